import type { RollbackAction } from '../../../model/contracts/runs';
import type { FollowUpItem, FollowUpPlan, FollowUpReport } from '../follow-up';
import type { NeededRight } from '../../plan/needed-rights';
import type { EntryPlace } from '../../model/ports/entry';
import type { ItemPlace } from '../../model/ports/items';
import type { HeldLink } from '../../model/ports/links';
import type { BroughtFile, MediaRemoval } from '../../model/ports/media';
import type { RowState } from './entry-state';
import { SEEN_NOTHING, type ExpectedFacts } from './seen';

export { ROLLBACK_ACTIONS } from '../../../model/contracts/runs';

/** The state of an entry when the plan was made. */
export interface SeenEntry extends EntryPlace {
  /** Whether its whole document is deleted. */
  whole: boolean;
  /** Its current links to entries that the rollback deletes. Plans of earlier versions do not have them. */
  leaving?: HeldLink[];
  /** The hash of what the plan saw, without the `leaving` links. */
  seen: string;
  /**
   * The values that the plan saw in loose fields, which may become empty without an edit. Plans of earlier versions do not have
   * it.
   */
  loose?: RowState;
}

/**
 * One entry of a rollback. The reason for keeping an entry is `changed-since` (in these fields), `published-since`,
 * `unpublished-since`, `deleted-since`, `created-since`, or `written-by-run-7`.
 */
export interface RollbackItem extends FollowUpItem<RollbackAction>, SeenEntry {
  /** The items that it rolls back, in the order in which they were done. */
  steps: ItemPlace[];
  /** Whether the shared facts of its document are restored too, because nothing of the document is kept. */
  shared: boolean;
  /** Whether its published version changes too. */
  online: boolean;
  /** Links that it had and that cannot be restored, because their targets have been deleted since. */
  lost: HeldLink[];
  /** The shared facts that it may find. Plans of earlier versions do not have them. */
  facts?: ExpectedFacts;
  /** With `shared`: the other languages of its document that are rolled back. */
  others?: SeenEntry[];
}

export interface RollbackPlan extends FollowUpPlan<'rollback', RollbackAction, RollbackItem> {
  /** The files that the run uploaded. Whether one is still needed is only known after the entries are removed. */
  media: BroughtFile[];
}

export interface RollbackReport extends FollowUpReport<'rollback', RollbackAction> {
  /** The outcome for the files. */
  media: (BroughtFile & { state: MediaRemoval })[];
}

/** Whether the rollback writes the entry. */
export const changesEntry = ({ action }: { action: string }): boolean => action === 'delete' || action === 'restore';

/** Whether rolling an entry back removes a link in this field, which the run has written. */
export const removesLink = (
  { action, fields }: { action: string; fields: readonly string[] },
  field: string,
): boolean => action === 'delete' || (action === 'restore' && fields.includes(field));

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
export const isKept = ({ action, reason }: { action: string; reason: string | null }): boolean =>
  action === 'needed' || (action === 'keep' && reason !== 'deleted-since');
