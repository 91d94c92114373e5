import type { Modality } from './claim';
import type { Token } from './tokens';

/** Modalities that hold for a clause wherever they stand in its sentence. */
export const WHOLE: readonly Modality[] = ['condition', 'told'];
/** Roles that take a statement back from behind it. */
export const BEHIND: readonly (Modality | 'uses')[] = ['negation', 'plan', 'past', 'others', 'uses'];
const DENYING = new Set<string>(['negation', 'plan', 'past']);
const TAKING_BACK = new Set<string>([...WHOLE, ...BEHIND, 'need']);

/** Words in front of a state or a day: "in Vorbereitung", "bis zum 3. Mai". */
export const LEADS = new Set<string>(['of', 'preposition', 'article', 'adverb']);
const DAYS = new Set<string>(['number', 'time']);

/** Whether a word for what is over is the "until" beside a day, up to which something is valid. */
const isUntil = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.role !== 'past') return false;
  const next = tokens.slice(at + 1).find(({ role }) => !LEADS.has(role));
  if (DAYS.has(next?.role ?? '')) return true;
  return DAYS.has(tokens[at - 1]?.role ?? '') && tokens.slice(0, at).some(({ role }) => role === 'valid');
};

/** Whether it stands between the two days of a period: "vom 1.10.2024 bis 30.9.2025". */
const isWithinRange = (tokens: readonly Token[], at: number): boolean =>
  DAYS.has(tokens[at - 1]?.role ?? '') && isUntil(tokens, at);

/** What the words of some roles take back, or leave open. */
export const modalityOf = (tokens: readonly Token[], roles: typeof BEHIND): Modality[] =>
  tokens.flatMap((token, at) => {
    const role = roles.find((each) => each === token.role);
    if (role === undefined || isWithinRange(tokens, at)) return [];
    return [role === 'uses' ? 'others' : role];
  });

/** Whether words say that something is planned, denied or over; or, `asWell`, told, required, conditional or of others. */
export const areTakenBack = (tokens: readonly Token[], asWell: boolean): boolean => {
  const roles = asWell ? TAKING_BACK : DENYING;
  return tokens.some(({ role }, at) => roles.has(role) && !isUntil(tokens, at));
};
