import type { FieldChange } from '../../../model/contracts/plan';
import type { Conflict } from '../../../model/contracts/runs';
import { recordTypes } from '../../../model/record-types';
import type { PlanItem } from '../../plan/plan';

export type { Conflict, ConflictField } from '../../../model/contracts/runs';

/** The changes that a person has to decide about. */
export const contested = (item: Pick<PlanItem, 'changes'>): FieldChange[] =>
  item.changes.filter(({ verdict }) => verdict === 'conflict');

/** The title or name of the entry, as Strapi holds it; null if it has none. */
const titleOf = ({ before }: PlanItem): string | null => {
  const fields = { ...before?.shared, ...before?.fields };
  const title = fields['title'] ?? fields['name'] ?? fields['from'];
  return typeof title === 'string' && title !== '' ? title : null;
};

export const conflictOf = (number: number, item: PlanItem): Conflict => ({
  item: number,
  key: item.key,
  title: titleOf(item),
  type: item.type,
  locale: item.locale,
  documentId: item.documentId,
  sourcePath: item.sourcePath,
  fields: contested(item).map(({ field, base, stored, source }) => ({ field, base, editor: stored, source })),
  publish: item.publish || !recordTypes[item.type].hasDrafts,
});

/** Whether the entry of a resolved conflict is public: it is published now or already, or its type has no drafts. */
export const isPublicAfter = ({ type, publish, write, before }: PlanItem): boolean =>
  publish ||
  !recordTypes[type].hasDrafts ||
  (before?.publication === 'published' && Object.keys({ ...write.fields, ...write.relations }).length === 0);
