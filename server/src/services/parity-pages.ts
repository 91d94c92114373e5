import type { Core } from '@strapi/strapi';
import { inSlices } from '../adapters/in-slices';
import type { ParityPage } from '../../../model/parity/parity-page';
import { getService } from '../get-service';
import { parityPage } from '../../../migrator/reader/parse/page-blocks';
import type { LintedVersion } from './lint-versions';

/** The text of a page in one language. */
interface PageText {
  documentId: string;
  locale: string;
  title: string;
  body: string | null;
}

/** Reads a page in the form in which its languages are compared; null for a body that takes too much time or memory. */
export const readParityPage = async (
  strapi: Core.Strapi,
  { documentId, locale, title, body }: PageText,
  signal?: AbortSignal,
): Promise<ParityPage | null> =>
  getService(strapi, 'bodies').workOnLong(
    'parity',
    { locale, title, body: body ?? '' },
    `page ${documentId} (${locale})`,
    async () => inSlices(parityPage(locale, title, body ?? ''), signal),
  );

/** The same for all languages of a page, one after the other, in place of their bodies. */
export const withParityPages = async (
  strapi: Core.Strapi,
  texts: readonly (Omit<LintedVersion, 'page'> & PageText)[],
  signal?: AbortSignal,
): Promise<LintedVersion[]> => {
  const read: LintedVersion[] = [];
  for (const { body, ...version } of texts) {
    read.push({ ...version, page: await readParityPage(strapi, { ...version, body }, signal) });
    signal?.throwIfAborted();
  }
  return read;
};
