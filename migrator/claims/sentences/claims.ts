import { joined, finds, phrases } from '../../../model/languages/phrases';
import { isNegated, isSequel } from './negated';
import type { Sentence } from './sentence';

const DEFINITION = phrases('statements', ({ claims }) => claims.definition);
const CLAIM = joined(phrases('statements', ({ claims }) => claims.claims));
const ADVISED = phrases('statements', ({ claims }) => claims.advised);

/** Whether a text says what ought to be done, or is usual, rather than what was done. */
export const isAdvised = (words: string): boolean => finds(ADVISED, words);

/** Whether a sentence may state a fact about what the page's organization holds now. */
export const isFactual = (sentence: Sentence): boolean => !isNegated(sentence);

/** The longest text beside a label that is a name or a number rather than a sentence. */
const LONGEST_VALUE = 80;

/** Whether a sentence may say what the page's organization holds: it neither denies nor advises nor explains. */
export const mayClaim = (sentence: Sentence): boolean =>
  isFactual(sentence) && !isSequel(sentence) && !isAdvised(sentence.words) && !finds(DEFINITION, sentence.words);

/**
 * Whether a sentence says that a certificate is held. For a labelled value, the label says so: "Certification body: …".
 */
export const isClaim = (sentence: Sentence): boolean => {
  const { words, label, reader } = sentence;
  if (!mayClaim(sentence)) return false;
  if (reader !== undefined)
    return reader.concerns(words) || (label !== null && words.length <= LONGEST_VALUE && reader.concerns(label));
  return CLAIM.test(words) || (label !== null && words.length <= LONGEST_VALUE && CLAIM.test(label));
};
