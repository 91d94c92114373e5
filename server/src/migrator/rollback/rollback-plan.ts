import type { RollbackAction } from '../../contracts/runs';
import type { FollowUpItem, FollowUpPlan, FollowUpReport } from '../follow-up/follow-up';
import type { NeededRight } from '../plan/needed-rights';
import type { BroughtFile, HeldLink, ItemPlace, MediaRemoval } from '../ports';
import type { RowState } from './entry-state';

export { ROLLBACK_ACTIONS, type RollbackAction } from '../../contracts/runs';

/**
 * The reason of an entry that is kept is `changed-since` (in these fields), `published-since`, `unpublished-since`,
 * `deleted-since`, `created-since`, or `written-by-run-7`.
 */
export interface RollbackItem extends FollowUpItem<RollbackAction> {
  /** What it takes back, first to last. */
  steps: ItemPlace[];
  /** The shared facts of its document are put back too: nothing of the document is kept. */
  shared: boolean;
  /** What is online of it changes too. */
  online: boolean;
  /** Its document goes as a whole. */
  whole: boolean;
  /** Links that it held and that cannot be put back: what they named was deleted since. */
  lost: HeldLink[];
  /** Links that it holds now to what goes with the run. A plan of an earlier version has none. */
  leaving?: HeldLink[];
  /** Hash of what the plan saw, without the links that are leaving. */
  seen: string;
  /** What it saw in loose fields, which may empty by themselves. A plan of an earlier version has none. */
  loose?: RowState;
}

export interface RollbackPlan extends FollowUpPlan<'rollback', RollbackAction, RollbackItem> {
  /** The files that the run brought; whether one is still needed shows when the entries are gone. */
  media: BroughtFile[];
}

export interface RollbackReport extends FollowUpReport<'rollback', RollbackAction> {
  /** What became of the files. */
  media: (BroughtFile & { state: MediaRemoval })[];
}

export const isUndone = ({ action }: Pick<RollbackItem, 'action'>): boolean =>
  action === 'delete' || action === 'restore';

/** What putting it back needs. */
export const rightsForRollback = ({ action, type, locale, fields, online }: RollbackItem): NeededRight[] => {
  if (action === 'delete') return [{ action, type, locale, fields: [] }];
  if (action !== 'restore') return [];
  return [
    { action: 'update', type, locale, fields },
    ...(online ? [{ action: 'publish' as const, type, locale, fields: [] }] : []),
  ];
};

/** Whether the entry stays as it is, so that the shared facts of its document do. */
export const isKept = ({ action, reason }: Pick<RollbackItem, 'action' | 'reason'>): boolean =>
  action === 'needed' || (action === 'keep' && reason !== 'deleted-since');
