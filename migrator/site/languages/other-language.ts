import { francAll } from 'franc-min';
import type { PageDraft } from '../../reader/interpret/page-draft';
import type { SiteRules } from '../../model/site-rules';
import { languageMarks } from './language-marks';
import { kinOf } from './locale-names';

/** Of 82 languages, how many come close enough to be taken for the one that a path names: Danish and Norwegian do. */
const CLOSE = 0.95;

/**
 * The language of a page that no locale of the site is: its path names it, and its text is written in it. Neither would do
 * alone: `it/` may be a department, and a short text may look like any language.
 */
export const otherLanguage = ({ path, writing }: PageDraft, rules: SiteRules): string | null => {
  const named = languageMarks(path)
    .map(({ written }) => written)
    .filter((written) => kinOf(languageOf(written), rules).length === 0);
  if (named.length === 0) return null;
  const shares = new Map(francAll(writing.opening).map(([code, share]) => [languageOf(code), share]));
  const own = Math.max(...rules.locales.map((locale) => shares.get(languageOf(locale)) ?? 0));
  const isWrittenIn = (written: string): boolean => {
    const share = shares.get(languageOf(written)) ?? 0;
    return share >= CLOSE && share > own;
  };
  return named.find(isWrittenIn) ?? null;
};

/** `pt` of `pt_BR`, and of `por`, as it is named where languages have three letters. */
const languageOf = (code: string): string => new Intl.Locale(code.replaceAll('_', '-')).language;
