import type { Staged } from '../../adapters/staging/staged-imports';
import type { StoredPlan } from '../../adapters/staging/plan-store';
import type { FindingCause } from '../../contracts/findings';
import { findingCauses } from '../../migrator/report/findings/advice';
import { pageOf, type Paged } from '../../migrator/report/page-of';
import { filterRows, type PlanFilter } from '../../migrator/report/plan/plan-filter';
import type { PlanDetail, PlanRow, FileRow } from '../../contracts/plan';
import { planDetail, shownRow } from '../../migrator/report/plan/plan-row';
import { Refusal } from '../refusal';
import type { StagingContext } from './context';

export interface Page {
  page: number;
  pageSize: number;
}

export interface FileFilter {
  state: string[];
  code: string[];
  q: string;
}

/** The plan of a staged source. */
export const planOrRefuse = async (context: StagingContext, record: Staged): Promise<StoredPlan> => {
  const plan = record.planning === null ? await context.planOf(record) : null;
  if (plan === null) throw new Refusal(404, 'PLAN_NOT_FOUND', 'This source has no plan yet. Create one');
  return plan;
};

export const planRows = async (
  context: StagingContext,
  record: Staged,
  filter: PlanFilter,
  { page, pageSize }: Page,
): Promise<Paged<PlanRow>> => {
  const { index } = await planOrRefuse(context, record);
  const { data, pagination } = pageOf(filterRows(index.rows, filter), page, pageSize);
  return { data: data.map(shownRow), pagination };
};

/** The text of the file that states an item which keeps no text of its own: another item of that file may. */
const sourceText = async (plan: StoredPlan, sourcePath: string): Promise<string | null> => {
  const row = plan.index.rows.find((candidate) => candidate.type === 'page' && candidate.sourcePath === sourcePath);
  return row === undefined ? null : ((await plan.item(row.n))?.original?.text ?? null);
};

export const planItem = async (context: StagingContext, record: Staged, n: number): Promise<PlanDetail> => {
  const plan = await planOrRefuse(context, record);
  const item = await plan.item(n);
  if (item === undefined) throw new Refusal(404, 'PLAN_ITEM_NOT_FOUND', `The plan has no item ${String(n)}`);
  const source = item.original === null ? await sourceText(plan, item.sourcePath) : null;
  return planDetail(item, n, await plan.file(item.sourcePath), source);
};

const isWanted = ({ state, code, q }: FileFilter) => {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return (file: FileRow): boolean => {
    const text = `${file.path}\n${file.title ?? ''}`.toLowerCase();
    return (
      (state.length === 0 || state.includes(file.state)) &&
      (code.length === 0 || file.findings.some((finding) => code.includes(finding.code))) &&
      words.every((word) => text.includes(word))
    );
  };
};

export const planFiles = async (
  context: StagingContext,
  record: Staged,
  filter: FileFilter,
  { page, pageSize }: Page,
): Promise<Paged<FileRow>> => {
  const { index } = await planOrRefuse(context, record);
  return pageOf(index.files.filter(isWanted(filter)), page, pageSize);
};

/** What was found in the files, by cause. */
export const planCauses = async (context: StagingContext, record: Staged): Promise<FindingCause[]> => {
  const { index } = await planOrRefuse(context, record);
  return findingCauses(index.files.flatMap(({ findings }) => findings));
};
