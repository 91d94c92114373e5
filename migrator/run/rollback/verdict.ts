import type { FollowUpReason } from '../../../model/contracts/reasons';
import { writtenByRun } from '../follow-up';
import type { RecordType } from '../../../model/contracts/values';
import { refOfItem, sourceIdOf } from '../../plan/identity';
import type { EntryPlace } from '../../model/ports/entry';
import type { EntryLink, HeldLink } from '../../model/ports/links';
import type { FieldRoles } from '../../model/ports/target';
import { changeSince } from './change-since';
import type { EntryState } from './entry-state';
import type { RollbackItem } from './rollback-plan';
import type { EntryTrace } from './trace';

/** An entry that exists. */
export interface StandingEntry {
  entry: EntryPlace;
  state: EntryState;
  /** The links of its draft. */
  links: readonly HeldLink[];
}

/** The current content. */
export interface RollbackState {
  site: string;
  /** All stored languages of the documents that were written. */
  stored: readonly StandingEntry[];
  /** The last run that wrote each row of the source map, by the row's id. */
  writers: ReadonlyMap<string, number>;
  /** The run to roll back and its follow-up runs. */
  runs: ReadonlySet<number>;
  /** All links to the documents. */
  links: readonly EntryLink[];
  roles: (type: RecordType) => FieldRoles;
}

/** The action for an entry, and the reason. */
export type Verdict = Pick<RollbackItem, 'action' | 'reason' | 'fields'>;

const UNCHANGED: Verdict = { action: 'unchanged', reason: null, fields: [] };

/** The entry stays, because what stays is linked to it, or because its page stays. */
export const NEEDED: Verdict = { action: 'needed', reason: null, fields: [] };

export const keep = (reason: FollowUpReason, fields: string[] = []): Verdict => ({ action: 'keep', reason, fields });

/** Decides what happens to one entry by itself. */
export const verdictOf = (
  { entry, key, steps, found, left, between, written }: EntryTrace,
  held: EntryState | null,
  { site, writers, runs, roles }: RollbackState,
): Verdict => {
  const writer = writers.get(sourceIdOf(site, refOfItem({ ...entry, key }), entry.locale));
  // an earlier rollback has removed the entry's row, or restored that of an earlier run
  const isRolledBack = writer === undefined ? held === null && left !== null : writer < (steps[0]?.run ?? 0);
  if (isRolledBack) return UNCHANGED;
  if (writer !== undefined && !runs.has(writer)) return keep(writtenByRun(writer));
  const change = between ?? changeSince(left, held, roles(entry.type));
  // if the file of a page has moved, an earlier rollback has removed the row under its new key
  const isAsFound = () => changeSince(found, held, roles(entry.type)) === null;
  if (change !== null && writer === undefined && isAsFound()) return UNCHANGED;
  if (change !== null) return keep(change.reason, change.fields);
  if (found === null) return { action: 'delete', reason: null, fields: [] };
  return { action: 'restore', reason: null, fields: [...written].sort() };
};
