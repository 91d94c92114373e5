import type { Core } from '@strapi/strapi';
import type { PageFields } from '../../contracts/page-fields';
import { schemaOf } from '../../auth/app-reader';
import { eachAsked } from '../../delivery/computed/asked-fields';
import type { PageField } from '../../delivery/computed/computed-fields';
import type { Json, Schema } from '../../delivery/query/reach';
import { tocOf } from '../../render/toc';
import { htmlOf, readBodies, refuseLong } from './rendered-bodies';
import type { DataReader } from './data-reader';
import { readStructuredData } from './structured-data';
import { readBreadcrumbs, readVersions } from './related-pages';

/** The fields of pages that are computed on request. */
export interface PageFieldsService {
  /**
   * The fields of rows of pages, by the id of the row. `asked`: the ids of the rows, for each field. A reader who may
   * not find pages gets no `breadcrumbs` and `versions`.
   */
  compute(
    asked: ReadonlyMap<PageField, ReadonlySet<number>>,
    reader: DataReader,
  ): Promise<ReadonlyMap<number, Partial<PageFields>>>;
  /** An answer whose pages have the fields that its query names; `readerOf` is asked where there are any. */
  complete(answer: unknown, query: Json, schema: Schema, readerOf: () => Promise<DataReader>): Promise<unknown>;
}

export const pageFields = ({ strapi }: { strapi: Core.Strapi }): PageFieldsService => {
  const modelOf = (uid: string): Schema | undefined => schemaOf(strapi, uid);

  const service: PageFieldsService = {
    async complete(answer, query, schema, readerOf) {
      const asked = new Map<PageField, Set<number>>();
      eachAsked(answer, query, schema, modelOf, (entry, fields) => {
        for (const field of fields) asked.set(field, (asked.get(field) ?? new Set()).add(Number(entry.id)));
        return entry;
      });
      if (asked.size === 0) return answer;
      const computed = await service.compute(asked, await readerOf());
      return eachAsked(answer, query, schema, modelOf, (entry, fields) => {
        const known = computed.get(Number(entry.id)) ?? {};
        return {
          ...entry,
          ...Object.fromEntries(Object.entries(known).filter(([name]) => fields.some((each) => each === name))),
        };
      });
    },

    async compute(asked, reader) {
      const idsOf = (field: PageField): number[] => [...(asked.get(field) ?? [])];
      const related = (field: PageField): number[] => (reader.pages ? idsOf(field) : []);
      const bodies = await readBodies(strapi, [...new Set([...idsOf('toc'), ...idsOf('html')])]);
      refuseLong(bodies);
      const tocs = new Map(
        bodies.filter(({ id }) => asked.get('toc')?.has(id)).map(({ id, body }) => [id, tocOf(body)]),
      );
      const htmls = await htmlOf(
        strapi,
        bodies.filter(({ id }) => asked.get('html')?.has(id)),
        reader.restrictedDocuments,
      );
      const above = related('breadcrumbs');
      const chained = related('versions');
      const breadcrumbs = above.length === 0 ? null : await readBreadcrumbs(strapi, above);
      const versions = chained.length === 0 ? null : await readVersions(strapi, chained);
      const structured = await readStructuredData(strapi, idsOf('jsonld'), reader);
      const fields = new Map<number, Partial<PageFields>>();
      const add = (id: number, more: Partial<PageFields>): unknown => fields.set(id, { ...fields.get(id), ...more });
      // a row that was replaced between two reads (published again) has nothing
      for (const id of idsOf('toc')) add(id, { toc: tocs.get(id) ?? [] });
      for (const id of idsOf('html')) add(id, { html: htmls.get(id) ?? '' });
      for (const id of above) add(id, { breadcrumbs: breadcrumbs?.get(id) ?? [] });
      for (const id of chained) add(id, { versions: versions?.get(id) ?? [] });
      for (const [id, jsonld] of structured) add(id, { jsonld });
      return fields;
    },
  };
  return service;
};
