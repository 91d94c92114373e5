import { en } from '../languages/en';
import type { Language } from '../languages/language';
import { languageOf } from '../languages/language-of';

/** The languages by whose words two pages are read. */
interface ComparedLanguages {
  /** Whether the words of both are known. */
  known: boolean;
  /** For each page its own language first. */
  left: Language[];
  right: Language[];
}

const distinct = (languages: readonly (Language | null)[]): Language[] => [
  ...new Map(languages.flatMap((language) => (language === null ? [] : [[language.code, language]]))).values(),
];

/**
 * A page is read by the words of its language, then by those of the other page and of English: a quote or a passage
 * that was not translated states the same facts.
 */
export const comparedLanguages = (left: string, right: string): ComparedLanguages => {
  const [own, other] = [languageOf(left), languageOf(right)];
  if (own === null || other === null) return { known: false, left: [], right: [] };
  return { known: true, left: distinct([own, other, en]), right: distinct([other, own, en]) };
};
