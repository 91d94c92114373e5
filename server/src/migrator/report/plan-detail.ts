import type { PlanDetail } from '../../contracts/plan';
import type { FileRecord } from '../model';
import type { PlanItem } from '../plan/plan';
import { diagnosticsOf, indexedRow, shownRow, valuesAfter } from './plan-row';

export type { PlanDetail } from '../../contracts/plan';

export const planDetail = (
  item: PlanItem,
  n: number,
  file: FileRecord | undefined,
  source: string | null,
): PlanDetail => ({
  ...shownRow(indexedRow(item, n, file)),
  source: item.original?.text ?? source,
  fieldsAfter: valuesAfter(item),
  fieldsStored: item.before === null ? null : { ...item.before.fields, ...item.before.shared },
  changes: item.changes,
  relations: { ...(item.before?.relations ?? item.base?.relations), ...item.write.relations },
  diagnostics: diagnosticsOf(item, file),
});
