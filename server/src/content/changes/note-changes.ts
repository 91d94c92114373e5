import type { Core } from '@strapi/strapi';
import type { ContentChange } from '../../../../model/contracts/changes';
import { RECORD_TYPES, type Locale, type RecordType } from '../../../../model/contracts/values';
import { changeOf, mergeChanges, type Shown } from '../../../../model/changes/content-change';
import { text } from '../../../../model/readers';
import { recordTypes } from '../../../../model/record-types';
import { groupBy } from '../../../../migrator/group-by';
import { findRows } from '../../database/rows';
import { contentUid } from '../content-type';
import { currentCause, reasonOf } from '../writes/cause';
import type { Noting } from '../writes/follower';
import type { Write, Written } from '../writes/write';
import { addedChanges, isAddition } from './added-changes';
import { noteContentChange } from './change-rows';
import {
  isNamedAlike,
  readNamedPage,
  readNeighbours,
  readTranslations,
  shownPage,
  type NamedPage,
} from './page-neighbours';
import { NOTHING, readShown } from './shown-entry';

/** An entry as readers see it before a write. */
interface Seen {
  shown: Shown;
  /** Of a page, what others name. */
  pages: readonly NamedPage[];
  around: readonly NamedPage[];
}

const look = async (strapi: Core.Strapi, { type, documentId, action }: Write): Promise<Seen> => {
  if (type !== 'page') {
    const shown = documentId === null ? NOTHING : await readShown(strapi, type, documentId);
    return { shown, pages: [], around: [] };
  }
  const pages = documentId === null ? [] : await readNamedPage(strapi, documentId);
  // publishing keeps the links to a page, anything else may cut them
  const around = action === 'publish' ? [] : await readNeighbours(strapi, pages);
  // the pages around are not written: what they showed before, they show now
  return { shown: shownPage(pages, []), pages, around };
};

/** An entry as readers see it now; of a page, with all the pages that name it. */
export const shownNow = async (strapi: Core.Strapi, type: RecordType, documentId: string): Promise<Shown> => {
  if (type !== 'page') return readShown(strapi, type, documentId);
  const pages = await readNamedPage(strapi, documentId);
  return shownPage(pages, await readNeighbours(strapi, pages));
};

/** The same after a write; of a page, with the pages around it where they show something else of it. */
const shownAfter = async (strapi: Core.Strapi, type: RecordType, documentId: string, before: Seen): Promise<Shown> => {
  if (type !== 'page') return readShown(strapi, type, documentId);
  const pages = await readNamedPage(strapi, documentId);
  if (isNamedAlike(before.pages, pages)) return shownPage(pages, []);
  return shownPage(pages, [...before.around, ...(await readNeighbours(strapi, [...before.pages, ...pages]))]);
};

const changeAfter = async (strapi: Core.Strapi, { type, documentId, seen, cause }: Written<Seen>) => {
  if (seen !== null) {
    const after = await shownAfter(strapi, type, documentId, seen);
    return changeOf({ type, documentId, before: seen.shown, after }, reasonOf(cause));
  }
  const after = await shownNow(strapi, type, documentId);
  // what it stated before is not known
  return changeOf({ type, documentId, before: { ...after, everywhere: null }, after }, reasonOf(cause));
};

/** The changes for readers with the published pages of a language, which are about to be gone; those in other languages are left. */
const pagesGoing = async (strapi: Core.Strapi, code: Locale): Promise<ContentChange[]> => {
  const isLeft = ({ locale }: NamedPage): boolean => locale !== code;
  const byPage = groupBy(await readTranslations(strapi, code), ({ documentId }) => documentId);
  return [...byPage].flatMap(([documentId, pages]) => {
    const [before, after] = [shownPage(pages, []), shownPage(pages.filter(isLeft), [])];
    return changeOf({ type: 'page', documentId, before, after }, reasonOf(currentCause())) ?? [];
  });
};

const OTHERS = RECORD_TYPES.filter((type) => type !== 'page').filter((type) => recordTypes[type].hasLocales);

/** The entries of other types that readers can read in a language, with what they see of them. */
const shownIn = async (strapi: Core.Strapi, locale: Locale) => {
  const shown = [];
  for (const type of OTHERS) {
    const where = { locale, ...(recordTypes[type].hasDrafts && { publishedAt: { $notNull: true } }) };
    for (const { documentId } of await findRows(strapi, contentUid(type), { documentId: text }, { where }))
      shown.push({ type, documentId, before: await readShown(strapi, type, documentId) });
  }
  return shown;
};

/** Notes, in the transaction of each write, what readers see otherwise from then on. */
export const noteChanges: Noting<Seen> = {
  name: 'changes',
  inside: ['locks'],
  // readers hear of a file by its own event
  follows: ({ isPublic, part, cause }) => isPublic && part !== 'hash' && !cause.isShownAlready,
  look,
  async note(strapi, writes) {
    const changes = await addedChanges(
      strapi,
      writes.filter((write) => isAddition(write)),
    );
    for (const write of writes) {
      const change = isAddition(write) ? null : await changeAfter(strapi, write);
      if (change !== null) changes.push(change);
    }
    if (changes.length > 0) await noteContentChange(strapi, mergeChanges(changes));
  },
  async aroundLanguage(strapi, locale, next) {
    const pages = await pagesGoing(strapi, locale);
    const others = await shownIn(strapi, locale);
    await next();
    const changes: ContentChange[] = [];
    for (const { type, documentId, before } of others) {
      const after = await readShown(strapi, type, documentId);
      const change = changeOf({ type, documentId, before, after }, reasonOf(currentCause()));
      if (change !== null) changes.push(change);
    }
    // last: what showed the other entries may be gone itself
    const all = [...changes, ...pages];
    if (all.length > 0) await noteContentChange(strapi, mergeChanges(all));
  },
};
