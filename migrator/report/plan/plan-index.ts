import type { FileFinding } from '../../../model/contracts/findings';
import type { FileRow, FilesNotRead, PlanSummary } from '../../../model/contracts/plan';
import { countFiles } from '../../run/apply/report';
import { mapUse } from '../../map/chosen-map';
import type { FileRecord } from '../../model/file-record';
import { countMarkedDrafts } from '../../plan/marked-drafts';
import { combineRights, rightsForItem, UPLOAD_RIGHT, type NeededRight } from '../../plan/needed-rights';
import { isPublishing, isWriting, type Plan } from '../../plan/plan';
import { spreadOf } from '../findings/spread';
import { indexedRow, type IndexedRow } from './plan-row';

/** A file with all of its findings. */
export type IndexedFile = Omit<FileRow, 'more'>;

/** A plan without its texts. It is kept in memory, while the items stay on disk. */
export interface PlanIndex {
  summary: PlanSummary;
  rows: IndexedRow[];
  files: IndexedFile[];
  /** The findings of entries: several of them may be in one file. */
  found: FileFinding[];
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

/** All findings of a plan: those of its files, and those of its entries. */
export const planFindings = ({ files, found }: Pick<PlanIndex, 'files' | 'found'>): FileFinding[] => [
  ...files.flatMap(({ findings }) => findings),
  ...found,
];

/** The index of a plan; `madeOn` is when it was made. */
export const planIndex = (
  plan: Plan,
  files: readonly FileRecord[],
  notRead: FilesNotRead[],
  madeOn: string,
): PlanIndex => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = plan.items.flatMap(({ findings }) => findings);
  const shownFiles = files.map(fileRow);
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
      notRead,
      findings: spreadOf(planFindings({ files: shownFiles, found })),
    },
    rows,
    files: shownFiles,
    found,
    rights: combineRights([...(plan.media.length > 0 ? [UPLOAD_RIGHT] : []), ...plan.items.flatMap(rightsForItem)]),
  };
};
