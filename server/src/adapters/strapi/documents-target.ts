import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { WITHOUT_LOCALES, type FieldValue, type RecordType } from '../../migrator/model';
import { groupBy } from '../../migrator/group-by';
import { namedByLink, refKey } from '../../migrator/plan/identity';
import { writeImported } from '../../content/redirect-chains';
import type { PublishedPage } from '../../domain/redirects/chain';
import type { Addresses, EntryWrite, FieldRoles, RelationValue, Target } from '../../migrator/ports';
import { breathe } from './breathe';
import { chunks } from './chunks';
import { inTransaction } from '../../database/in-transaction';
import { lockDocument } from './lock-document';
import { onlineEntries } from './online-entries';
import { recordAttributes, type RecordAttributes } from './record-attributes';
import { entryAttributes, readSnapshot, readSnapshots } from './entry-snapshot';
import { filesToWrite } from './files-to-write';
import { goneLinks } from './gone-links';
import { incomingLinks, putBackLinks } from './incoming-links';
import { linksTo } from './links-to';
import { removeEntry, restoreEntry } from './restore-entry';
import { storedEntries, type Row } from './stored-entries';

/** What a relation is to name; `locale` is for types without languages, Strapi takes the entry's own for the others. */
interface Link {
  documentId: string;
  locale?: string;
}

type Data = Record<string, FieldValue | Link | Link[]>;

/** The part of Strapi's Document Service that an import uses; its own types know only the app's schemas. */
interface Documents {
  create(params: { locale?: string; data: Data }): Promise<unknown>;
  update(params: { documentId: string; locale?: string; data: Data }): Promise<unknown>;
  publish(params: { documentId: string; locale: string }): Promise<unknown>;
  unpublish(params: { documentId: string; locale: string }): Promise<unknown>;
}

const byType = <Entry extends { type: RecordType }>(entries: readonly Entry[]): Map<RecordType, Entry[]> =>
  groupBy(entries, ({ type }) => type);

const idsOf = (documents: readonly { documentId: string }[]): string[] => [
  ...new Set(documents.map(({ documentId }) => documentId)),
];

/** Without locales nothing is shared: all values are the entry's own. */
const ownAttributes = (attributes: RecordAttributes, type: RecordType): RecordAttributes =>
  WITHOUT_LOCALES.has(type)
    ? { ...attributes, localized: [...attributes.localized, ...attributes.shared], shared: [] }
    : attributes;

const relationData = (named: RelationValue): Data[string] =>
  named === null ? null : typeof named === 'string' ? namedByLink(named) : named.map(namedByLink);

const dataOf = (entry: EntryWrite, files: Record<string, FieldValue>): Data => ({
  ...entry.fields,
  ...files,
  ...Object.fromEntries(Object.entries(entry.relations).map(([field, named]) => [field, relationData(named)])),
});

