import type { ClaimRole } from '../../../model/languages/claim-words';
import type { Language } from '../../../model/languages/language';
import { LANGUAGES, languageOf } from '../../../model/languages/language-of';

/** The small words by which languages are told apart. */
const SMALL: readonly ClaimRole[] = ['article', 'preposition', 'of', 'and', 'by', 'be', 'have', 'our', 'own'];
/** How much of a text is looked at, in UTF-16 units. */
const ENOUGH = 20_000;

const WORDS = /\p{L}+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}/gu;
/** A word takes about twice as many Latin letters as Chinese signs: what a text has more words of, it is written in. */
const LETTERS = 2;
/** Chinese texts have names in Kana. */
const KANA_SHARE = 0.1;

const smallWords = (language: Language): ReadonlySet<string> =>
  new Set(SMALL.flatMap((role) => language.claims?.words[role] ?? []).filter((word) => /^\p{L}+$/u.test(word)));

let spaced: readonly { language: Language; words: ReadonlySet<string> }[] | undefined;

/** The language that the script of a text tells; null for a script of several. */
const byScript = (text: string): Language | null => {
  const [kana, han, latin] = [KANA, HAN, LATIN].map((script) => text.match(script)?.length ?? 0) as [
    number,
    number,
    number,
  ];
  const signs = kana + han;
  if (signs === 0 || LETTERS * signs < latin) return null;
  return languageOf(kana > KANA_SHARE * signs ? 'ja' : 'zh');
};

/** How many small words of each language with spaces a text has, most first. */
const scoresOf = (text: string): { language: Language; score: number }[] => {
  spaced ??= LANGUAGES.filter((language) => language.spaced).map((language) => ({
    language,
    words: smallWords(language),
  }));
  const words = text.toLowerCase().match(WORDS) ?? [];
  return spaced
    .map((each) => ({ language: each.language, score: words.filter((word) => each.words.has(word)).length }))
    .sort((one, other) => other.score - one.score);
};

/** How many small words a language must have, and how many times as many as the next one. */
const CLEAR = { words: 3, times: 1.3 };

/** The language of a text by its small words, or by its script; null where nothing tells it. */
export const languageOfText = (text: string): Language | null => {
  const start = text.slice(0, ENOUGH);
  const told = byScript(start);
  if (told !== null) return told;
  const [first, second] = scoresOf(start);
  if (first === undefined || second === undefined) return null;
  return first.score >= CLEAR.words && first.score > CLEAR.times * second.score ? first.language : null;
};

/** Whether a sentence may be in a language: no other one has more small words of it; where spaces separate words, it has `least`. */
export const mayBeIn = (language: Language, sentence: string, least: number): boolean => {
  const told = byScript(sentence);
  // a sentence may name more in Latin letters than it says: "ISO 27001、ISO 27017 取得"
  if (told === null && !language.spaced) return SIGN.test(sentence);
  // a short Japanese text may have Chinese characters only
  if (told !== null) return told === language || (told.code === 'zh' && language.code === 'ja');
  const scores = scoresOf(sentence);
  const own = scores.find((each) => each.language === language)?.score ?? 0;
  return own >= least && own === scores[0]?.score;
};
