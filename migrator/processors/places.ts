import { iso31661 } from 'iso-3166';
import { PROCESSOR_WORDS } from '../../model/languages/processors/all';

/** Finds the countries that a text names. */
type FindCountries = (text: string) => string[];

const CODES = iso31661.map(({ alpha2 }) => alpha2);
const KNOWN = new Set<string>(CODES);
/** Codes of countries that are those of American states, too: behind a city and before the country they say nothing. */
const STATES = new Set('AL AR AZ CA CO DE GA ID IL IN KY LA MA MD ME MN MO MS MT NC NE PA SC SD TN VA'.split(' '));

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The finder is made when the first list is read: most sites have none, and it takes milliseconds. */
const finder = (): FindCountries => {
  const codes = new Map<string, string>();
  for (const language of Object.keys(PROCESSOR_WORDS)) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = names.of(code);
      if (name !== undefined) codes.set(name.normalize('NFKC').toLowerCase(), code);
    }
  }
  const own = Object.values(PROCESSOR_WORDS).flatMap(({ countries }) => Object.entries(countries));
  const known = [...codes.keys()].sort((one, other) => other.length - one.length).map(escaped);
  // words of a language with spaces are whole words; "New Mexico" and "New South Wales" are none of theirs
  const whole = (names: string): string =>
    String.raw`(?<![\p{Script=Latin}\d]|\bnew (?:south )?)(?:${names})(?![\p{Script=Latin}\d])`;
  const named = new RegExp(whole(known.join('|')), 'giu');
  const printed = own.map(([code, words]) => [code, new RegExp(whole(words), 'giu')] as const);
  return (text) => {
    const words = text.normalize('NFKC').replace(/\s+/g, ' ');
    const found: Found[] = [];
    const add = (code: string, { index, 0: name }: RegExpExecArray): void => {
      found.push({ code, at: index, to: index + name.length });
    };
    for (const match of words.matchAll(named))
      if (!isInTown(words, match)) add(codes.get(match[0].toLowerCase()) ?? '', match);
    for (const [code, pattern] of printed)
      // "us" is a word
      for (const match of words.matchAll(pattern)) if (!/^[a-z.]{2,4}$/.test(match[0])) add(code, match);
    for (const match of words.matchAll(/(?<![\p{L}\d.-])[A-Z]{2}(?![\p{L}\d-])/gu))
      if (KNOWN.has(match[0]) && isCode(words, match)) add(match[0], match);
    const countries = new Set(longest(found).map(({ code }) => code));
    // Georgia is a state, too
    if (countries.has('US')) countries.delete('GE');
    return [...countries];
  };
};

/** A country in a text, from `at` to `to`. */
interface Found {
  code: string;
  at: number;
  to: number;
}

/** In the order of the text; of several in one place the longest name. */
const longest = (found: readonly Found[]): Found[] => {
  const kept: Found[] = [];
  for (const each of found.toSorted((one, other) => one.at - other.at || other.to - one.to)) {
    const last = kept.at(-1);
    if (last === undefined || last.to <= each.at) kept.push(each);
    else if (each.to - each.at > last.to - last.at) kept.splice(-1, 1, each);
  }
  return kept;
};

/** As many signs beside a name or a code tell what it is. */
const BESIDE = 40;

const beside = (words: string, { index, 0: name }: RegExpExecArray): { before: string; behind: string } => ({
  before: words.slice(Math.max(0, index - BESIDE), index).trimEnd(),
  behind: words.slice(index + name.length, index + name.length + BESIDE).trimStart(),
});

const TOWN =
  /^(?:City|County|Township|Beach|Springs|Falls|Heights|Valley|Street|St|Road|Rd|Avenue|Ave|Lane|Square)\b(?!\s*[:：])/i;

/** Whether a name is part of a longer one: `Jersey City`; `South Jordan, Utah`, but not `South India`, `Germany City: Berlin`. */
const isInTown = (words: string, match: RegExpExecArray): boolean => {
  const { before, behind } = beside(words, match);
  return TOWN.test(behind) || (behind.startsWith(',') && /\b(?:north|south|east|west)$/i.test(before));
};

/** Whether two capitals are a code: alone between signs, and not those of a state. */
const isCode = (words: string, match: RegExpExecArray): boolean => {
  const { before, behind } = beside(words, match);
  if (!/^$|[,;/&+|(、，-]$/.test(before) || !/^$|^[,;/&+|)、，(-]/.test(behind)) return false;
  return !STATES.has(match[0]) || !isState(before, behind);
};

/** Whether the code of a state stands behind its city or before its country; "IE, DE, USA" and "CA, US" are lists of countries. */
const isState = (before: string, behind: string): boolean => {
  if (/\p{Ll}\s*,$/u.test(before)) return true;
  const [, country] =
    /^[,(]\s*(?:\d{5}(?:-\d{4})?,?\s*)?(U\.?S\.?(?:A\.?)?|United States)(?!\p{L})/u.exec(behind) ?? [];
  if (country === undefined) return false;
  return before === '' ? country !== 'US' : !/(?<![\p{L}\d])[A-Z]{2}\s*[,;/&+|、，-]$/u.test(before);
};

let find: FindCountries | null = null;

/** The countries that a text names, by ISO 3166-1 codes in the order of the text. Regions and cities give none. */
export const countriesIn: FindCountries = (text) => (find ??= finder())(text);
