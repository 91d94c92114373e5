import type { ClaimedVersion } from '../../../../model/contracts/certifications/ledger';
import type { ToldSince } from '../../../../model/contracts/certifications/claims-on-day';
import { startOfDay } from '../../../../model/status/calendar-day';
import { lastDayOfEdition } from '../../../../model/status/edition-superseded';
import { effectiveStatus, versionStatus, type StatusRules } from '../../../../model/status/effective-status';
import { statusFacts } from '../../services/status/status-facts';

/** The claim that an entry of the ledger told the readers of one language; null: nothing. */
export interface ToldEntry {
  /** ISO 8601, UTC. */
  recordedOn: string;
  version: ClaimedVersion | null;
}

const nameOf = ({ facts: { name } }: ClaimedVersion): string => (typeof name === 'string' ? name : '');

/**
 * Since when readers have been told what they are told now: that a certification has its status, or nothing any more. What an
 * edit left as it was counts on, and a status that a day brought counts from that day. Null: they were never told of it.
 */
export const toldSince = (chain: readonly ToldEntry[], now: Date, rules: StatusRules): ToldSince | null => {
  const last = chain.at(-1);
  const lastTold = chain.findLast(({ version }) => version !== null)?.version ?? null;
  if (last === undefined || lastTold === null) return null;
  const { version } = last;
  const status = version === null ? null : effectiveStatus(statusFacts(version), now, rules);
  const isSame = ({ version: told, recordedOn }: ToldEntry): boolean =>
    told === null ? status === null : effectiveStatus(statusFacts(told), new Date(recordedOn), rules) === status;
  const before = chain.findLastIndex((entry) => !isSame(entry));
  // the last entry may have got this status by a day that came after it
  const recorded = chain[Math.min(before + 1, chain.length - 1)]?.recordedOn ?? last.recordedOn;
  if (version === null) return { since: recorded, status, name: nameOf(lastTold), endsOn: null };
  const facts = statusFacts(version);
  const { since } = versionStatus(facts, now, rules);
  const began = since === null ? '' : startOfDay(since, rules.timeZone).toISOString();
  const ends = [facts.validUntil, facts.standard && lastDayOfEdition(facts.standard)].flatMap((day) => day ?? []);
  return {
    since: began > recorded && began <= now.toISOString() ? began : recorded,
    ...{ status, name: nameOf(version), endsOn: ends.sort()[0] ?? null },
  };
};
