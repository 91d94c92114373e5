import { joined, finds, phrases } from '../../../model/languages/phrases';
import type { Sentence } from './sentence';

type Said = Pick<Sentence, 'words'> & Partial<Pick<Sentence, 'label' | 'reader'>>;

const PLAN = phrases('statements', ({ denials }) => denials.plan);
const STATUS = joined(phrases('statements', ({ denials }) => denials.status));
const DENIAL = phrases('statements', ({ denials }) => denials.denies);
const ENDED = joined(phrases('statements', ({ denials }) => denials.ended));
const LOST = phrases('statements', ({ denials }) => denials.lost);
const RENEWED = joined(phrases('statements', ({ denials }) => denials.renewed));
const CERTIFICATE = joined(phrases('statements', ({ denials }) => denials.certificate));
const ADVICE = phrases('statements', ({ denials }) => denials.advice);
const CONDITION = joined(phrases('statements', ({ denials }) => denials.condition));
const SEQUEL = joined(phrases('statements', ({ denials }) => denials.sequel));
const SOMEBODY_ELSE = phrases('statements', ({ denials }) => denials.others);
const RIVALS = joined(phrases('statements', ({ denials }) => denials.rivals));
const QUESTION = /[?？]\s*$/;
const STOP = /[.。]$/;

/**
 * Whether a sentence says that something is planned, denied or over, as in text about a certificate that is not held.
 */
export const isDenied = ({ words, label, reader }: Said): boolean =>
  finds(PLAN, words) ||
  finds(DENIAL, words) ||
  STATUS.test(words.trim().replace(STOP, '')) ||
  (reader !== undefined && (isValue(words, label) ? reader.denies(words) : reader.takesBack(words)));

/** The longest text beside a label that is a name, a day or a state rather than a sentence. */
const LONGEST_VALUE = 60;
const isValue = (words: string, label: string | null | undefined): boolean =>
  typeof label === 'string' && words.length <= LONGEST_VALUE && !STOP.test(words);

/** Whether a sentence says what follows something that may have happened. */
export const isSequel = ({ words }: Said): boolean => SEQUEL.test(words);

/** Whether a sentence says that a certificate has ended. */
export const hasEnded = ({ words, reader }: Said): boolean =>
  ((ENDED.test(words) || finds(LOST, words)) && CERTIFICATE.test(words)) || reader?.lapses(words) === true;

/** Whether a sentence says that a certificate was renewed or replaced after it ended. */
export const isRenewed = ({ words }: Said): boolean => RENEWED.test(words);

/** Whether the subject of a sentence is somebody else, or nobody in particular. */
export const ofRivals = (subject: string): boolean => RIVALS.test(subject);

/** Whether a sentence is about the certificates of others. */
export const isOthers = ({ words }: Said): boolean => finds(SOMEBODY_ELSE, words);

/**
 * Whether a sentence says nothing about what the page's organization holds: plans, denials, advice, questions and the
 * certificates of others.
 */
export const isNegated = (said: Said): boolean =>
  isDenied(said) ||
  hasEnded(said) ||
  isOthers(said) ||
  (said.reader !== undefined && !isValue(said.words, said.label) && said.reader.takesBack(said.words, true)) ||
  QUESTION.test(said.words) ||
  CONDITION.test(said.words) ||
  finds(ADVICE, said.words);
