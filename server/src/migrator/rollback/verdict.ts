import type { FollowUpReason } from '../../contracts/reasons';
import { writtenByRun } from '../follow-up/follow-up';
import type { RecordType } from '../model';
import { refOfItem, sourceIdOf } from '../plan/identity';
import type { EntryLink, EntryPlace, FieldRoles, HeldLink } from '../ports';
import { changeSince } from './change-since';
import type { EntryState } from './entry-state';
import type { RollbackItem } from './rollback-plan';
import type { EntryTrace } from './trace';

/** An entry that stands. */
export interface StandingEntry {
  entry: EntryPlace;
  state: EntryState;
  /** What its draft is linked to. */
  links: readonly HeldLink[];
}

/** What there is now. */
export interface RollbackWorld {
  site: string;
  /** All stored languages of the documents that were written. */
  stored: readonly StandingEntry[];
  /** The run that wrote a row of the source map last, by the row's id. */
  writers: ReadonlyMap<string, number>;
  /** The run that is taken back, and those that followed it up. */
  runs: ReadonlySet<number>;
  /** Who is linked to the documents. */
  links: readonly EntryLink[];
  roles: (type: RecordType) => FieldRoles;
}

export type Verdict = Pick<RollbackItem, 'action' | 'reason' | 'fields'>;

const UNCHANGED: Verdict = { action: 'unchanged', reason: null, fields: [] };

export const keep = (reason: FollowUpReason, fields: string[] = []): Verdict => ({ action: 'keep', reason, fields });

/** What becomes of one entry by itself. */
export const verdictOf = (
  { entry, key, steps, found, left, between, written }: EntryTrace,
  held: EntryState | null,
  { site, writers, runs, roles }: RollbackWorld,
): Verdict => {
  const writer = writers.get(sourceIdOf(site, refOfItem({ ...entry, key }), entry.locale));
  // Whoever took it back before has put its row away, or back to an earlier run.
  const isTakenBack = writer === undefined ? held === null && left !== null : writer < (steps[0]?.run ?? 0);
  if (isTakenBack) return UNCHANGED;
  if (writer !== undefined && !runs.has(writer)) return keep(writtenByRun(writer));
  const change = between ?? changeSince(left, held, roles(entry.type));
  // of a page whose file moved, the row under its new key is gone when somebody took the run back before
  const isAsFound = () => changeSince(found, held, roles(entry.type)) === null;
  if (change !== null && writer === undefined && isAsFound()) return UNCHANGED;
  if (change !== null) return keep(change.reason, change.fields);
  if (found === null) return { action: 'delete', reason: null, fields: [] };
  return { action: 'restore', reason: null, fields: [...written].sort() };
};
