import type { Core } from '@strapi/strapi';
import type { PageField, PageFields } from '../../../../model/contracts/page-fields';
import { schemaOf } from '../../auth/app-reader';
import { eachAsked } from '../../delivery/computed/asked-fields';
import type { Json, Schema } from '../../delivery/query/reach';
import { keysOf } from '../../../../model/typed-keys';
import { readClaims } from './judged-claims';
import { once } from './once';
import { bodyRendering } from './rendered-bodies';
import type { DataReader } from './data-reader';
import { FIELD_ROWS } from './field-rows';

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

  const rendering = bodyRendering(strapi);

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
      const ofBodies = keysOf(FIELD_ROWS).filter((field) => FIELD_ROWS[field].ofBody === true);
      const withBodies = [...new Set(ofBodies.flatMap(idsOf))];
      const bodies = rendering.of(withBodies, reader);
      const claiming = [...new Set([...idsOf('html'), ...idsOf('claims')])];
      const claims = once(async () => readClaims(strapi, claiming, reader, bodies));
      const fields = new Map<number, Partial<PageFields>>();
      for (const field of keysOf(FIELD_ROWS)) {
        const ids = idsOf(field);
        if (ids.length === 0) continue;
        const computing = { strapi, reader, rendering, bodies, claims };
        const values: ReadonlyMap<number, PageFields[PageField]> = await FIELD_ROWS[field].values(ids, computing);
        for (const [id, value] of values) fields.set(id, { ...fields.get(id), [field]: value });
      }
      return fields;
    },
  };
  return service;
};
