import { joined, phrases } from '../../../model/languages/phrases';
import { isClaim } from './claims';
import type { Sentence } from './sentence';

const GIVEN = phrases('statements', ({ authorizations }) => authorizations?.given ?? null);
const END = joined(phrases('statements', ({ authorizations }) => authorizations?.end ?? null));

/** An authorization that a sentence states: who holds it, and the words about it. */
export interface Authorization {
  holder: string;
  /** Half-open range in the words of the sentence. */
  from: number;
  to: number;
}

const firstOf = (patterns: readonly RegExp[], words: string): RegExpExecArray | null => {
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found !== null) return found;
  }
  return null;
};

/** The authorization that a sentence says an authority has given to somebody, or null. */
export const authorizationIn = (sentence: Sentence): Authorization | null => {
  if (!isClaim(sentence)) return null;
  const found = firstOf(GIVEN, sentence.words);
  const holder = found?.[1]?.trim().replace(/[.,]$/, '');
  if (found === null || holder === undefined || holder === '') return null;
  const from = found.index;
  const behind = sentence.words.slice(from + found[0].length);
  return { holder, from, to: from + found[0].length + (END.exec(behind)?.index ?? behind.length) };
};
