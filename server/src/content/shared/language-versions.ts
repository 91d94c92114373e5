import type { Core } from '@strapi/strapi';
import type { Locale, RecordType } from '../../../../model/contracts/values';
import { chunks } from '../../database/chunks';
import { findRows, group, links } from '../../database/rows';
import { recordTypes, type SharedRelation } from '../../../../model/record-types';
import type { HasVersion, NamedRecords } from '../../../../model/shared-relations';
import { instant, number, orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';

/** Drafts and published rows are two worlds: facts travel within each. Without drafts there is only one. */
type Status = 'draft' | 'published';

/** The status of the rows that people write. */
export const editedStatus = (type: RecordType): Status => (recordTypes[type].hasDrafts ? 'draft' : 'published');

/** One row of a document, with the records that it names in each relation that was asked for. */
export interface LanguageVersion {
  id: number;
  locale: Locale;
  status: Status;
  named: Record<string, string[]>;
}

/** Every row of these documents, in all languages, by document. */
export const readVersionsOf = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentIds: readonly string[],
  relations: readonly SharedRelation[] = [],
): Promise<Map<string, LanguageVersion[]>> => {
  const columns = {
    id: number,
    documentId: text,
    locale: text,
    publishedAt: orNull(instant),
    linked: group(
      relations.map(({ field }) => field),
      links({ documentId: text }),
    ),
  };
  const found = new Map<string, LanguageVersion[]>(documentIds.map((documentId) => [documentId, []]));
  for (const $in of chunks([...found.keys()])) {
    const query = { where: { documentId: { $in } }, orderBy: { id: 'asc' } };
    for (const { id, documentId, locale, publishedAt, linked } of await findRows(
      strapi,
      contentUid(type),
      columns,
      query,
    ))
      found.get(documentId)?.push({
        id,
        locale,
        status: publishedAt === null ? 'draft' : 'published',
        named: Object.fromEntries(
          Object.entries(linked).map(([field, records]) => [field, records.map(({ documentId: named }) => named)]),
        ),
      });
  }
  return found;
};

/** Every row of a document, in all languages. */
export const readVersions = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
  relations: readonly SharedRelation[] = [],
): Promise<LanguageVersion[]> => (await readVersionsOf(strapi, type, [documentId], relations)).get(documentId) ?? [];

/** The records that a row names in one relation. */
export const namedBy = ({ locale, named }: LanguageVersion, { field }: SharedRelation): NamedRecords => ({
  locale,
  named: named[field] ?? [],
});

/** Names the same records in as many relations. */
export const nameRecords = async (
  strapi: Core.Strapi,
  type: RecordType,
  { id }: LanguageVersion,
  records: ReadonlyMap<SharedRelation, readonly number[]>,
): Promise<void> => {
  const data = Object.fromEntries(
    [...records].map(([{ field, isToMany }, ids]) => [field, isToMany ? { set: [...ids] } : (ids[0] ?? null)]),
  );
  await strapi.db.query(contentUid(type)).update({ where: { id }, data });
};

/** The rows of records, by the language and the status in which they are linked. */
export interface RecordVersions {
  has: HasVersion;
  /** Of those that have a version in this language. */
  idsIn(documentIds: readonly string[], locale: Locale): number[];
}

/** Reads in which languages records have a row that a row of a status can be linked to. */
export const recordVersions = async (
  strapi: Core.Strapi,
  target: RecordType,
  documentIds: readonly string[],
  status: Status,
): Promise<RecordVersions> => {
  const found = new Map<string, number>();
  const state = recordTypes[target].hasDrafts
    ? { publishedAt: { [status === 'draft' ? '$null' : '$notNull']: true } }
    : {};
  for (const some of chunks([...new Set(documentIds)])) {
    const where = { documentId: { $in: some }, ...state };
    const rows = await findRows(strapi, contentUid(target), { id: number, documentId: text, locale: text }, { where });
    for (const { id, documentId, locale } of rows) found.set(`${documentId} ${locale}`, id);
  }
  return {
    has: (documentId, locale) => found.has(`${documentId} ${locale}`),
    idsIn: (ids, locale) => ids.flatMap((id) => found.get(`${id} ${locale}`) ?? []),
  };
};