/** The target that writes through Strapi's Document Service: lifecycles, middlewares, events and validation all run. */
export const createDocumentsTarget = (strapi: Core.Strapi): Target => {
  const attributesByType = new Map<RecordType, RecordAttributes>();
  const attributesOf = (type: RecordType): RecordAttributes => {
    const attributes = attributesByType.get(type) ?? ownAttributes(recordAttributes(strapi, type), type);
    attributesByType.set(type, attributes);
    return attributes;
  };
  const rolesByType = new Map<RecordType, FieldRoles>();
  const fieldRoles = (type: RecordType): FieldRoles => {
    const known = rolesByType.get(type);
    if (known !== undefined) return known;
    const { shared, relations } = entryAttributes(strapi, type);
    const hasLocales = !WITHOUT_LOCALES.has(type);
    const roles = {
      shared: hasLocales ? shared : new Set<string>(),
      relations: new Set(relations),
      loose: new Set(hasLocales ? [] : relations),
    };
    rolesByType.set(type, roles);
    return roles;
  };
  const documents = (type: RecordType) => strapi.documents(contentUid(type)) as unknown as Documents;

  const readRows = async (type: RecordType, documentIds: string[]): Promise<Row[]> => {
    const { localized, shared, media, relations } = attributesOf(type);
    const rows = (await strapi.db.query(contentUid(type)).findMany({
      select: ['id', 'documentId', 'locale', 'publishedAt', ...localized, ...shared],
      where: { documentId: { $in: documentIds } },
      populate: Object.fromEntries<object>([
        ...media.map((name) => [name, { select: ['documentId'] }] as const),
        ...relations.map(({ name }) => [name, { select: ['documentId', 'locale'] }] as const),
      ]),
    })) as Row[];
    // a type without locales has one entry, under no name
    return WITHOUT_LOCALES.has(type) ? rows.map((row) => ({ ...row, locale: '' })) : rows;
  };

  return {
    async read(wanted) {
      const entries = [];
      for (const [type, documents] of byType(wanted)) {
        const rows: Row[] = [];
        for (const some of chunks(idsOf(documents))) {
          rows.push(...(await readRows(type, some)));
          await breathe();
        }
        const attributes = attributesOf(type);
        // without drafts there is no difference between what is online and what waits
        const compared = attributes.hasDrafts ? attributes.relations : [];
        const isOnline = await onlineEntries(strapi, compared, rows);
        entries.push(...storedEntries(type, attributes, rows, isOnline));
      }
      return entries;
    },
    async addresses() {
      const pages = (await strapi.db.query(contentUid('page')).findMany({
        select: ['documentId', 'locale', 'path', 'title'],
        where: { publishedAt: { $notNull: true }, path: { $notNull: true } },
      })) as PublishedPage[];
      const redirects = (await strapi.db
        .query(contentUid('redirect'))
        .findMany({ select: ['documentId', 'from', 'to', 'code'] })) as Addresses['redirects'];
      return { pages, redirects };
    },
    async holders(refs) {
      const found = [];
      for (const [type, ofType] of byType(refs))
        for (const some of chunks(ofType.map(({ key }) => key))) {
          const rows = (await strapi.db
            .query(contentUid(type))
            .findMany({ select: ['documentId', 'key'], where: { key: { $in: some } } })) as (Row & { key: string })[];
          found.push(...rows.map(({ documentId, key }) => ({ type, key, documentId })));
        }
      // MariaDB takes upper and lower case for the same; keys are lower-case, but an app's own data may not be
      const asked = new Set(refs.map(refKey));
      return found.filter((holder) => asked.has(refKey(holder)));
    },
    lock: async (document) => lockDocument(strapi, document),
    async write(entry) {
      const { type, documentId } = entry;
      const data = dataOf(entry, await filesToWrite(strapi, entry.fields, attributesOf(type).media));
      const locale = entry.locale === '' ? {} : { locale: entry.locale };
      // `create` on an existing document would write nulls into the shared fields of its other locales.
      await writeImported(async () => {
        const updated = entry.newDocument ? null : await documents(type).update({ documentId, ...locale, data });
        if (updated === null) await documents(type).create({ ...locale, data: { documentId, ...data } });
      });
    },
    async publish({ type, documentId, locale }) {
      await documents(type).publish({ documentId, locale });
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
          await breathe();
        }
      return found;
    },
    defaults: (type) => entryAttributes(strapi, type).defaults,
    fieldRoles,
    linksTo: async (documents) => linksTo(strapi, documents),
    goneLinks: async (type, links) => goneLinks(strapi, type, links),
    incomingLinks: async (entry, options) => incomingLinks(strapi, entry, options),
    putBackLinks: async (entry, links) => putBackLinks(strapi, entry, links),
    remove: async (entry) => removeEntry(strapi, entry),
    restore: async (entry) => writeImported(async () => restoreEntry(strapi, entry)),
    transaction: async (work) => inTransaction(strapi, work),
  };
};
