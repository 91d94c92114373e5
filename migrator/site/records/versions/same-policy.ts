import { LANGUAGES } from '../../../../model/languages/language-of';
import { wholeWords } from '../../../../model/languages/whole-words';
import { PRINTED_DATE } from '../../../claims/facts/printed-day';

const DATES = new RegExp(String.raw`(?:${PRINTED_DATE})`, 'giu');
const NUMBERS = /\bv?\d+(?:\.\d+)*/giu;
const WORDS = new RegExp(
  LANGUAGES.map((language) =>
    wholeWords(language, [language.pages.dates.version, language.pages.older].join('|')),
  ).join('|'),
  'giu',
);

/** A title without what tells one version from another: dates, numbers, and words for versions. */
export const withoutVersion = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(DATES, ' ')
    .replace(NUMBERS, ' ')
    .replace(WORDS, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
