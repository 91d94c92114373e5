import type { Core } from '@strapi/strapi';
import { getConfig } from '../config';
import { getService } from '../get-service';
import { statedInBody } from '../../../migrator/claims/stated-in-body';
import type { PageKind } from '../../../migrator/model/page';
import type { StatedClaim } from '../../../model/contracts/page-claims';
import { catalogueWith } from '../config/catalogue-option';

/** One language of a page, with its text. */
interface ClaimingVersion {
  documentId: string;
  locale: string;
  title: string;
  kind: PageKind | null;
  body: string | null;
}

/** Makes the question for what the texts of pages claim; `names`: those of their author. A text that takes too much time or memory claims nothing. */
export const claimReader = (
  strapi: Core.Strapi,
  names: readonly string[],
): ((page: ClaimingVersion) => Promise<StatedClaim[]>) => {
  const { catalogue } = getConfig(strapi);
  const prepared = catalogueWith(catalogue);
  return async ({ documentId, locale, title, kind, body: text }) => {
    const body = text ?? '';
    const page = { body, title, kind };
    const read = await getService(strapi, 'bodies').workOnLong(
      'claims',
      { page, names, catalogue },
      { bodies: [body], place: `page ${documentId} (${locale})` },
      async () => Promise.resolve(statedInBody(page, names, prepared)),
    );
    return read ?? [];
  };
};
