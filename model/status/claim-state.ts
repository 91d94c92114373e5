import type { ClaimState, StatedClaim } from '../contracts/page-claims';
import type { EffectiveStatus, StatusReason } from '../contracts/certifications/certification-status';
import { HELD_STATUSES } from '../contracts/held';
import type { CalendarDay } from './calendar-day';
import { verdictOn, type StatusFacts, type StatusRules } from './effective-status';

/** The statuses of a certificate that was held and is not any more. */
const ENDED: ReadonlySet<EffectiveStatus> = new Set<EffectiveStatus>([
  'expired',
  'superseded',
  'suspended',
  'withdrawn',
  'cancelled',
]);

const HELD: ReadonlySet<EffectiveStatus> = new Set<EffectiveStatus>(HELD_STATUSES);

/** The certification that a claim may mean: a published certification, by the facts that its status follows from. */
export interface Claimable extends StatusFacts {
  standard: (StatusFacts['standard'] & { identifier: string | null; edition: string | null }) | null;
}

const lastDay = ({ code, on }: StatusReason): CalendarDay | null =>
  code === 'ended' || code === 'edition-ended' ? on : null;

/** Whether a certification is one of the standard that a claim names. */
export const isOfStandard = ({ standard }: Claimable, claim: Pick<StatedClaim, 'standard'>): boolean =>
  standard?.identifier === claim.standard;

/**
 * Whether a claim holds on a day, and the last day on which it did. `certifications`: the published ones of its standard. A claim
 * without an edition means all of them; one with an edition those of this edition, or of none.
 */
export const claimState = (
  { edition, editionEndsOn }: Pick<StatedClaim, 'edition' | 'editionEndsOn'>,
  certifications: readonly Claimable[],
  day: CalendarDay,
  rules: StatusRules,
): { state: ClaimState; endedOn: CalendarDay | null } => {
  const meant = certifications
    .filter(({ standard }) => edition === null || [null, edition].includes(standard?.edition ?? null))
    .map((each) => ({ edition: each.standard?.edition ?? null, ...verdictOn(each, day, rules) }));
  const held = meant.filter(({ status }) => HELD.has(status));
  const isEditionOver = editionEndsOn !== null && day > editionEndsOn;
  // an entry of this very edition may know better when it ends; one of no edition does not
  if (held.some((each) => !isEditionOver || each.edition === edition)) return { state: 'held', endedOn: null };
  if (isEditionOver) return { state: 'ended', endedOn: editionEndsOn };
  if (meant.length === 0 || !meant.every(({ status }) => ENDED.has(status))) return { state: 'unknown', endedOn: null };
  const days = meant.map(({ reason }) => lastDay(reason));
  return { state: 'ended', endedOn: days.includes(null) ? null : (days.toSorted().at(-1) ?? null) };
};
