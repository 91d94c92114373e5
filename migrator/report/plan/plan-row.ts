import type { PlanRow, PlanDetail } from '../../../model/contracts/plan';
import type { FieldValue } from '../../../model/contracts/values';
import type { Finding, Severity } from '../../findings';
import type { FileRecord } from '../../model/file-record';
import type { PlanItem } from '../../plan/plan';
import { ruledFinding } from '../findings/ruled-findings';
import { shownFindings } from '../findings/shown-findings';

/** A row with what filters and searches look at. */
export interface IndexedRow extends PlanRow {
  /** The codes of its findings, without duplicates. */
  codes: string[];
  /** The text for searches, in lower case. */
  text: string;
}

/** The values of the entry after the item has been applied: of several, the first that has a field holds it. */
const holdersAfter = ({ before, base, write }: PlanItem): Record<string, FieldValue>[] => {
  const known = before ?? base;
  return [write.fields, known?.shared ?? {}, known?.fields ?? {}];
};

const valuesAfter = (item: PlanItem): Record<string, FieldValue> =>
  Object.fromEntries(
    holdersAfter(item)
      .reverse()
      .flatMap((values) => Object.entries(values)),
  );

/** One value, without the others: long texts lie in a file. */
const valueAfter = (item: PlanItem, field: string): FieldValue | undefined =>
  holdersAfter(item).find((values) => Object.hasOwn(values, field))?.[field];

const textOf = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

/** How many findings there are of each severity. */
const countSeverities = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
};

/** The findings of an item and of its file. */
const findingsOf = (item: PlanItem, file: FileRecord | undefined): Finding[] => [
  ...item.findings,
  ...(file?.findings ?? []),
];

/** The row of an item; `n` is its position in the plan. */
export const indexedRow = (item: PlanItem, n: number, file: FileRecord | undefined): IndexedRow => {
  const after = (field: string): FieldValue | undefined => valueAfter(item, field);
  const title = textOf(after('title') ?? after('name') ?? after('from')) ?? file?.title ?? null;
  const findings = findingsOf(item, file);
  return {
    n,
    key: item.key,
    type: item.type,
    locale: item.locale,
    kind: item.type === 'page' ? (textOf(after('kind')) ?? file?.kind ?? null) : null,
    title,
    sourcePath: item.sourcePath,
    documentId: item.documentId,
    action: item.action,
    reason: item.reason,
    publish: item.publish,
    fields: item.changes.map(({ field }) => field),
    findings: countSeverities(findings),
    codes: [...new Set(findings.map(({ code }) => code))],
    text: [item.key, title, item.sourcePath, textOf(after('path')), item.documentId].join('\n').toLowerCase(),
  };
};

/** The row without what filters and searches look at. */
export const shownRow = ({ codes: _codes, text: _text, ...row }: IndexedRow): PlanRow => row;

/** So many findings of one code are shown of an item. */
const MOST_OF_A_CODE = 100;

/** An item with everything that is shown of it; `source` is the text of its file, where the item does not have it. */
export const planDetail = (
  item: PlanItem,
  n: number,
  file: FileRecord | undefined,
  source: string | null,
): PlanDetail => {
  const { findings, more } = shownFindings(findingsOf(item, file), MOST_OF_A_CODE);
  return {
    ...shownRow(indexedRow(item, n, file)),
    source: item.original?.text ?? source,
    fieldsAfter: valuesAfter(item),
    fieldsStored: item.before === null ? null : { ...item.before.fields, ...item.before.shared },
    changes: item.changes,
    relations: { ...(item.before?.relations ?? item.base?.relations), ...item.write.relations },
    findings: findings.map(ruledFinding),
    more,
  };
};
