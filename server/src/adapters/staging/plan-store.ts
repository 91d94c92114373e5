import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileRecord } from '../../../../migrator/model/file-record';
import { withCurrentNames } from '../../../../migrator/plan/storage/current-names';
import { isPublishing, type Plan, type PlanItem } from '../../../../migrator/plan/plan';
import type { FilesNotRead, PlanSummary } from '../../../../model/contracts/plan';
import { keepHere, type SetAside } from '../../../../migrator/model/ports/long-texts';
import { planFindings, planIndex, type PlanIndex } from '../../../../migrator/report/plan/plan-index';
import { spreadOf } from '../../../../migrator/report/findings/spread';
import { openLongTexts } from '../long-texts';
import { readLine, readLines, writeLines } from './json-lines';
import { parts } from '../../../../model/readers';

/** A source, read, and the plan for it. Whatever else was planned is kept as it is. */
interface Planned {
  files: FileRecord[];
  plan: Plan;
  /** The fencing number of the last run when the plan was made; null when one was at work then. */
  fence: number | null;
  /** The files of the source that nothing is imported from. */
  notRead: FilesNotRead[];
}

/** A plan on disk, of which only the index is in memory. */
export interface StoredPlan {
  index: PlanIndex;
  /** undefined when there is no such item. */
  item(n: number): Promise<PlanItem | undefined>;
  file(sourcePath: string): Promise<FileRecord | undefined>;
  /** Everything, as it was before it was stored, with the long texts of its items in a file. */
  whole(): Promise<Planned>;
}

/** Values that earlier versions did not store. */
type LaterSum = 'markedDrafts' | 'publishing' | 'findings' | 'notRead';

interface Header {
  /** Plans that an older version stored lack some of the sums. */
  index: Omit<PlanIndex, 'summary' | 'found'> & {
    summary: Omit<PlanSummary, LaterSum> & Partial<Pick<PlanSummary, LaterSum>>;
    found?: PlanIndex['found'];
  };
  itemOffsets: number[];
  fileOffsets: number[];
  /** The rest of the plan, beside its items and files. */
  plan: Omit<Plan, 'items'>;
  rest: Omit<Planned, 'files' | 'plan' | 'notRead'>;
}

const HEADER = 'plan.json';
const ITEMS = 'items.jsonl';
const FILES = 'files.jsonl';
/** The files of a plan. */
export const PLAN_FILES = [HEADER, ITEMS, FILES];

/** A value that `writePlan` wrote: the folder is the plugin's own, and a plan may have a hundred thousand of them. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller knows what the file holds
const written = <Value extends object>(value: unknown): Value => withCurrentNames(parts(value) as Value);

const all = async <Value extends object>(file: string, setAside: SetAside = keepHere): Promise<Value[]> => {
  const values = [];
  for await (const value of readLines(file)) values.push(setAside(written<Value>(value)));
  return values;
};

const one = async <Value extends object>(
  file: string,
  offsets: readonly number[],
  n: number,
): Promise<Value | undefined> => {
  const value = await readLine(file, offsets, n);
  return value === undefined ? undefined : written<Value>(value);
};

const openPlan = (folder: string, { index, itemOffsets, fileOffsets, plan, rest }: Header): StoredPlan => {
  const { found = [] } = index;
  const indexed = index.files.map(withCurrentNames);
  const summary = {
    ...index.summary,
    findings: index.summary.findings ?? spreadOf(planFindings({ files: indexed, found })),
    markedDrafts: index.summary.markedDrafts ?? 0,
    notRead: index.summary.notRead ?? [],
    publishing: index.summary.publishing ?? index.rows.filter(isPublishing).length,
  };
  const fileNumbers = new Map(index.files.map((file, n) => [file.path, n]));
  const items = path.join(folder, ITEMS);
  const files = path.join(folder, FILES);
  return {
    index: { ...index, summary, found, rows: index.rows.map(withCurrentNames), files: indexed },
    item: async (n) => one<PlanItem>(items, itemOffsets, n),
    file: async (sourcePath) => one<FileRecord>(files, fileOffsets, fileNumbers.get(sourcePath) ?? -1),
    whole: async () => ({
      ...rest,
      notRead: summary.notRead,
      files: await all<FileRecord>(files),
      plan: { ...plan, items: await all<PlanItem>(items, openLongTexts(folder).setAside) },
    }),
  };
};

/** Writes a plan into a folder of its own. `madeOn` in ISO 8601. */
export const storePlan = async (
  folder: string,
  { files, plan, notRead, ...rest }: Planned,
  madeOn: string,
): Promise<StoredPlan> => {
  const { items, ...planRest } = plan;
  const header: Header = {
    index: planIndex(plan, files, notRead, madeOn),
    itemOffsets: await writeLines(path.join(folder, ITEMS), items),
    fileOffsets: await writeLines(path.join(folder, FILES), files),
    plan: planRest,
    rest,
  };
  await writeFile(path.join(folder, HEADER), JSON.stringify(header), { mode: 0o600 });
  return openPlan(folder, header);
};

/** Reads a plan that `storePlan` wrote. */
export const loadPlan = async (folder: string): Promise<StoredPlan> =>
  openPlan(folder, written<Header>(JSON.parse(await readFile(path.join(folder, HEADER), 'utf8'))));
