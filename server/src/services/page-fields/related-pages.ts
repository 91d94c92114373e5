import type { Core } from '@strapi/strapi';
import type { PageLink, PageVersionLink } from '../../../../model/contracts/page-fields';
import { uidOf } from '../../../../model/plugin-id';
import type { Moment } from '../../delivery/computed/moment';
import { versionsOfRows } from '../../content/versions/in-force';
import { groupBy } from '../../../../migrator/group-by';
import { listOf, number, object, orElse, orNull, parts, readPart, text } from '../../../../model/readers';

const PAGE = uidOf('page');

/** The names of tables and columns, as knex quotes them. */
const namesOf = (strapi: Core.Strapi, relation: 'parent' | 'supersededBy') => {
  const { tableName, attributes } = strapi.db.metadata.get(PAGE);
  const schema = strapi.db.getSchemaName();
  const inSchema = (table: string): string => (schema === undefined ? table : `${schema}.${table}`);
  const joinTable = object({
    name: text,
    joinColumn: object({ name: text }),
    inverseJoinColumn: object({ name: text }),
  })(readPart(relation, parts, attributes[relation])['joinTable']);
  return {
    pages: inSchema(tableName),
    links: inSchema(joinTable.name),
    own: joinTable.joinColumn.name,
    other: joinTable.inverseJoinColumn.name,
  };
};

/** As many levels as are climbed; what has more goes in a circle. */
const HIGHEST = 50;

const marks = (ids: readonly number[]): string => ids.map(() => '?').join(', ');

/** A page that is shown beside another: of its language, and published where that one is. */
const BESIDE = 'p.locale = s.locale and (p.published_at is null) = (s.published_at is null)';

/** A row of a page that is named. */
interface NamedRow {
  id: number;
  title: string;
}

/** The titles of rows of pages at a moment. */
const titlesInForce = async (strapi: Core.Strapi, rows: readonly NamedRow[], moment: Moment) => {
  const versions = await versionsOfRows(strapi, [...new Set(rows.map(({ id }) => id))], moment);
  return ({ id, title }: NamedRow): string => versions.get(id)?.title ?? title;
};

const above = listOf(
  object({
    start_id: number,
    id: number,
    depth: number,
    document_id: text,
    title: orElse(text, ''),
    path: orNull(text),
  }),
);

/** The pages above rows of pages, the highest first, by the id of the row, with the titles in force. One statement without versions. */
export const readBreadcrumbs = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  moment: Moment,
): Promise<ReadonlyMap<number, PageLink[]>> => {
  const { pages, links, own, other } = namesOf(strapi, 'parent');
  const { connection } = strapi.db;
  const query = connection.raw(
    `(with recursive climb(start_id, row_id, depth) as (
      select id, id, 0 from ?? where id in (${marks(ids)})
      union all
      select climb.start_id, l.??, climb.depth + 1 from climb join ?? l on l.?? = climb.row_id where climb.depth < ${String(HIGHEST)}
    ) select climb.start_id, climb.depth, p.id, p.document_id, p.title, p.path
      from climb join ?? p on p.id = climb.row_id join ?? s on s.id = climb.start_id
      where climb.depth > 0 and ${BESIDE}) as found`,
    [pages, ...ids, other, links, own, pages, pages],
  );
  const found = above(await connection.select('*').from(query).orderBy('depth'));
  const titled = await titlesInForce(strapi, found, moment);
  return new Map(
    [...groupBy(found, ({ start_id: start }) => start)].map(([id, rows]) => {
      const known = new Map<string, PageLink>();
      for (const { document_id: documentId, path, ...row } of rows)
        if (!known.has(documentId)) known.set(documentId, { documentId, title: titled(row), path });
      return [id, [...known.values()].toReversed()];
    }),
  );
};

const chained = listOf(
  object({
    start_id: number,
    id: number,
    newer_id: orNull(number),
    document_id: text,
    title: orElse(text, ''),
    path: orNull(text),
    version: orNull(text),
    source_date: orNull(text),
  }),
);

/** How many newer versions follow on each. */
const distances = (rows: readonly { id: number; newer_id: number | null }[]): ReadonlyMap<number, number> => {
  const newer = new Map(rows.map((row) => [row.id, row.newer_id]));
  return new Map(
    rows.map(({ id }) => {
      const passed = new Set<number>();
      for (let at: number | null = id; at !== null && newer.has(at) && !passed.has(at); at = newer.get(at) ?? null)
        passed.add(at);
      return [id, passed.size];
    }),
  );
};

/** The versions of pages, the newest first, by the id of the row that is asked about, which is among them. One statement. */
export const readVersions = async (
  strapi: Core.Strapi,
  ids: readonly number[],
  moment: Moment,
): Promise<ReadonlyMap<number, PageVersionLink[]>> => {
  const { pages, links, own, other } = namesOf(strapi, 'supersededBy');
  const { connection } = strapi.db;
  const query = connection.raw(
    `(with recursive chain(start_id, row_id) as (
      select id, id from ?? where id in (${marks(ids)})
      union
      select chain.start_id, e.there from chain join (
        select ?? as here, ?? as there from ?? union all select ?? as here, ?? as there from ??
      ) e on e.here = chain.row_id
    ) select chain.start_id, p.id, l.?? as newer_id, p.document_id, p.title, p.path, p.version, p.source_date
      from chain join ?? p on p.id = chain.row_id join ?? s on s.id = chain.start_id left join ?? l on l.?? = p.id
      where ${BESIDE}) as found`,
    [pages, ...ids, own, other, links, other, own, links, other, pages, pages, links, own],
  );
  const found = chained(await connection.select('*').from(query).orderBy('id'));
  const titled = await titlesInForce(strapi, found, moment);
  return new Map(
    [...groupBy(found, ({ start_id: id }) => id)].map(([start, rows]) => {
      const among = new Set(rows.map(({ id }) => id));
      const distance = distances(rows);
      const ordered = rows.toSorted(
        (a, b) =>
          (distance.get(a.id) ?? 0) - (distance.get(b.id) ?? 0) ||
          (b.source_date ?? '').localeCompare(a.source_date ?? '') ||
          a.document_id.localeCompare(b.document_id),
      );
      return [
        start,
        ordered.map(({ document_id: documentId, path, version, source_date: sourceDate, newer_id: newer, ...row }) => ({
          ...{ documentId, title: titled(row), path, version, sourceDate },
          superseded: newer !== null && among.has(newer),
        })),
      ];
    }),
  );
};
