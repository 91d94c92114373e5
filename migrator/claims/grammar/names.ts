import type { ClaimRole } from '../../../model/languages/claim-words';
import { COMPANY_FORMS } from '../../../model/languages/company-forms';

/** A name of the author in a text. */
interface Named {
  word: string;
  /** "Globex" holds as "we" does, and what is "Globex's" is ours. */
  role: Extract<ClaimRole, 'own' | 'our'>;
}

/** The name of the author that begins at an offset of a text. */
export type NameAt = (text: string, at: number) => Named | null;

/** The other roles that a word of a product's name may have: "Globex Cloud", but not "Globex Customers". */
const OF_PRODUCTS = new Set<ClaimRole | undefined>(['thing', 'company', 'body', 'topic', undefined]);

/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NO_LETTER = String.raw`[\p{L}\p{N}]`;
/** "Globex-hosted" is not Globex. */
const bounded = (name: string): string => {
  const words = name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  const begin = UNSPACED.test(name.charAt(0)) ? '' : `(?<!${NO_LETTER}|${NO_LETTER}-)`;
  return UNSPACED.test(name.slice(-1)) ? begin + words : `${begin}${words}(?![a-zà-ÿ\\p{Lu}\\p{N}]|-\\p{L})`;
};
const anyOf = (names: readonly string[]): string =>
  [...names]
    .sort((one, other) => other.length - one.length)
    .map(bounded)
    .join('|');

const NEXT = /\s+(\p{Lu}[\p{L}\p{N}-]*|\d+(?![\d.,%]))/uy;
const OWNS = /['’]s?(?!\p{L})/uy;

/** Whether a text has one of the names at all. */
export const namesIn = (names: readonly string[]): RegExp => new RegExp(anyOf(names) || '(?!)', 'u');

/**
 * Finds the names of the author, each with the form of its company and with the words of a product in capitals:
 * "Globex Pay", "Globex Inc.", 青禾科技有限公司. `roleOf` is what a word means otherwise.
 */
export const nameReader = (names: readonly string[], roleOf: (word: string) => ClaimRole | undefined): NameAt => {
  if (names.length === 0) return () => null;
  const before = `(?:(?:${anyOf(COMPANY_FORMS.before)})\\s?)?`;
  const behind = `(?:,?\\s?(?:${anyOf(COMPANY_FORMS.behind)})\\.?)*`;
  const name = new RegExp(`${before}(?:${anyOf(names)})${behind}`, 'uy');
  const reach = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  return (text, at) => {
    let word = reach(name, text, at)?.[0];
    if (word === undefined) return null;
    for (let next = reach(NEXT, text, at + word.length); next !== null; next = reach(NEXT, text, at + word.length)) {
      if (!OF_PRODUCTS.has(roleOf(next[1] ?? ''))) break;
      word += next[0];
    }
    const owns = reach(OWNS, text, at + word.length)?.[0];
    return owns === undefined ? { word, role: 'own' } : { word: word + owns, role: 'our' };
  };
};
