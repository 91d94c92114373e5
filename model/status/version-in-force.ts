import type { VersionState } from '../contracts/page-versions';
import type { CalendarDay } from './calendar-day';

/** The day on which a version of a page comes into force; null: it has been in force since a day that is not known. */
export interface DatedVersion {
  effectiveFrom: CalendarDay | null;
}

/** Versions of one page, the oldest first: one without a day is older than any other. */
export const inTurn = <Version extends DatedVersion>(versions: readonly Version[]): Version[] =>
  versions.toSorted((one, other) => {
    const [first, second] = [one.effectiveFrom ?? '', other.effectiveFrom ?? ''];
    return first < second ? -1 : Number(first > second);
  });

const hasBegun = ({ effectiveFrom }: DatedVersion, day: CalendarDay): boolean =>
  effectiveFrom === null || effectiveFrom <= day;

/** The version of a page that is in force on a day; null before the first one. */
export const inForceOn = <Version extends DatedVersion>(
  versions: readonly Version[],
  day: CalendarDay,
): Version | null => inTurn(versions).findLast((version) => hasBegun(version, day)) ?? null;

/** The version that comes into force next after a day; null for none. */
export const nextAfter = <Version extends DatedVersion>(
  versions: readonly Version[],
  day: CalendarDay,
): Version | null => inTurn(versions).find((version) => !hasBegun(version, day)) ?? null;

/** The versions of one page with their states on a day, the oldest first; `until`: the day from which the next one is in force. */
export const statedOn = <Version extends DatedVersion>(
  versions: readonly Version[],
  day: CalendarDay,
): { version: Version; state: VersionState; until: CalendarDay | null }[] => {
  const inForce = inForceOn(versions, day);
  return inTurn(versions).map((version, at, all) => ({
    version,
    state: hasBegun(version, day) ? (version === inForce ? 'in-force' : 'replaced') : 'announced',
    until: all[at + 1]?.effectiveFrom ?? null,
  }));
};
