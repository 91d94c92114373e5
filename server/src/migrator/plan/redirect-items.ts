/** What the plan's rules about redirects read from items, and how they leave one out. */
import type { StoredRedirect } from '../../domain/redirects/chain';
import { diagnostic, FILE_START, type Diagnostic, type DiagnosticCode } from '../diagnostics';
import type { FieldValue } from '../model';
import { isWriting, type PlanItem } from './plan';

export const textOf = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** What a field of the draft holds when the plan has been applied. */
const valueAfter = (item: PlanItem, field: string): FieldValue | undefined =>
  (isWriting(item) ? item.write.fields[field] : undefined) ?? item.before?.fields[field];

/** Where a page's draft stands when the plan has been applied; null where it has no path, or is not there. */
export const pathAfter = (item: PlanItem): string | null =>
  item.removal === 'delete' ? null : textOf(valueAfter(item, 'path'));

/** A redirect as it stands when the plan has been applied. */
export const redirectAfter = (item: PlanItem): StoredRedirect => ({
  documentId: item.documentId,
  from: textOf(valueAfter(item, 'from')) ?? item.recordKey,
  to: textOf(valueAfter(item, 'to')),
  code: Number(valueAfter(item, 'code')),
});

/** One language of a page, by its document. */
export const placeOf = ({ documentId, locale }: { documentId: string; locale: string }): string =>
  `${documentId} ${locale}`;

export const found = ({ sourcePath }: PlanItem, code: DiagnosticCode, message: string, hint: string): Diagnostic =>
  diagnostic(code, sourcePath, FILE_START, message, hint);

export type Refusal = Pick<PlanItem, 'reason' | 'diagnostics'>;

/** The item as one that is left out, for a reason that it tells. */
export const skipped = (item: PlanItem, { reason, diagnostics }: Refusal): PlanItem => ({
  ...item,
  ...{ action: 'skip', reason, publish: false, newDocument: false },
  ...{ write: { fields: {}, relations: {} }, base: null, media: [] },
  diagnostics: [...item.diagnostics, ...diagnostics],
});
