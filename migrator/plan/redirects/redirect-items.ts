/** The parts of plan items that the rules about redirects read, and how they skip one. */
import type { Said } from '../../../model/say';
import type { FieldValue } from '../../../model/contracts/values';
import type { StoredRedirect } from '../../../model/redirects/chain';
import { newFinding, FILE_START, type Finding, type FindingCode } from '../../findings';
import { isWriting, type PlanItem } from '../plan';

export const textOf = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** The value of a field of the draft after the plan has been applied. */
const valueAfter = (item: PlanItem, field: string): FieldValue | undefined =>
  (isWriting(item) ? item.write.fields[field] : undefined) ?? item.before?.fields[field];

/** The path of a page's draft after the plan has been applied; null where it has none, or the page is deleted. */
export const pathAfter = (item: PlanItem): string | null =>
  item.removal === 'delete' ? null : textOf(valueAfter(item, 'path'));

/** A redirect after the plan has been applied. */
export const redirectAfter = (item: PlanItem): StoredRedirect => ({
  documentId: item.documentId,
  from: textOf(valueAfter(item, 'from')) ?? item.recordKey,
  to: textOf(valueAfter(item, 'to')),
  code: Number(valueAfter(item, 'code')),
});

/** A key for one language of a page. */
export const placeOf = ({ documentId, locale }: { documentId: string; locale: string }): string =>
  `${documentId} ${locale}`;

export const found = ({ sourcePath }: PlanItem, code: FindingCode, message: Said, hint: Said): Finding =>
  newFinding(code, sourcePath, FILE_START, message, hint);

export type Refusal = Pick<PlanItem, 'reason' | 'findings'>;

/** The item as a skipped one, with the reason. */
export const skipped = (item: PlanItem, { reason, findings }: Refusal): PlanItem => ({
  ...item,
  ...{ action: 'skip', reason, publish: false, newDocument: false },
  ...{ write: { fields: {}, relations: {} }, base: null, media: [] },
  findings: [...item.findings, ...findings],
});
