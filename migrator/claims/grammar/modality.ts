import { ADVERBS } from './parts/part';
import type { Token } from './tokens';

/** The ways in which a sentence takes back, or leaves open, that something is held. */
export type Modality = 'negation' | 'plan' | 'past' | 'condition' | 'told' | 'others' | 'uses' | 'need';

const DENYING: readonly Modality[] = ['negation', 'plan', 'past'];
const ALL: readonly Modality[] = [...DENYING, 'condition', 'told', 'others', 'uses', 'need'];

/** Words in front of a state or a day: "in Vorbereitung", "bis zum 3. Mai". */
export const LEADS = new Set<string>(['of', 'preposition', 'article', ...ADVERBS]);
export const DAYS = new Set<string>(['number', 'time']);

/** Whether a token stands in front of a day, and whether behind one. */
export const isBeforeDay = (tokens: readonly Token[], at: number): boolean =>
  DAYS.has(tokens.slice(at + 1).find(({ role }) => !LEADS.has(role))?.role ?? '');
export const isBehindDay = (tokens: readonly Token[], at: number): boolean => DAYS.has(tokens[at - 1]?.role ?? '');

/** Whether a word for what is over is the "until" beside a day, up to which something is valid. */
const isUntil = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.role !== 'past') return false;
  if (isBeforeDay(tokens, at)) return true;
  return isBehindDay(tokens, at) && tokens.slice(0, at).some(({ role }) => role === 'valid');
};

/** Whether it stands between the two days of a period: "vom 1.10.2024 bis 30.9.2025". */
const isWithinRange = (tokens: readonly Token[], at: number): boolean => isBehindDay(tokens, at) && isUntil(tokens, at);

/** Whether words of some roles take something back, or leave it open. */
export const hasModality = (tokens: readonly Token[], wanted: readonly Modality[] = ALL): boolean =>
  tokens.some(({ role }, at) => wanted.some((each) => each === role) && !isWithinRange(tokens, at));

/** Whether words say that something is planned, denied or over; or, `asWell`, told, required, conditional or of others. */
export const areTakenBack = (tokens: readonly Token[], asWell: boolean): boolean =>
  tokens.some(({ role }, at) => (asWell ? ALL : DENYING).some((each) => each === role) && !isUntil(tokens, at));
