import type { Core } from '@strapi/strapi';
import type { Locale, RecordType } from '../../contracts/values';
import { changeOf, mergeChanges, type Shown } from '../../domain/changes/content-change';
import { documentKey } from '../../domain/entry-keys';
import { recordTypes } from '../../domain/record-types';
import { groupBy } from '../../migrator/group-by';
import { noteContentChange } from './change-rows';
import { reasonNow } from './during-run';
import { shownPage } from './note-changes';
import { readNamedPages, readNeighbours } from './page-neighbours';
import { NOTHING } from './shown-entry';

/** A language of a new document that readers can read; null for a type without languages. */
export interface AddedEntry {
  type: RecordType;
  documentId: string;
  locale: Locale;
  values: Readonly<Record<string, unknown>>;
}

/** Nothing names a new document yet. */
const shownAlone = (type: RecordType, versions: readonly AddedEntry[]): Shown => {
  if (!recordTypes[type].hasLocales)
    return {
      ...NOTHING,
      redirected: versions.flatMap(({ values }) => (typeof values['from'] === 'string' ? values['from'] : [])),
    };
  const readable = versions.filter(({ values }) => !(type === 'document' && values['visibility'] === 'internal'));
  return { ...NOTHING, locales: readable.map(({ locale }) => locale) };
};

/** What readers see of new pages and of the pages that name them, all in one. */
const shownPages = async (strapi: Core.Strapi, documentIds: readonly string[]): Promise<Map<string, Shown>> => {
  const pages = await readNamedPages(strapi, documentIds);
  const neighbours = await readNeighbours(strapi, pages);
  return new Map(
    [...groupBy(pages, ({ documentId }) => documentId)].map(([documentId, versions], at) => [
      documentId,
      shownPage(versions, at === 0 ? neighbours : []),
    ]),
  );
};

/** Notes what readers see of entries that have been added in one transaction, past the Document Service. */
export const noteAdded = async (strapi: Core.Strapi, added: readonly AddedEntry[]): Promise<void> => {
  const ids = added.flatMap(({ type, documentId }) => (type === 'page' ? documentId : []));
  const pages = await shownPages(strapi, [...new Set(ids)]);
  const changes = [...groupBy(added, documentKey).values()].flatMap((versions) => {
    const [first] = versions;
    if (first === undefined) return [];
    const { type, documentId } = first;
    const after = type === 'page' ? (pages.get(documentId) ?? NOTHING) : shownAlone(type, versions);
    return changeOf({ type, documentId, before: NOTHING, after }, reasonNow()) ?? [];
  });
  if (changes.length > 0) await noteContentChange(strapi, mergeChanges(changes));
};
