import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentUid } from '../../../content/content-type';
import { documentsOf } from '../../../content/documents';
import { findRows } from '../../../database/rows';
import { number, orElse, orNull, text } from '../../../../../model/readers';
import { recordTypes } from '../../../../../model/record-types';
import type { FieldValue, RecordType, RelationValue } from '../../../../../model/contracts/values';
import { groupBy } from '../../../../../migrator/group-by';
import { namedByLink, refKey } from '../../../../../migrator/plan/identity';
import { prepareLocks } from '../../../content/locks/lock-for-write';
import { publishImported, writeImported } from '../../../content/writes/cause';
import { noteWrites } from '../../../content/writes/follow-writes';
import type { StoredEntry } from '../../../../../migrator/model/ports/entry';
import type { EntryWrite, FieldRoles, Target } from '../../../../../migrator/model/ports/target';
import { yieldToEventLoop } from '../../yield-to-event-loop';
import { chunks } from '../../../database/chunks';
import { inBoundedTransaction } from '../../../database/in-bounded-transaction';
import { recordAttributes, type RecordAttributes } from './record-attributes';
import { entryAttributes, readSnapshot, readSnapshots, type EntryAttributes } from './entry-snapshot';
import { filesToWrite } from './files-to-write';
import { incomingLinks, putBackLinks } from './incoming-links';
import { goneLinks, linksTo } from './links-to';
import { oncePerType } from './once-per-type';
import { removeEntry, restoreEntry } from './restore-entry';
import { readStoredRows, storedEntries, type Row } from './stored-entries';

/** The entry that a relation is to name; `locale` is for types without languages, Strapi takes the entry's own for the others. */
interface Link {
  documentId: string;
  locale?: string;
}

type Data = Record<string, FieldValue | Link | Link[]>;

const PAGE = { documentId: text, locale: text, path: text, title: orElse(text, '') };
const REDIRECT = { documentId: text, from: text, to: orNull(text), code: orNull(number) };

const byType = <Entry extends { type: RecordType }>(entries: readonly Entry[]): Map<RecordType, Entry[]> =>
  groupBy(entries, ({ type }) => type);

const idsOf = (documents: readonly { documentId: string }[]): string[] => [
  ...new Set(documents.map(({ documentId }) => documentId)),
];

/** Without locales nothing is shared: all values are the entry's own. */
const ownAttributes = (attributes: RecordAttributes, type: RecordType): RecordAttributes =>
  recordTypes[type].hasLocales
    ? attributes
    : { ...attributes, localized: [...attributes.localized, ...attributes.shared], shared: [] };

/** The roles of a type's fields in an import. Without locales nothing is shared. */
const rolesOf = ({ shared, relations }: EntryAttributes, type: RecordType): FieldRoles => {
  const { hasLocales } = recordTypes[type];
  return {
    shared: hasLocales ? shared : new Set<string>(),
    relations: new Set(relations),
    loose: new Set(hasLocales ? [] : relations),
  };
};

const relationData = (named: RelationValue): Data[string] =>
  named === null ? null : typeof named === 'string' ? namedByLink(named) : named.map(namedByLink);

const dataOf = (entry: EntryWrite, files: Record<string, FieldValue>): Data => ({
  ...entry.fields,
  ...files,
  ...Object.fromEntries(Object.entries(entry.relations).map(([field, named]) => [field, relationData(named)])),
});

/** The target that writes through Strapi's Document Service: lifecycles, middlewares, events and validation all run. */
export const createDocumentsTarget = (strapi: Core.Strapi): Target => {
  const attributesOf = oncePerType((type) => ownAttributes(recordAttributes(strapi, type), type));
  const fieldRoles = oncePerType((type) => rolesOf(entryAttributes(strapi, type), type));
  const defaults = oncePerType((type) => entryAttributes(strapi, type).defaults);
  const documents = (type: RecordType) => documentsOf(strapi, type);

  const readRows = async (type: RecordType, documentIds: string[]): Promise<Row[]> =>
    readStoredRows(strapi, type, attributesOf(type), { documentId: { $in: documentIds } });

  return {
    async read(wanted) {
      const entries: StoredEntry[] = [];
      for (const [type, documents] of byType(wanted))
        for (const some of chunks(idsOf(documents))) {
          // all rows of a document are among those of its chunk
          entries.push(...storedEntries(type, attributesOf(type), await readRows(type, some)));
          await yieldToEventLoop();
        }
      return entries;
    },
    async addresses() {
      const pages = await findRows(strapi, contentUid('page'), PAGE, {
        where: { publishedAt: { $notNull: true }, path: { $notNull: true } },
      });
      const redirects = await findRows(strapi, contentUid('redirect'), REDIRECT);
      return { pages, redirects };
    },
    async holders(refs) {
      const found = [];
      for (const [type, ofType] of byType(refs))
        for (const some of chunks(ofType.map(({ key }) => key))) {
          const where = { key: { $in: some } };
          const rows = await findRows(strapi, contentUid(type), { documentId: text, key: text }, { where });
          found.push(...rows.map(({ documentId, key }) => ({ type, key, documentId })));
          await yieldToEventLoop();
        }
      // MariaDB takes upper and lower case for the same; keys are lower-case, but an app's own data may not be
      const asked = new Set(refs.map(refKey));
      return found.filter((holder) => asked.has(refKey(holder)));
    },
    async write(entry) {
      const { type, documentId, newDocument, publish } = entry;
      const data = dataOf(entry, await filesToWrite(strapi, entry.fields, attributesOf(type).media));
      const locale = entry.locale === '' ? {} : { locale: entry.locale };
      // `create` on an existing document would write nulls into the shared fields of its other locales.
      await writeImported(
        async () => {
          const updated = newDocument ? null : await documents(type).update({ documentId, ...locale, data });
          if (updated === null) await documents(type).create({ ...locale, data: { documentId, ...data } });
        },
        { isNewDocument: newDocument, isPublishedNext: publish },
      );
      await yieldToEventLoop();
    },
    async publish({ type, documentId, locale }) {
      await publishImported(async () => documents(type).publish({ documentId, locale }));
      await yieldToEventLoop();
    },
    async unpublish({ type, documentId, locale }) {
      await documents(type).unpublish({ documentId, locale });
    },
    snapshot: async (entry) => readSnapshot(strapi, entry),
    async snapshots(wanted) {
      const found = [];
      for (const [type, documents] of byType(wanted))
        for (const some of chunks(idsOf(documents))) {
          found.push(...(await readSnapshots(strapi, type, { documentId: { $in: some } })));
          await yieldToEventLoop();
        }
      return found;
    },
    defaults,
    fieldRoles,
    linksTo: async (documents) => linksTo(strapi, documents),
    goneLinks: async (type, links) => goneLinks(strapi, type, links),
    incomingLinks: async (entry, options) => incomingLinks(strapi, entry, options),
    async putBackLinks(entry, links) {
      await putBackLinks(strapi, entry, links);
      const { type, documentId } = entry;
      if (links.length > 0) await noteWrites(strapi, [{ type, documentId, part: 'links' }]);
    },
    remove: async (entry) => removeEntry(strapi, entry),
    restore: async (entry) => writeImported(async () => restoreEntry(strapi, entry)),
    transaction: async (work) => inBoundedTransaction(strapi, work),
    async writing(writes, tries, work) {
      const lock = await prepareLocks(strapi, writes);
      const locked = async (trx: Knex.Transaction) => {
        await lock(trx);
        return work();
      };
      return inBoundedTransaction(strapi, locked, tries);
    },
  };
};
