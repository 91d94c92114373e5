/** A run that follows another one up: it publishes what that one left as drafts, or takes back what it did. */
import type { FollowUpReason, LaterRunReason } from '../../contracts/reasons';
import type { Diagnostic } from '../diagnostics';
import type { Locale, RecordType, SourcePath } from '../model';
import type { ItemState, NewItem } from '../ports';

/** What becomes of one entry. */
export interface FollowUpItem<Action extends string = string> {
  /** As in the run that it follows up: `page support/sla/storage en`. */
  key: string;
  type: RecordType;
  /** `''` for a type without locales. */
  locale: Locale;
  sourcePath: SourcePath;
  documentId: string;
  action: Action;
  /** Why the entry is left alone; else null. */
  reason: FollowUpReason | null;
  /** The fields that are put back, or that somebody has changed. */
  fields: string[];
  diagnostics: Diagnostic[];
}

/** What a follow-up will do: what a person agrees to. */
export interface FollowUpPlan<Kind extends string, Action extends string, Item extends FollowUpItem<Action>> {
  kind: Kind;
  /** The run that it follows up. */
  about: number;
  site: string;
  /** The source of that run, as the person named it. */
  source: string;
  planHash: string;
  /** The fencing number of the last run when the plan was made; null when one was at work then. */
  fence: number | null;
  /** In the order in which they are done. */
  items: Item[];
  counts: Record<Action, number>;
}

/** What became of each entry. */
export interface FollowUpReport<Kind extends string, Action extends string> {
  kind: Kind;
  run: number;
  about: number;
  planHash: string;
  counts: Record<Action | 'failed', number>;
  /** `error` is why it failed, for people. */
  items: (FollowUpItem<Action | 'failed'> & { error: string | null })[];
}

export const countActionsOf = <Action extends string>(
  actions: readonly Action[],
  items: readonly { action: string }[],
): Record<Action, number> =>
  Object.fromEntries(
    actions.map((action) => [action, items.filter((item) => item.action === action).length]),
  ) as Record<Action, number>;

/** Why an entry is left alone that a later run has written. */
export const writtenByRun = (run: number): LaterRunReason => `written-by-run-${run}`;

/** An item as the journal keeps it. */
export const followUpRow = (item: FollowUpItem, state: ItemState, publish: boolean): NewItem => ({
  key: item.key,
  type: item.type,
  sourcePath: item.sourcePath,
  action: item.action,
  state,
  documentId: item.documentId,
  locale: item.locale,
  reason: item.reason,
  fields: item.fields,
  publish,
  diagnostics: item.diagnostics,
  plan: state === 'pending' ? item : null,
});
