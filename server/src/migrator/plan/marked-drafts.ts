import type { PlanReason } from '../../contracts/reasons';
import { WITHOUT_DRAFTS, type RecordDraft } from '../model';

/** Why an entry is left as a draft that others like it are not. */
export const MARKED_DRAFT = 'marked-draft' satisfies PlanReason;

/** Whether an import leaves the entry as a draft since its source says that it is one. */
export const staysDraft = (
  { type, markedDraft }: Pick<RecordDraft, 'type' | 'markedDraft'>,
  { publishDrafts }: { publishDrafts?: boolean },
): boolean => markedDraft === true && publishDrafts !== true && !WITHOUT_DRAFTS.has(type);

/** How many pages of a plan or a report are left as drafts since their source says so. */
export const countMarkedDrafts = (items: readonly { type: string; reason: string | null }[]): number =>
  items.filter(({ type, reason }) => type === 'page' && reason === MARKED_DRAFT).length;
