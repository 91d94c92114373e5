import type { FileRow, PlanSummary } from '../../../model/contracts/plan';
import { countFiles } from '../../run/apply/report';
import { mapUse } from '../../map/chosen-map';
import type { FileRecord } from '../../model/file-record';
import { countMarkedDrafts } from '../../plan/marked-drafts';
import { combineRights, rightsForItem, UPLOAD_RIGHT, type NeededRight } from '../../plan/needed-rights';
import { isPublishing, isWriting, type Plan } from '../../plan/plan';
import { indexedRow, type IndexedRow } from './plan-row';

/** A file with all of its findings. */
export type IndexedFile = Omit<FileRow, 'more'>;

/** What is shown of a plan without its texts. It is kept in memory, while the items stay on disk. */
export interface PlanIndex {
  summary: PlanSummary;
  rows: IndexedRow[];
  files: IndexedFile[];
  /** The rights that applying the plan needs. */
  rights: NeededRight[];
}

const fileRow = ({ path, state, locale, title, kind, url, findings }: FileRecord): IndexedFile => ({
  path,
  state,
  locale,
  title,
  kind,
  url,
  findings,
});

/** The index of a plan; `madeOn` is when it was made. */
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
      publishing: rows.filter(isPublishing).length,
      markedDrafts: countMarkedDrafts(plan.items),
      files: countFiles(files),
    },
    rows,
    files: files.map(fileRow),
    rights: combineRights([...(plan.media.length > 0 ? [UPLOAD_RIGHT] : []), ...plan.items.flatMap(rightsForItem)]),
  };
};
