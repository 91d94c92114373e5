import type { FileRecord } from '../model';
import type { PlanItem } from './plan';

/** The items with what reading their files found; of the records that a page makes, the page has it. */
export const withFindings = (items: readonly PlanItem[], files: readonly FileRecord[]): PlanItem[] => {
  const byPath = new Map(files.map(({ path, diagnostics }) => [path, diagnostics]));
  return items.map((item) => {
    const findings = item.type === 'page' ? (byPath.get(item.sourcePath) ?? []) : [];
    return findings.length > 0 ? { ...item, findings } : item;
  });
};
