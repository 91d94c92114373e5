import type { Core } from '@strapi/strapi';
import { contentUid } from '../../../content/content-type';
import type { StoredPage } from '../../../../../migrator/export/stored-page';
import type { StoredEntry } from '../../../../../migrator/model/ports/entry';
import { uidOf } from '../../../../../model/plugin-id';
import { findRows } from '../../../database/rows';
import { orNull, text } from '../../../../../model/readers';
import { base, originalText } from '../value-readers';
import { createDocumentsTarget } from './documents-target';

const SOURCE = {
  site: text,
  sourceKey: text,
  targetLocale: text,
  targetDocumentId: text,
  sourcePath: text,
  base,
  original: orNull(originalText),
};

const place = (documentId: string, locale: string): string => `${documentId} ${locale}`;

const pageRelations = (
  { relations, locale }: StoredEntry,
  entries: ReadonlyMap<string, StoredEntry>,
): StoredPage['relations'] =>
  Object.fromEntries(
    Object.entries(relations).map(([name, documentId]) => {
      if (typeof documentId !== 'string') return [name, null];
      const path = entries.get(place(documentId, locale))?.fields['path'];
      return [name, { documentId, path: typeof path === 'string' ? path : null }];
    }),
  );

/**
 * The drafts of a site's pages: those that its imports know, in the order in which they came, then those that no import
 * of any site has written.
 */
export const readStoredPages = async (strapi: Core.Strapi, site: string): Promise<StoredPage[]> => {
  const uid = contentUid('page');
  const orderBy = { id: 'asc' };
  const rows = await findRows(strapi, uidOf('source-entry'), SOURCE, { where: { targetUid: uid }, orderBy });
  const elsewhere = new Set(rows.filter((row) => row.site !== site).map((row) => row.targetDocumentId));
  const own = new Map(
    rows.filter((row) => row.site === site).map((row) => [place(row.targetDocumentId, row.targetLocale), row]),
  );
  const groups = new Map([...own.values()].map((row) => [row.targetDocumentId, row.sourceKey]));
  const where = { publishedAt: { $null: true } };
  const drafts = await findRows(strapi, uid, { documentId: text }, { where, orderBy });
  const documentIds = new Set([...groups.keys(), ...drafts.map(({ documentId }) => documentId)]);
  const stored = await createDocumentsTarget(strapi).read(
    [...documentIds].map((documentId) => ({ type: 'page', documentId })),
  );
  const entries = new Map(stored.map((entry) => [place(entry.documentId, entry.locale), entry]));

  const page = (entry: StoredEntry): StoredPage => {
    const { documentId, locale } = entry;
    const row = own.get(place(documentId, locale));
    const shared = own.get(place(documentId, ''))?.base.fields;
    return {
      documentId,
      locale,
      fields: { ...entry.fields, ...entry.shared },
      relations: pageRelations(entry, entries),
      group: groups.get(documentId) ?? null,
      source:
        row === undefined
          ? null
          : {
              path: row.sourcePath,
              base: { fields: { ...shared, ...row.base.fields }, relations: row.base.relations },
              original: row.original,
            },
    };
  };
  const known = [...own.keys()].flatMap((key) => entries.get(key) ?? []);
  const unknown = [...entries].filter(([key, { documentId }]) => !own.has(key) && !elsewhere.has(documentId));
  return [...known, ...unknown.map(([, entry]) => entry)].map(page);
};
