/** A run that follows another one: it publishes what that run left as drafts, or rolls it back. */
import { fromKeys } from '../../model/typed-keys';
import type { FollowUpReason, LaterRunReason } from '../../model/contracts/reasons';
import type { FileFinding } from '../../model/contracts/findings';
import type { Locale, RecordType } from '../../model/contracts/values';
import type { SourcePath } from '../model/source';
import type { ItemState } from '../../model/contracts/runs';
import type { NewItem } from '../model/ports/items';

/** The action for one entry. */
export interface FollowUpItem<Action extends string = string> {
  /** As in the parent run: `page support/sla/storage en`. */
  key: string;
  type: RecordType;
  /** `''` for a type without locales. */
  locale: Locale;
  sourcePath: SourcePath;
  documentId: string;
  action: Action;
  /** Why the entry is left alone; else null. */
  reason: FollowUpReason | null;
  /** The fields that are restored, or that somebody has changed. */
  fields: string[];
  findings: FileFinding[];
  /** Items with the same unit are performed in one transaction. */
  unit?: string;
}

/** The plan of a follow-up run, to be approved. */
export interface FollowUpPlan<Kind extends string, Action extends string, Item extends FollowUpItem<Action>> {
  kind: Kind;
  /** The parent run. */
  parentRunId: number;
  site: string;
  /** The source of the parent run, as the person named it. */
  source: string;
  planHash: string;
  /** The fencing number of the last run when the plan was made; null when a run was active. */
  fence: number | null;
  /** In the order in which they are performed. */
  items: Item[];
  counts: Record<Action, number>;
}

/** The result for each entry. */
export interface FollowUpReport<Kind extends string, Action extends string> {
  kind: Kind;
  run: number;
  parentRunId: number;
  planHash: string;
  counts: Record<Action | 'failed', number>;
  /** `error` is why it failed, for people. */
  items: (FollowUpItem<Action | 'failed'> & { error: string | null })[];
}

export const countActionsOf = <Action extends string>(
  actions: readonly Action[],
  items: readonly { action: string }[],
): Record<Action, number> => fromKeys(actions, (action) => items.filter((item) => item.action === action).length);

/** Why an entry is left alone that a later run has written. */
export const writtenByRun = (run: number): LaterRunReason => `written-by-run-${run}`;

const followUpRow = (item: FollowUpItem, state: ItemState, publish: boolean): NewItem => ({
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
  findings: item.findings,
  unit: item.unit ?? null,
  plan: state === 'pending' ? item : null,
});

/** The items of a plan as the journal stores them, without those that stay as they are. `acts` names those that are still to be done. */
export const followUpRows = <Item extends FollowUpItem>(
  { kind, items }: { kind: string; items: readonly Item[] },
  acts: (item: Item) => boolean,
): NewItem[] =>
  items
    .filter(({ action }) => action !== 'unchanged')
    .map((item) => followUpRow(item, acts(item) ? 'pending' : 'done', kind === 'publish' && acts(item)));
