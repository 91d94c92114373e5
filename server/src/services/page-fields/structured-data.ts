import type { Core } from '@strapi/strapi';
import type { JsonLd, PageLink } from '../../../../model/contracts/page-fields';
import { heldAt } from '../../forms/held';
import { jsonLd } from '../../forms/json-ld';
import { readFormPages, readOperators, siteOrigin } from '../forms/form-pages';
import { readNamedCertifications } from '../forms/published-certifications';
import type { DataReader } from './data-reader';
import type { BodyRendering } from './rendered-bodies';
import { readBreadcrumbs } from './related-pages';

/** Pages as structured data, by the ids of their rows. */
export const readStructuredData = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  reader: DataReader,
  rendering: Pick<BodyRendering, 'of'>,
): Promise<ReadonlyMap<number, JsonLd>> => {
  if (ids.length === 0) return new Map();
  const { moment } = reader;
  const pages = await readFormPages(strapi, { id: { $in: [...ids] } }, moment);
  const asking = pages.filter(({ kind }) => kind === 'faq').map(({ id }) => id);
  const questions = await rendering.of(asking, reader).questions(asking);
  const breadcrumbs: ReadonlyMap<number, PageLink[]> = reader.pages
    ? await readBreadcrumbs(strapi, ids, moment)
    : new Map();
  const named = reader.trustCenter ? await readNamedCertifications(strapi, pages) : null;
  const operators = reader.trustCenter ? await readOperators(strapi) : null;
  const place = { ...moment, origin: siteOrigin(strapi) };
  return new Map(
    pages.map((page) => [
      page.id,
      jsonLd(
        {
          page,
          breadcrumbs: breadcrumbs.get(page.id) ?? [],
          questions: questions.get(page.id) ?? [],
          held: heldAt(named?.get(page.id) ?? [], moment),
          operator: operators?.get(page.locale) ?? null,
        },
        place,
      ),
    ]),
  );
};
