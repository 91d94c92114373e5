import type { FileRow, PlanSummary } from '../../contracts/plan';
import { countFiles } from '../apply/report';
import type { FileRecord } from '../model';
import { mapUse } from '../map/chosen-map';
import { combineRights, rightsForItem, UPLOAD_RIGHT, type NeededRight } from '../plan/needed-rights';
import { isWriting, type Plan } from '../plan/plan';
import { countMarkedDrafts } from '../plan/marked-drafts';
import { planFacets } from './plan-filter';
import { indexedRow, type IndexedRow } from './plan-row';

export type { FileRow, PlanSummary } from '../../contracts/plan';

/** What is shown of a plan without its texts: kept in memory, while the items stay on disk. */
export interface PlanIndex {
  summary: PlanSummary;
  rows: IndexedRow[];
  files: FileRow[];
  /** What applying the plan needs, for the check of rights. */
  rights: NeededRight[];
}

const fileRow = ({ path, state, locale, title, kind, url, diagnostics }: FileRecord): FileRow => ({
  path,
  state,
  locale,
  title,
  kind,
  url,
  diagnostics,
});

export const planIndex = (plan: Plan, files: readonly FileRecord[], madeOn: string): PlanIndex => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const rows = plan.items.map((item, n) => indexedRow(item, n, byPath.get(item.sourcePath)));
  return {
    summary: {
      planHash: plan.planHash,
      madeOn,
      options: plan.options,
      map: plan.map === undefined ? null : mapUse(plan.map),
      counts: plan.counts,
      total: rows.length,
      writing: plan.items.filter(isWriting).length,
      markedDrafts: countMarkedDrafts(plan.items),
      files: countFiles(files),
      facets: planFacets(rows),
    },
    rows,
    files: files.map(fileRow),
    rights: combineRights([...(plan.media.length > 0 ? [UPLOAD_RIGHT] : []), ...plan.items.flatMap(rightsForItem)]),
  };
};
