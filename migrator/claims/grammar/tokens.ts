import { groupBy } from '../../group-by';
import type { StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import { nameReader } from './names';

/** What words that no pack lists are, as far as a form tells them apart. */
type Mark = 'standard' | 'number' | 'comma' | 'colon' | 'semicolon' | 'open' | 'close' | 'dash' | 'unknown';
type Role = ClaimRole | Mark;

/** A word of a sentence with its part in it. */
export interface Token {
  role: Role;
  /** Half-open range in the words of the sentence. */
  from: number;
  to: number;
  standard?: StandardMention;
}

/** Splits a sentence, in which the standards are found, into words with their roles. */
export type Tokenize = (words: string, mentions: readonly StandardMention[]) => Token[];

const MARKS: readonly [Mark, RegExp][] = [
  ['comma', /^[,，、]$/],
  ['colon', /^[:：]$/],
  ['semicolon', /^[;；]$/],
  ['open', /^[([（【「『]$/],
  ['close', /^[)\]）】」』]$/],
  ['dash', /^[–—]$/],
  ['number', /^(?:[\d.,]+|[一二两三四五六七八九十]+)$/],
];
/** What ends a sentence, and hyphens between words. */
const SILENT = /^[-.。!！*_~]$/;

/** Scripts without spaces between words. With their extensions, because ー belongs to several. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]`;
const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{N}]`;
const IS_UNSPACED = new RegExp(UNSPACED, 'u');

const isWord = (sign: string): boolean => WORD.test(sign) && !IS_UNSPACED.test(sign);
const WORD = /[\p{L}\p{N}]/u;

/** Written with spaces between its words and with either apostrophe. */
const patternOf = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll("'", "['’]");

/** Finds one of some phrases, of which longer ones count first; where spaces separate words, only whole words. */
const anyOf = (phrases: readonly string[]): string => {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  const ending = groupBy(
    longestFirst.map((phrase) => [isWord(phrase.slice(-1)), patternOf(phrase)] as const),
    ([inWord]) => inWord,
  );
  const patterns = [...ending].map(([inWord, each]): string => {
    const any = each.map(([, pattern]) => pattern).join('|');
    return inWord ? `(?:${any})(?!${LETTER})` : any;
  });
  return patterns.join('|');
};

const normal = (phrase: string): string => phrase.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** Words that no pack lists: a number, a word in letters or in Katakana, one sign. */
const OTHERS = String.raw`\d[\d.,]*(?<![.,])|(?:(?!${UNSPACED})[\p{L}\p{N}'’])+|[\p{Script=Katakana}ー]+|\S`;

/** Reads the words of one language; `names` are those of the author. */
export const tokenizer = ({ words, contracted }: ClaimWords, names: readonly string[] = []): Tokenize => {
  const roles = new Map<string, readonly ClaimRole[]>();
  for (const [role, phrases] of Object.entries(words)) {
    // the role that is listed first counts
    for (const phrase of phrases) if (!roles.has(phrase)) roles.set(phrase, [role as ClaimRole]);
  }
  for (const [phrase, parts] of Object.entries(contracted)) roles.set(phrase, parts);
  // by their first sign: a text has few words with which a phrase could begin
  const phrases = new Map(
    [...groupBy([...roles.keys()], (phrase) => phrase.charAt(0))].map(([sign, each]): [string, RegExp] => [
      sign,
      new RegExp(`${isWord(sign) ? `(?<!${LETTER})` : ''}(?:${anyOf(each)})`, 'iuy'),
    ]),
  );
  const others = new RegExp(OTHERS, 'uy');
  const wordAt = (text: string, at: number): string | undefined => {
    for (const pattern of [phrases.get(normal(text.charAt(at))), others]) {
      if (pattern === undefined) continue;
      pattern.lastIndex = at;
      const word = pattern.exec(text)?.[0];
      if (word !== undefined) return word;
    }
    return undefined;
  };
  const nameAt = nameReader(names, (word) => roles.get(normal(word))?.[0]);
  const rolesOf = (text: string): readonly Role[] =>
    roles.get(normal(text)) ?? [MARKS.find(([, mark]) => mark.test(text))?.[0] ?? 'unknown'];
  const wordsOf = (text: string): { word: string; index: number; roles: readonly Role[] }[] => {
    const found = [];
    for (let index = 0; index < text.length;) {
      const name = nameAt(text, index);
      const word = name?.word ?? wordAt(text, index);
      if (word !== undefined) found.push({ word, index, roles: name === null ? rolesOf(word) : [name.role] });
      index += word?.length ?? 1;
    }
    return found;
  };

  const between = (text: string, offset: number): Token[] =>
    wordsOf(text).flatMap(({ word, index, roles: own }) =>
      SILENT.test(word) ? [] : own.map((role) => ({ role, from: offset + index, to: offset + index + word.length })),
    );
  return (text, mentions) => {
    let at = 0;
    const tokens = mentions.flatMap((standard): Token[] => {
      const before = between(text.slice(at, standard.from), at);
      at = standard.to;
      const { from, to } = standard;
      // 可信云服务认证 says itself that it is a certificate
      const own = between(text.slice(from, to), from).filter((token) => token.to === to && token.role === 'proof');
      return [...before, { role: 'standard', from, to, standard }, ...own];
    });
    return [...tokens, ...between(text.slice(at), at)];
  };
};
