import { say } from '../../../model/say';
import { groupBy } from '../../group-by';
import type { SiteRules } from '../../model/site-rules';
import type { Added, Linking } from '../linking';
import { reported, type LinkedPage } from '../site-page';
import { languageMarks, type LanguageMark } from './language-marks';
import { kinOf, tagOf } from './locale-names';

/** A part of the path of a page that may be a language which is not configured. */
interface Mark extends LanguageMark {
  page: LinkedPage;
}

/**
 * Reports, once for each, parts of paths that look like languages which are not configured: pages in folders beside that
 * of another language, `de/` and `fr/`, or of which the site has the same page without that part, `x.md` and `x.fr.md`.
 */
export const reportLikelyLanguages = ({ pages, rules }: Linking): Added<'pages'> => {
  const marks = pages.flatMap(marksOf);
  if (marks.length === 0) return { pages };
  const named = groupBy(pages, ({ name }) => name.logical);
  const rests = groupBy(marks, ({ rest }) => rest);
  const folders = foldersOfLanguages(pages, marks);
  const isLikely = ({ written, rest, parent }: Mark): boolean =>
    named.has(rest) ||
    (rests.get(rest) ?? []).some((other) => other.written !== written) ||
    (parent !== null && (folders.get(parent)?.size ?? 0) > 1);
  const likely = groupBy(marks.filter(isLikely), ({ written }) => written);
  const told = new Map<LinkedPage, [string, number]>();
  for (const [written, [first, ...more]] of likely)
    if (first !== undefined && !told.has(first.page)) told.set(first.page, [written, more.length + 1]);
  const languages = [...likely.keys()];
  return {
    pages: pages.map((page) => {
      const [written, count] = told.get(page) ?? [];
      if (written === undefined || count === undefined) return page;
      const message = say('languageLikely', { written, count, locale: page.locale });
      return {
        ...page,
        draft: reported(page.draft, 'LOCALE_LIKELY', message, advice(written, languages, pages, rules)),
      };
    }),
  };
};

const marksOf = (page: LinkedPage): Mark[] => {
  const { path, name, draft } = page;
  if (draft.decided.locale !== undefined || draft.declaredLocale !== null) return [];
  const isTold = ({ parent }: LanguageMark) => (parent === null ? name.suffix : name.folder) !== null;
  return languageMarks(path).flatMap((mark) => (isTold(mark) ? [] : [{ ...mark, page }]));
};

/** The folders that are, or may be, languages, by the folder that holds them. */
const foldersOfLanguages = (pages: readonly LinkedPage[], marks: readonly Mark[]): Map<string, Set<string>> => {
  const folders = new Map<string, Set<string>>();
  const add = (parent: string, folder: string): void => {
    folders.set(parent, (folders.get(parent) ?? new Set()).add(folder.toLowerCase()));
  };
  for (const { parent, written } of marks) if (parent !== null) add(parent, written);
  for (const { path, name } of pages) {
    const segments = path.split('/');
    const at = name.folder === null ? -1 : segments.indexOf(name.folder);
    if (at >= 0) add(segments.slice(0, at).join('/'), segments[at] ?? '');
  }
  return folders;
};

const advice = (written: string, languages: readonly string[], pages: readonly LinkedPage[], rules: SiteRules) => {
  const [kin] = kinOf(written, rules);
  // two configured locales are of this language: the site says which one is meant
  if (kin !== undefined)
    return say('setSpelling', { json: JSON.stringify({ sites: { [rules.name]: { locales: { [written]: kin } } } }) });
  const missing = languages.filter((each) => kinOf(each, rules).length === 0).map(tagOf);
  const inUse = rules.locales.filter((locale) => pages.some((page) => page.locale === locale));
  const locales = [...new Set([...inUse, ...missing])];
  return say('addLikelyLanguage', { language: tagOf(written), json: JSON.stringify({ locales }) });
};
