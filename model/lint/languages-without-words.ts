import { languageOf } from '../languages/language-of';
import { say } from '../say';
import { lintFinding, type LintFinding } from './finding';
import { LINTS } from './lints';

/** One language of a page; `key` is equal for all of its languages. */
interface PagePlace {
  key: string;
  locale: string;
  path: string | null;
}

/** The languages of translations whose facts are not compared, each at its first page. */
export const languagesWithoutWords = (pages: readonly (readonly PagePlace[])[]): LintFinding[] => {
  const first = new Map<string, PagePlace>();
  for (const page of pages.filter((versions) => versions.length > 1).flat())
    if (languageOf(page.locale) === null && !first.has(page.locale)) first.set(page.locale, page);
  return Array.from(first.values(), ({ key, locale, path }) =>
    lintFinding({
      ...{ code: 'LANGUAGE_WITHOUT_WORDS', severity: LINTS.LANGUAGE_WITHOUT_WORDS.severity },
      ...{ type: 'page', key, locale, path, line: null, quotes: [] },
      message: say('languageWithoutWords', { locale }),
      hint: say('compareByHand'),
    }),
  );
};
