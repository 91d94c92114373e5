import type { RollbackAction } from '../../contracts/runs';
import type { FollowUpItem, FollowUpPlan, FollowUpReport } from '../run/follow-up';
import type { NeededRight } from '../plan/needed-rights';
import type { ItemPlace } from '../ports/items';
import type { HeldLink } from '../ports/links';
import type { BroughtFile, MediaRemoval } from '../ports/media';
import type { RowState } from './entry-state';
import { SEEN_NOTHING } from './seen';

export { ROLLBACK_ACTIONS } from '../../contracts/runs';

/**
 * One entry of a rollback. The reason for keeping an entry is `changed-since` (in these fields), `published-since`,
 * `unpublished-since`, `deleted-since`, `created-since`, or `written-by-run-7`.
 */
export interface RollbackItem extends FollowUpItem<RollbackAction> {
  /** The items that it rolls back, in the order in which they were done. */
  steps: ItemPlace[];
  /** Whether the shared facts of its document are restored too, because nothing of the document is kept. */
  shared: boolean;
  /** Whether its published version changes too. */
  online: boolean;
  /** Whether its whole document is deleted. */
  whole: boolean;
  /** Links that it had and that cannot be restored, because their targets have been deleted since. */
  lost: HeldLink[];
  /** Its current links to entries that the rollback deletes. Plans of earlier versions do not have them. */
  leaving?: HeldLink[];
  /** The hash of what the plan saw, without the `leaving` links. */
  seen: string;
  /**
   * What the plan saw in loose fields, which may become empty without an edit. Plans of earlier versions do not have
   * it.
   */
  loose?: RowState;
}

export interface RollbackPlan extends FollowUpPlan<'rollback', RollbackAction, RollbackItem> {
  /** The files that the run uploaded. Whether one is still needed is only known after the entries are removed. */
  media: BroughtFile[];
}

export interface RollbackReport extends FollowUpReport<'rollback', RollbackAction> {
  /** What happened to the files. */
  media: (BroughtFile & { state: MediaRemoval })[];
}

/** Whether the rollback writes the entry. */
export const changesEntry = ({ action }: Pick<RollbackItem, 'action'>): boolean =>
  action === 'delete' || action === 'restore';

/** The rights needed to restore an entry. An entry that the run deleted is created again. */
export const rightsForRollback = ({ action, type, locale, fields, online, seen }: RollbackItem): NeededRight[] => {
  if (action === 'delete') return [{ action, type, locale, fields: [] }];
  if (action !== 'restore') return [];
  return [
    { action: seen === SEEN_NOTHING ? ('create' as const) : ('update' as const), type, locale, fields },
    ...(online ? [{ action: 'publish' as const, type, locale, fields: [] }] : []),
  ];
};

/** Whether the entry stays as it is, and with it the shared facts of its document. */
export const isKept = ({ action, reason }: Pick<RollbackItem, 'action' | 'reason'>): boolean =>
  action === 'needed' || (action === 'keep' && reason !== 'deleted-since');
