import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentUid } from '../../../content/content-type';
import type { RecordType } from '../../../../../model/contracts/values';
import { onConnection } from '../../../database/on-connection';
import { tableIn } from '../../../database/table-in';
import { recordTypes } from '../../../../../model/record-types';
import { groupBy } from '../../../../../migrator/group-by';
import { listOf, number, object, orNull, text } from '../../../../../model/readers';
import { linkTable } from '../../../database/link-table';
import type { RelationAttribute } from './record-attributes';

/** The links of a row. */
export interface LinkedEntry {
  documentId: string;
  locale: string | null;
  /** Whether a published row may link to it: it is published in the language of the row, or its type has no drafts. */
  isOnline: boolean;
}

const linked = listOf(
  object({ relation: number, holder: number, document_id: text, locale: orNull(text), online: number }),
);

/** The links of one relation; `relation` is its place among all that are read. */
const linksOf = (
  strapi: Core.Strapi,
  knex: Knex,
  type: RecordType,
  { name, target }: RelationAttribute,
  relation: number,
  ids: readonly number[],
): Knex.QueryBuilder => {
  const table = linkTable(strapi, contentUid(type), name);
  if (table === null) throw new Error(`the relation ${name} of ${type} has no table of its own`);
  const tableOf = (each: RecordType) => strapi.db.metadata.get(contentUid(each)).tableName;
  const query = tableIn(strapi, knex, `${table.name} as l`)
    .join(`${tableOf(target)} as e`, 'e.id', `l.${table.target}`)
    .join(`${tableOf(type)} as h`, 'h.id', `l.${table.holder}`)
    .whereIn(`l.${table.holder}`, ids)
    .select(knex.raw(`${String(relation)} as relation`), `l.${table.holder} as holder`, 'e.document_id', 'e.locale');
  if (!recordTypes[target].hasDrafts) return query.select(knex.raw('1 as online'));
  const online = tableIn(strapi, knex, `${tableOf(target)} as p`)
    .select(knex.raw('1'))
    .whereRaw('p.document_id = e.document_id and p.locale = h.locale and p.published_at is not null');
  return query.select(knex.raw('case when exists ? then 1 else 0 end as online', [online]));
};

/** The links of rows of a type, by the id of the row and the name of the relation. One statement for all relations. */
export const readLinks = async (
  strapi: Core.Strapi,
  type: RecordType,
  relations: readonly RelationAttribute[],
  ids: readonly number[],
): Promise<(id: number) => Record<string, LinkedEntry[]>> => {
  if (relations.length === 0 || ids.length === 0) return () => ({});
  const found = await onConnection(strapi, async (knex): Promise<unknown> =>
    knex.unionAll(relations.map((relation, at) => linksOf(strapi, knex, type, relation, at, ids))),
  );
  const byRow = groupBy(linked(found), ({ holder }) => holder);
  return (id) => {
    const ofRow = groupBy(byRow.get(id) ?? [], ({ relation }) => relation);
    return Object.fromEntries(
      relations.map(({ name }, at) => [
        name,
        (ofRow.get(at) ?? []).map(({ document_id: documentId, locale, online }) => ({
          ...{ documentId, locale },
          isOnline: online === 1,
        })),
      ]),
    );
  };
};
