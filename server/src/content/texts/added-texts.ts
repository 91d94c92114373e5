import type { Core } from '@strapi/strapi';
import type { Locale } from '../../contracts/values';
import { nextTextStates, type PageText } from '../../domain/page-texts';
import { getService } from '../../get-service';
import { groupBy } from '../../migrator/group-by';
import { copyHash, textHash, type Texts } from './page-rows';
import { readAllTexts, writeAllTexts, type DraftNote, type StoredText } from './text-rows';

/** A language that an import has added to a page. */
export interface AddedText {
  documentId: string;
  locale: Locale;
  path: string | null;
  texts: Texts;
  isPublished: boolean;
}

const noteOf = ({ locale, path, texts, isPublished }: AddedText): PageText & DraftNote => {
  const draftHash = textHash(texts);
  return {
    locale,
    draftHash,
    publishedHash: isPublished ? draftHash : null,
    title: texts['title'] ?? '',
    path,
    copyHash: copyHash(texts),
  };
};

/** The states of a page's texts after a language was added, as after a write and a publication that follows it. */
const withAdded = (before: readonly StoredText[], added: AddedText, at: number): StoredText[] => {
  const note = noteOf(added);
  const notes = new Map([...before, note].map((each) => [each.locale, each]));
  const next = (known: readonly StoredText[], text: PageText): StoredText[] =>
    nextTextStates(known, [...before, text], at, { isImport: true }).flatMap((state) => {
      const own = notes.get(state.locale);
      return own === undefined ? [] : [{ ...own, ...state }];
    });
  return next(next(before, { ...note, publishedHash: null }), note);
};

/** Notes languages that an import has added to pages, in the order in which they were written. */
export const noteAddedTexts = async (strapi: Core.Strapi, added: readonly AddedText[]): Promise<void> => {
  const byPage = groupBy(added, ({ documentId }) => documentId);
  const known = await readAllTexts(strapi, [...byPage.keys()]);
  const at = getService(strapi, 'clock').now().getTime();
  const changes = [...byPage].map(([documentId, texts]) => {
    const before = known.get(documentId) ?? [];
    const now = texts.reduce<StoredText[]>((states, text) => withAdded(states, text, at), before);
    return { documentId, before, now };
  });
  await writeAllTexts(strapi, changes);
};
