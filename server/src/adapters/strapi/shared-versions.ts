import type { Core } from '@strapi/strapi';
import { sharedAttributes } from '../../content/content-type';
import { RECORD_TYPES, type RecordType } from '../../../../model/contracts/values';
import { findRows, group, links } from '../../database/rows';
import { entryName, NAME_FIELDS } from '../../../../model/entry-name';
import { recordTypes, sharedRelations } from '../../../../model/record-types';
import type { SharedVersion } from '../../../../model/lint/shared-facts';
import { uidOf } from '../../../../model/plugin-id';
import { anything, number, orNull, text } from '../../../../model/readers';
import { yieldToEventLoop } from '../yield-to-event-loop';

/** So many rows at a time. */
const BATCH = 200;

const isOwn = (type: RecordType, field: string): boolean => recordTypes[type].attributes[field]?.mappedBy === undefined;

/**
 * Reads what each language of every entry says of the facts that all languages share, published or in drafts. The records
 * that they name are called by their document ids.
 */
export const readSharedVersions = async (
  strapi: Core.Strapi,
  status: 'published' | 'draft',
): Promise<SharedVersion[]> => {
  const versions: SharedVersion[] = [];
  for (const type of RECORD_TYPES.filter((each) => recordTypes[each].hasLocales)) {
    const { hasKey, hasDrafts } = recordTypes[type];
    const columns = {
      id: number,
      documentId: text,
      locale: text,
      names: group(NAME_FIELDS[type], orNull(text)),
      key: group(hasKey ? ['key'] : [], orNull(text)),
      facts: group(sharedAttributes(strapi, type).scalars, orNull(anything)),
      records: group(
        // the other side of the same links would be reported twice
        sharedRelations[type].map(({ field }) => field).filter((field) => isOwn(type, field)),
        links({ documentId: text }),
      ),
    };
    const where = hasDrafts ? { publishedAt: { [status === 'published' ? '$notNull' : '$null']: true } } : {};
    for (let offset = 0; ; offset += BATCH) {
      const page = { orderBy: { id: 'asc' }, limit: BATCH, offset };
      const rows = await findRows(strapi, uidOf(type), columns, { where, ...page });
      for (const { documentId, locale, names, key, facts, records } of rows)
        versions.push({
          ...{ type, documentId, locale, facts },
          name: entryName(type, names),
          key: key['key'] ?? documentId,
          records: Object.fromEntries(
            Object.entries(records).map(([field, linked]) => [field, linked.map((record) => record.documentId)]),
          ),
        });
      await yieldToEventLoop();
      if (rows.length < BATCH) break;
    }
  }
  return versions;
};
