import type { Conflict } from '../../contracts/runs';
import { WITHOUT_DRAFTS } from '../model';
import type { FieldChange, PlanItem } from '../plan/plan';

export type { Conflict, ConflictField } from '../../contracts/runs';

/** The changes that a person has to choose between. */
export const contested = (item: Pick<PlanItem, 'changes'>): FieldChange[] =>
  item.changes.filter(({ verdict }) => verdict === 'conflict');

export const conflictOf = (number: number, item: PlanItem): Conflict => ({
  item: number,
  key: item.key,
  type: item.type,
  locale: item.locale,
  documentId: item.documentId,
  sourcePath: item.sourcePath,
  fields: contested(item).map(({ field, base, stored, source }) => ({ field, base, editor: stored, source })),
  publish: item.publish || WITHOUT_DRAFTS.has(item.type),
});

/** Whether what a resolved conflict leaves is public: it goes online, is so already, or its type has no drafts. */
export const isPublicAfter = ({ type, publish, write, before }: PlanItem): boolean =>
  publish ||
  WITHOUT_DRAFTS.has(type) ||
  (before?.publication === 'published' && Object.keys({ ...write.fields, ...write.relations }).length === 0);
