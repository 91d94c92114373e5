import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import type { StoredPage } from '../../migrator/export/stored-page';
import type { OriginalText } from '../../migrator/model';
import type { Base, StoredEntry } from '../../migrator/ports';
import { uidOf } from '../../plugin-id';
import { createDocumentsTarget } from './documents-target';

interface SourceRow {
  site: string;
  sourceKey: string;
  targetLocale: string;
  targetDocumentId: string;
  sourcePath: string;
  base: Base;
  original: OriginalText | null;
}

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
  const rows = (await strapi.db.query(uidOf('source-entry')).findMany({
    select: ['site', 'sourceKey', 'targetLocale', 'targetDocumentId', 'sourcePath', 'base', 'original'],
    where: { targetUid: uid },
    orderBy: { id: 'asc' },
  })) as SourceRow[];
  const elsewhere = new Set(rows.filter((row) => row.site !== site).map((row) => row.targetDocumentId));
  const own = new Map(
    rows.filter((row) => row.site === site).map((row) => [place(row.targetDocumentId, row.targetLocale), row]),
  );
  const groups = new Map([...own.values()].map((row) => [row.targetDocumentId, row.sourceKey]));
  const drafts = (await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { publishedAt: { $null: true } },
    orderBy: { id: 'asc' },
  })) as { documentId: string }[];
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
