import type { Core } from '@strapi/strapi';
import type { ContentChange } from '../../../../model/contracts/changes';
import type { RecordType } from '../../../../model/contracts/values';
import { changeOf, type Shown } from '../../../../model/changes/content-change';
import { documentKey } from '../../../../model/entry-keys';
import { recordTypes } from '../../../../model/record-types';
import { groupBy } from '../../../../migrator/group-by';
import { reasonOf } from '../writes/cause';
import type { AddedLanguage, AnyWrite, Written } from '../writes/write';
import { readNamedPages, readNeighbours, shownPage } from './page-neighbours';
import { NOTHING, statedEverywhere } from './shown-entry';

/** A write that has added a language which readers did not see before, to a document of which nothing else changed for them. */
interface Addition extends AnyWrite {
  documentId: string;
  added: AddedLanguage;
}

/** Other entries may already name a document that gets a further language; what names a page is looked for. */
export const isAddition = <Seen>(write: Written<Seen>): write is Written<Seen> & Addition =>
  write.added !== null && (write.type === 'page' || write.cause.isNewDocument);

const textIn = (values: AddedLanguage['values'], name: string): string | null => {
  const value = values[name];
  return typeof value === 'string' ? value : null;
};

const organizationOf = ({ locale, values }: AddedLanguage) => ({
  ...{ locale, kind: textIn(values, 'kind'), name: textIn(values, 'name'), url: textIn(values, 'url') },
});

/** Nothing names a new document yet. */
const shownAlone = (type: RecordType, versions: readonly AddedLanguage[]): Shown => {
  if (!recordTypes[type].hasLocales)
    return {
      ...NOTHING,
      redirected: versions.flatMap(({ values }) => (typeof values['from'] === 'string' ? values['from'] : [])),
    };
  const readable = versions.filter(({ values }) => !(type === 'document' && values['visibility'] === 'internal'));
  const everywhere = type === 'organization' ? statedEverywhere(versions.map(organizationOf)) : null;
  return { ...NOTHING, locales: readable.map(({ locale }) => locale), everywhere };
};

/** New pages and the pages that name them, as readers see them. */
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

/** The changes by documents and languages that have been added in one transaction, with few statements for all of them. */
export const addedChanges = async (strapi: Core.Strapi, additions: readonly Addition[]): Promise<ContentChange[]> => {
  const ids = additions.flatMap(({ type, documentId }) => (type === 'page' ? documentId : []));
  const pages = await shownPages(strapi, [...new Set(ids)]);
  return [...groupBy(additions, documentKey).values()].flatMap((versions) => {
    const [first] = versions;
    if (first === undefined) return [];
    const { type, documentId, cause } = first;
    const alone = () =>
      shownAlone(
        type,
        versions.map(({ added }) => added),
      );
    const after = type === 'page' ? (pages.get(documentId) ?? NOTHING) : alone();
    return changeOf({ type, documentId, before: NOTHING, after }, reasonOf(cause)) ?? [];
  });
};
