import type { ClaimRole } from '../../../model/languages/claim-words';
import type { Language } from '../../../model/languages/language';
import { LANGUAGES, languageOf } from '../../../model/languages/language-of';

/** The small words by which languages are told apart. */
const SMALL: readonly ClaimRole[] = ['article', 'preposition', 'of', 'and', 'by', 'be', 'have', 'our'];
/** How much of a text is looked at, in UTF-16 units. */
const ENOUGH = 20_000;

const WORDS = /\p{L}+/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
/** The least part of a text's signs: European texts have names in Chinese characters, and Chinese ones names in Kana. */
const SHARE = { han: 0.1, kana: 0.01 };

const smallWords = (language: Language): ReadonlySet<string> =>
  new Set(SMALL.flatMap((role) => language.claims?.words[role] ?? []).filter((word) => /^\p{L}+$/u.test(word)));

let spaced: readonly { language: Language; words: ReadonlySet<string> }[] | undefined;

/** How many small words a language must have, and how many times as many as the next one. */
const CLEAR = { words: 3, times: 1.3 };

/** The language of a text by its small words, or by its script; null where nothing tells it. */
export const languageOfText = (text: string): Language | null => {
  const start = text.slice(0, ENOUGH);
  const isWrittenIn = (script: RegExp, share: number): boolean =>
    (start.match(script)?.length ?? 0) > share * start.length;
  if (isWrittenIn(KANA, SHARE.kana)) return languageOf('ja');
  if (isWrittenIn(HAN, SHARE.han)) return languageOf('zh');
  spaced ??= LANGUAGES.filter((language) => language.spaced).map((language) => ({
    language,
    words: smallWords(language),
  }));
  const counts = new Map<string, number>();
  for (const [word] of start.toLowerCase().matchAll(WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = spaced
    .map(({ language, words }) => {
      let score = 0;
      for (const [word, count] of counts) if (words.has(word)) score += count;
      return { language, score };
    })
    .sort((one, other) => other.score - one.score);
  const [first, second] = scores;
  if (first === undefined || second === undefined) return null;
  return first.score >= CLEAR.words && first.score > CLEAR.times * second.score ? first.language : null;
};
