import { groupBy } from '../../group-by';
import type { StandardMention } from '../../../model/catalogue/find-standards';
import type { ClaimRole, ClaimWords } from '../../../model/languages/claim-words';

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
  ['comma', /^[,，]$/],
  ['colon', /^[:：]$/],
  ['semicolon', /^[;；]$/],
  ['open', /^[([（【]$/],
  ['close', /^[)\]）】]$/],
  ['dash', /^[–—]$/],
  ['number', /^(?:[\d.,]+|[一二两三四五六七八九十]+)$/],
];
/** What ends a sentence, hyphens between words, and signs of trade marks. */
const SILENT = /^[-.。!！*_~®™]$/;

/** Chinese words have no spaces around them. */
const LETTER = String.raw`(?!\p{Script=Han})[\p{L}\p{N}]`;
const HAN = /\p{Script=Han}/u;

/** A phrase with spaces or hyphens between its words and either apostrophe; of a part of a word only that part. */
export const patternOf = (phrase: string): string => {
  const escaped = phrase
    .replace(/^-(?=\p{L})|(?<=\p{L})-$/gu, '')
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(/[ -]/g, String.raw`[\s-]+`)
    .replaceAll(/['’]/g, "['’]");
  const begin = /^[\p{L}\p{N}]/u.test(phrase) && !HAN.test(phrase.charAt(0)) ? `(?<!${LETTER})` : '';
  const end = /[\p{L}\p{N}]$/u.test(phrase) && !HAN.test(phrase.slice(-1)) ? `(?!${LETTER})` : '';
  return begin + escaped + end;
};

const normal = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ');

const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
/** A phrase with its accents, and as it is written without them, in capitals or in plain ASCII. */
const spellingsOf = (phrase: string): string[] => [
  phrase,
  phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC'),
  phrase.replace(/[äöüß]/g, (letter) => WRITTEN_OUT[letter] ?? letter),
  phrase.replaceAll('ß', 'ss'),
];

/** The end or the beginning of a word that is composed of several: `-partner`, `kunden-`. */
const PART = /^-\p{L}|\p{L}-$/u;

/** Words that no pack lists: a number, a word in letters, one sign. */
const OTHERS = String.raw`\d[\d.,]*(?<![.,])|(?:(?!\p{Script=Han})[\p{L}\p{N}'’])+|\S`;

export const tokenizer = ({ words, contracted }: ClaimWords): Tokenize => {
  const listed = Object.entries(words).flatMap(([role, phrases]) =>
    phrases.map((phrase): [string, readonly Role[]] => [phrase, [role as ClaimRole]]),
  );
  const whole = [...Object.entries(contracted), ...listed.filter(([phrase]) => !PART.test(phrase))];
  const roles = new Map<string, readonly Role[]>();
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
    new RegExp(each.flatMap(([phrase]) => spellingsOf(phrase).map(patternOf)).join('|'), 'iu'),
  ]);
  const starting = groupBy([...roles.keys()], (phrase) => phrase.charAt(0));
  // by their first sign, the longest first: a text has few words with which a phrase could begin
  const phrases = new Map(
    [...starting].map(([sign, each]): [string, RegExp] => {
      const longestFirst = [...each].sort((one, other) => other.length - one.length);
      return [sign, new RegExp(longestFirst.map(patternOf).join('|'), 'iuy')];
    }),
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
  const wordsOf = (text: string): { word: string; index: number }[] => {
    const found = [];
    for (let index = 0; index < text.length;) {
      const word = wordAt(text, index);
      if (word !== undefined) found.push({ word, index });
      index += word?.length ?? 1;
    }
    return found;
  };
  const rolesOf = (text: string): readonly Role[] =>
    roles.get(normal(text)) ?? [
      (MARKS.find(([, mark]) => mark.test(text)) ?? parts.find(([, part]) => part.test(text)))?.[0] ?? 'unknown',
    ];

  const between = (text: string, offset: number): Token[] =>
    wordsOf(text).flatMap(({ word, index }) =>
      SILENT.test(word)
        ? []
        : rolesOf(word).map((role) => ({ role, from: offset + index, to: offset + index + word.length })),
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
