import type { Core } from '@strapi/strapi';
import { contentUid } from '../../../content/content-type';
import type { RecordType } from '../../../contracts/values';
import { recordTypes } from '../../../domain/record-types';
import { findRows } from '../../../database/rows';
import { orElse, text } from '../../../readers';
import { chunks } from '../../../database/chunks';
import type { RelationAttribute } from './record-attributes';
import { linkedIds, type IsOnline, type Row } from './stored-entries';

const placeOf = (type: RecordType, documentId: string, locale: string) => `${type} ${documentId} ${locale}`;

/**
 * Asks which entries that these rows link to are published; types without drafts always are. Only where some of the rows
 * are published themselves is there anything to compare, and to ask.
 */
export const onlineEntries = async (
  strapi: Core.Strapi,
  relations: readonly RelationAttribute[],
  rows: readonly Row[],
): Promise<IsOnline> => {
  const online = new Set<string>();
  const linked = new Map<RecordType, Set<string>>();
  const isAsked = rows.some(({ publishedAt }) => publishedAt !== null);
  for (const { name, target } of isAsked ? relations : []) {
    if (!recordTypes[target].hasDrafts) continue;
    const ids = linked.get(target) ?? new Set<string>();
    for (const row of rows) for (const id of linkedIds(row, name)) ids.add(id);
    linked.set(target, ids);
  }
  for (const [type, ids] of linked)
    for (const some of chunks([...ids])) {
      const where = { documentId: { $in: some }, publishedAt: { $notNull: true } };
      const columns = { documentId: text, locale: orElse(text, '') };
      const published = await findRows(strapi, contentUid(type), columns, { where });
      for (const { documentId, locale } of published) online.add(placeOf(type, documentId, locale));
    }
  return (type, documentId, locale) => !linked.has(type) || online.has(placeOf(type, documentId, locale));
};
