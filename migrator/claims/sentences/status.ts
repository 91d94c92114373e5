import { joined, phrases } from '../../../model/languages/phrases';
import { namesFact } from '../facts/fact-label';
import { claimReaders } from '../grammar/readers';
import { isOutright } from './held';
import type { Sentence } from './sentence';

/** The longest text that is a status rather than a sentence. */
const LONGEST = 60;

const NO = joined(phrases('statements', ({ states }) => states.no));
const LATER = joined(phrases('statements', ({ states }) => states.later));
const PENDING = joined(phrases('statements', ({ states }) => states.pending));
const STATUS = joined(phrases('statements', ({ states }) => states.column));
const DATES = joined(phrases('statements', ({ states }) => states.dates));
const STATE = joined(phrases('statements', ({ states }) => states.telling));
const MARK = /[❌✗✘🚧⏳⌛🔜⛔🚫⬜☐🔴🟡🟠]/u;
const YEAR = /^20\d\d$/;

const isUnheld = (value: string): boolean => claimReaders().some(({ denies }) => denies(value));
/** The longest cell that is a state below any head. */
const SHORT = 24;
/** Whether a short cell tells a plan, below a head that is that of no fact. */
const isPlan = (cell: string, label: string): boolean =>
  cell.length <= SHORT && !DATES.test(label) && !namesFact(label) && !NO.test(cell) && isUnheld(cell);

/** The text in brackets at the end of a name. */
const BRACKET = /[(（]([^()（）]+)[)）]\s*$/;

/** Whether a text beside the name of a standard says that the certificate is not held: "no", "in 2028", 办理中. */
const saysNo = (value: string, label: string | null): boolean => {
  if (value === '' || value.length > LONGEST) return false;
  if (value === '×' || NO.test(value) || PENDING.test(value) || isUnheld(value)) return true;
  if (label === null) return LATER.test(value);
  // a year below "Status" may lie ahead
  return !DATES.test(label) && (LATER.test(value) || YEAR.test(value));
};

/**
 * Whether an entry of a list or a table says beside the name of its standard that the certificate is not held. In a row
 * only the columns that tell its state count: other cells may say no about something else.
 */
export const isRefused = (kind: 'row' | 'item' | 'card', name: string, sentences: readonly Sentence[]): boolean =>
  isUnheld(BRACKET.exec(name)?.[1] ?? '') ||
  sentences.some((sentence) => {
    const label = sentence.label ?? '';
    const telling = STATUS.test(label) ? claimReaders() : claimReaders().filter(({ heads }) => heads(label, 'status'));
    if (kind === 'row' && telling.length > 0) return !telling.some(({ affirms }) => affirms(sentence.words));
    if (kind === 'row' && namesFact(label) && isUnheld(sentence.words)) return true;
    // "Starting in Q3" below "Where we stand"
    if (kind === 'row' && !STATE.test(label) && isPlan(sentence.words, label)) return true;
    if (isOutright(sentence) || (kind === 'row' && !STATE.test(label))) return false;
    if (MARK.test(sentence.words) && sentence.words.length <= name.length + LONGEST) return true;
    const words = sentence.words.startsWith(name) ? sentence.words.slice(name.length) : sentence.words;
    return saysNo(words.replace(/^[\s:：|–—(（[-]+|[\s.。!！)）\]]+$/g, ''), kind === 'row' ? label : null);
  });
