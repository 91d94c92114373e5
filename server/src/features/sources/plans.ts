import type { Staged } from '../../adapters/staging/staged-imports';
import type { StoredPlan } from '../../adapters/staging/plan-store';
import { holdsWords, narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf, type Faceted } from '../../../../migrator/report/page-of';
import type { FileRow, PlanDetail, PlanRow } from '../../../../model/contracts/plan';
import type { Asked, FilterName, ShownFilter } from '../../../../model/lists/list';
import type { FILES_LIST, PLAN_FINDINGS_LIST, PLAN_LIST } from '../../../../model/lists/plan';
import type { RuledCause, RuledFinding, SourceRule, Decision } from '../../../../model/contracts/rules';
import { findingsPage } from '../../../../migrator/report/findings/findings-page';
import { ruledCauses, ruledFinding, rulesOfDecisions } from '../../../../migrator/report/findings/ruled-findings';
import { shownFindings } from '../../../../migrator/report/findings/shown-findings';
import {
  planFindings as findingsIn,
  type IndexedFile,
  type PlanIndex,
} from '../../../../migrator/report/plan/plan-index';
import { planDetail, shownRow, type IndexedRow } from '../../../../migrator/report/plan/plan-row';
import { conflict, Refusal } from '../../services/refusal';
import type { StagingContext } from './context';

const VALUES: FilterValues<IndexedRow, FilterName<typeof PLAN_LIST>> = {
  action: (row) => [row.action],
  type: (row) => [row.type],
  locale: (row) => [row.locale],
  kind: (row) => (row.kind === null ? [] : [row.kind]),
  code: (row) => row.codes,
};

/** The rows that match a filter, and the values of each filter. */
const filterRows = (rows: readonly IndexedRow[], { q, ...filter }: Asked<typeof PLAN_LIST>) => {
  const holds = holdsWords(q);
  return narrow(
    rows.filter(({ text }) => holds(text)),
    VALUES,
    filter,
  );
};

/** Entries that need nobody's eyes come last. */
const unchangedLast = (rows: readonly IndexedRow[]): IndexedRow[] => [
  ...rows.filter(({ action }) => action !== 'unchanged'),
  ...rows.filter(({ action }) => action === 'unchanged'),
];

export interface Page {
  page: number;
  pageSize: number;
}

type PlanFilter = FilterName<typeof PLAN_LIST>;
type FileFilter = FilterName<typeof FILES_LIST>;

/** The plan of a staged source. */
export const planOrRefuse = async (context: StagingContext, record: Staged): Promise<StoredPlan> => {
  const plan = record.planning === null ? await context.planOf(record) : null;
  if (plan === null) throw new Refusal(404, 'PLAN_NOT_FOUND', 'This source has no plan yet. Create one');
  return plan;
};

export const planRows = async (
  context: StagingContext,
  record: Staged,
  filter: Asked<typeof PLAN_LIST>,
  { page, pageSize }: Page,
): Promise<Faceted<PlanRow, PlanFilter>> => {
  const { index } = await planOrRefuse(context, record);
  const { rows, facets } = filterRows(index.rows, filter);
  const { data, pagination } = pageOf(unchangedLast(rows), page, pageSize);
  return { data: data.map(shownRow), pagination, facets };
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

const FILE_VALUES: FilterValues<IndexedFile, FileFilter> = {
  state: ({ state }) => [state],
  code: ({ findings }) => [...new Set(findings.map(({ code }) => code))],
};

/** So many findings of one code are listed with a file: of all its codes, or of those that somebody asks for. */
const MOST_OF_A_CODE = { all: 20, asked: 100 };

/** Files with their findings; where codes of findings are asked for, with those alone. */
export const planFiles = async (
  context: StagingContext,
  record: Staged,
  { q, ...filter }: Asked<typeof FILES_LIST>,
  { page, pageSize }: Page,
): Promise<Faceted<FileRow, FileFilter>> => {
  const { index } = await planOrRefuse(context, record);
  const holds = holdsWords(q);
  const found = index.files.filter((file) => holds(file.path, file.title));
  const { rows, facets } = narrow(found, FILE_VALUES, filter);
  const { data, pagination } = pageOf(rows, page, pageSize);
  const { code } = filter;
  const shown = ({ findings, ...file }: IndexedFile): FileRow => ({
    ...file,
    ...(code.length === 0
      ? shownFindings(findings, MOST_OF_A_CODE.all)
      : shownFindings(
          findings.filter((finding) => code.includes(finding.code)),
          MOST_OF_A_CODE.asked,
        )),
  });
  return { data: data.map(shown), pagination, facets };
};

/** All findings of a plan by cause, as long as the plan is in memory: each request counts the choices of all of them. */
const causesOf = new WeakMap<PlanIndex, RuledCause[]>();

/** The findings of a plan, by cause. */
export const planCauses = async (context: StagingContext, record: Staged): Promise<RuledCause[]> => {
  const { index } = await planOrRefuse(context, record);
  const causes = causesOf.get(index) ?? ruledCauses(findingsIn(index));
  causesOf.set(index, causes);
  return causes;
};

/** The findings of a plan one by one, with the rules that settle them. */
export const planFindings = async (
  context: StagingContext,
  record: Staged,
  filter: Asked<typeof PLAN_FINDINGS_LIST>,
  page: Page,
): Promise<Faceted<RuledFinding, ShownFilter<typeof PLAN_FINDINGS_LIST>>> => {
  const { index } = await planOrRefuse(context, record);
  const { data, ...rest } = findingsPage(findingsIn(index), filter, page);
  return { data: data.map(ruledFinding), ...rest };
};

/** The rules of what a person decides about the plan of this hash. @throws Refusal where another one has taken its place */
export const decidedRules = async (
  context: StagingContext,
  record: Staged,
  planHash: string,
  decisions: readonly Decision[],
): Promise<SourceRule[]> => {
  const { index } = await planOrRefuse(context, record);
  const rules = rulesOfDecisions(findingsIn(index), decisions);
  if (index.summary.planHash !== planHash || rules.length === 0)
    throw conflict(
      'hash',
      'PLAN_REPLACED',
      'The plan has been replaced since you opened it. Review the new plan, then decide.',
    );
  return rules;
};
