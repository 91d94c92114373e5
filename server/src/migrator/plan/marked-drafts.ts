import type { PlanReason } from '../../contracts/reasons';
import { WITHOUT_DRAFTS, type RecordDraft } from '../model';

/** Why an entry is left as a draft that others like it are not. */
export const MARKED_DRAFT = 'marked-draft' satisfies PlanReason;

/** Whether an import leaves the entry as a draft since its source says that it is one. */
export const staysDraft = (
  { type, markedDraft }: Pick<RecordDraft, 'type' | 'markedDraft'>,
  { publishDrafts }: { publishDrafts?: boolean },
): boolean => markedDraft === true && publishDrafts !== true && !WITHOUT_DRAFTS.has(type);

/** Whether it is a page that is left as a draft since its source says so. */
export const isMarkedDraft = ({ type, reason }: { type: string; reason: string | null }): boolean =>
  type === 'page' && reason === MARKED_DRAFT;

/** How many such pages a plan, a report or a run has. */
export const countMarkedDrafts = (items: readonly { type: string; reason: string | null }[]): number =>
  items.filter(isMarkedDraft).length;
