import type { PlanReason } from '../../model/contracts/reasons';
import { recordTypes } from '../../model/record-types';
import type { RecordDraft } from '../model/record-draft';

/** The reason of an entry that stays a draft because its source marks it as one. */
export const MARKED_DRAFT = 'marked-draft' satisfies PlanReason;

/** Whether an import leaves the entry as a draft because its source marks it as one. */
export const staysDraft = (
  { type, markedDraft }: Pick<RecordDraft, 'type' | 'markedDraft'>,
  { publishDrafts }: { publishDrafts?: boolean },
): boolean => markedDraft === true && publishDrafts !== true && recordTypes[type].hasDrafts;

/** Whether it is a page that stays a draft because its source marks it as one. */
const isMarkedDraft = ({ type, reason }: { type: string; reason: string | null }): boolean =>
  type === 'page' && reason === MARKED_DRAFT;

/** How many such pages a plan, a report or a run has. */
export const countMarkedDrafts = (items: readonly { type: string; reason: string | null }[]): number =>
  items.filter(isMarkedDraft).length;
