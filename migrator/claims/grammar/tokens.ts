import { HAN_DIGITS } from '../../../model/languages/spelled-numbers';
import { spellingsOf } from '../../../model/languages/spellings';
import { groupBy } from '../../group-by';
import type { StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';
import { nameReader } from './names';

/** The roles of words that no pack lists, as far as their form tells them apart. */
type Mark = 'standard' | 'number' | 'comma' | 'bar' | 'colon' | 'semicolon' | 'open' | 'close' | 'dash' | 'unknown';
type Role = ClaimRole | Mark;

/** A word of a sentence with its part in it. */
export interface Token {
  role: Role;
  /** Half-open range in the words of the sentence. */
  from: number;
  to: number;
  standard?: StandardMention;
  /** Whether it is a name of the author, rather than "we". */
  isName?: true;
}

/** Splits a sentence, in which the standards are found, into words with their roles. */
export type Tokenize = (words: string, mentions: readonly StandardMention[]) => Token[];

const MARKS: readonly [Mark, RegExp][] = [
  ['comma', /^[,，、]$/],
  // between the parts of a line: "ISO 27001 certified · Made in Lyon"
  ['bar', /^[·•|]$/],
  ['colon', /^[:：]$/],
  ['semicolon', /^[;；]$/],
  ['open', /^[([（【「『《〈]$/],
  ['close', /^[)\]）】」』》〉]$/],
  ['dash', /^[–—]$/],
  ['number', new RegExp(String.raw`^(?:v?[\d.,]+|[${HAN_DIGITS}]+)$`)],
];
/** Signs without a meaning here: ends of sentences, hyphens between words, trade marks, pictures. */
const SILENT = /^(?:[-.。!！*_~]|\p{So})$/u;

/** Scripts without spaces between words. With their extensions, because ー belongs to several. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]`;
/** Latin letters and digits: an expression that ignores case and knows all of Unicode takes long to prepare. */
const LETTER = String.raw`[\dA-Za-zÀ-ɏ]`;
const WORD = new RegExp(LETTER);

const isWord = (sign: string): boolean => WORD.test(sign);

/** A phrase with spaces or hyphens between its words and either apostrophe; of a part of a word only that part. */
const patternOf = (phrase: string): string =>
  phrase
    .replace(/^-(?=\p{L})|(?<=\p{L})-$/gu, '')
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/[ -]/g, String.raw`[\s-]+`)
    .replaceAll(/['’]/g, "['’]");

/** Finds one of some phrases, of which longer ones count first; where spaces separate words, only whole words. */
const anyOf = (phrases: readonly string[]): string =>
  [...new Set(phrases)]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => patternOf(phrase) + (isWord(phrase.slice(-1)) ? `(?!${LETTER})` : ''))
    .join('|');

/** The same in the middle of a text. */
export const anyWordOf = (phrases: readonly string[]): string =>
  [...groupBy(phrases, (phrase) => isWord(phrase.charAt(0)))]
    .map(([inWord, each]) => `${inWord ? `(?<!${LETTER})` : ''}(?:${anyOf(each)})`)
    .join('|') || '(?!)';

const APART = /[’\s-]/;

/** A word in the form in which words are compared. */
const normal = (phrase: string): string => {
  const low = phrase.toLowerCase();
  // nearly all words have nothing else to change, and each sign of a text is asked
  return APART.test(low) ? low.replaceAll('’', "'").replace(/[\s-]+/g, ' ') : low;
};

/** A part of a word, where it may stand in one. */
const partPatternOf = (phrase: string): string =>
  (phrase.startsWith('-') ? '' : `(?<!${LETTER})`) + patternOf(phrase) + (phrase.endsWith('-') ? '' : `(?!${LETTER})`);

/** The end or the beginning of a word that is composed of several: `-partner`, `kunden-`. */
const PART = /^-\p{L}|\p{L}-$/u;

/** Words that no pack lists: a number, a word in letters or in Katakana, one sign. */
const OTHERS = String.raw`v?\d[\d.,]*(?<![.,])|(?:(?!${UNSPACED})[\p{L}\p{N}'’])+|[\p{Script=Katakana}ー]+|\S`;

/** What joins the first word of a composed one to the next. */
const COMPOUND = /^-\p{Ll}/u;

/** Nobody says in so many UTF-16 units what is held: a longer sentence takes too long to be compared with all forms. */
const LONGEST = 1500;

/** Reads the words of one language; `names` are those of the author. */
export const tokenizer = ({ words, contracted }: ClaimWords, names: readonly string[] = []): Tokenize => {
  const listed = Object.entries(words).flatMap(([role, phrases]) =>
    phrases.map((phrase): [string, readonly ClaimRole[]] => [phrase, [role as ClaimRole]]),
  );
  const whole = [...Object.entries(contracted), ...listed.filter(([phrase]) => !PART.test(phrase))];
  const roles = new Map<string, readonly ClaimRole[]>();
  // the role that is listed first counts, and a word before another one that is written like it without accents
  const spelled = whole.map(([phrase, each]) => ({ each, spellings: spellingsOf(phrase).map(normal) }));
  for (const way of [0, 1, 2, 3])
    for (const { each, spellings } of spelled) {
      const phrase = spellings[way] ?? '';
      if (!roles.has(phrase)) roles.set(phrase, each);
    }
  const composed = groupBy(
    listed.filter(([phrase]) => PART.test(phrase)),
    ([, [role]]) => role ?? 'unknown',
  );
  const parts = [...composed].map(([role, each]): [Role, RegExp] => [
    role,
    new RegExp([...new Set(each.flatMap(([phrase]) => spellingsOf(phrase).map(partPatternOf)))].join('|'), 'iu'),
  ]);
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
    roles.get(normal(text)) ?? [
      (MARKS.find(([, mark]) => mark.test(text)) ?? parts.find(([, part]) => part.test(text)))?.[0] ?? 'unknown',
    ];
  const wordsOf = (text: string): { word: string; index: number; isName: boolean; roles: readonly Role[] }[] => {
    const found = [];
    for (let index = 0; index < text.length;) {
      const name = nameAt(text, index);
      const word = name?.word ?? wordAt(text, index);
      if (word !== undefined)
        found.push({ word, index, isName: name !== null, roles: name === null ? rolesOf(word) : [name.role] });
      index += word?.length ?? 1;
    }
    return found;
  };

  const between = (text: string, offset: number): Token[] =>
    wordsOf(text).flatMap(({ word, index, isName, roles: own }) => {
      const place = { from: offset + index, to: offset + index + word.length, ...(isName && { isName }) };
      if (SILENT.test(word) && !roles.has(word)) return [];
      // "bank-grade" is about no bank
      const isPart = own[0] === 'others' && COMPOUND.test(text.slice(index + word.length, index + word.length + 2));
      return own.map((role): Token => ({ role: isPart ? 'unknown' : role, ...place }));
    });
  return (text, mentions) => {
    if (text.length > LONGEST) return [];
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
