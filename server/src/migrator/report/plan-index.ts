import { countFiles, type FileCounts } from '../apply/report';
import type { Diagnostic } from '../diagnostics';
import type { FileRecord, FileState } from '../model';
import { combineRights, rightsForItem, type NeededRight } from '../plan/needed-rights';
import { isWriting, type Plan, type PlanAction, type PlanOptions } from '../plan/plan';
import { planFacets, type Facet, type FacetName } from './plan-filter';
import { indexedRow, type IndexedRow } from './plan-row';

/** What a plan comes to. */
export interface PlanSummary {
  planHash: string;
  /** ISO 8601, UTC. */
  madeOn: string;
  options: PlanOptions;
  counts: Record<PlanAction, number>;
  total: number;
  /** Items that applying the plan writes. */
  writing: number;
  files: FileCounts;
  facets: Record<FacetName, Facet[]>;
}

/** One line of the table of source files. */
export interface FileRow {
  path: string;
  state: FileState;
  locale: string | null;
  title: string | null;
  kind: string | null;
  url: string | null;
  diagnostics: Diagnostic[];
}

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
      counts: plan.counts,
      total: rows.length,
      writing: plan.items.filter(isWriting).length,
      files: countFiles(files),
      facets: planFacets(rows),
    },
    rows,
    files: files.map(fileRow),
    rights: combineRights(plan.items.flatMap(rightsForItem)),
  };
};
