import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FileRecord } from '../../migrator/model';
import type { Plan, PlanItem } from '../../migrator/plan/plan';
import type { PlanSummary } from '../../contracts/plan';
import { planIndex, type PlanIndex } from '../../migrator/report/plan-index';
import { errorCode } from '../error-code';
import { readLine, readLines, writeLines } from './json-lines';

/** A source, read, and the plan for it. Whatever else was planned is kept as it is. */
export interface Planned {
  files: FileRecord[];
  plan: Plan;
  /** The fencing number of the last run when the plan was made; null when one was at work then. */
  fence: number | null;
}

/** A plan on disk, of which only the index is in memory. */
export interface StoredPlan {
  index: PlanIndex;
  /** undefined when there is no such item. */
  item(n: number): Promise<PlanItem | undefined>;
  file(sourcePath: string): Promise<FileRecord | undefined>;
  /** Everything, as it was before it was stored. */
  whole(): Promise<Planned>;
}

interface Header {
  index: PlanIndex;
  itemOffsets: number[];
  fileOffsets: number[];
  /** What is neither item nor file, of the plan and beside it. */
  plan: Omit<Plan, 'items'>;
  rest: Omit<Planned, 'files' | 'plan'>;
}

const FOLDER = 'plan';
const HEADER = 'plan.json';
const ITEMS = 'items.jsonl';
const FILES = 'files.jsonl';

const all = async (file: string): Promise<unknown[]> => {
  const values = [];
  for await (const value of readLines(file)) values.push(value);
  return values;
};

const openPlan = (folder: string, { index, itemOffsets, fileOffsets, plan, rest }: Header): StoredPlan => {
  // plans that an older version stored have no such sum
  const summary = { ...index.summary, markedDrafts: (index.summary as Partial<PlanSummary>).markedDrafts ?? 0 };
  const fileNumbers = new Map(index.files.map((file, n) => [file.path, n]));
  const items = path.join(folder, ITEMS);
  const files = path.join(folder, FILES);
  return {
    index: { ...index, summary },
    item: async (n) => (await readLine(items, itemOffsets, n)) as PlanItem | undefined,
    file: async (sourcePath) =>
      (await readLine(files, fileOffsets, fileNumbers.get(sourcePath) ?? -1)) as FileRecord | undefined,
    whole: async () => ({
      ...rest,
      files: (await all(files)) as FileRecord[],
      plan: { ...plan, items: (await all(items)) as PlanItem[] },
    }),
  };
};

const writePlan = async (part: string, { files, plan, ...rest }: Planned, madeOn: string): Promise<Header> => {
  await mkdir(part, { mode: 0o700 });
  const { items, ...planRest } = plan;
  const header: Header = {
    index: planIndex(plan, files, madeOn),
    itemOffsets: await writeLines(path.join(part, ITEMS), items),
    fileOffsets: await writeLines(path.join(part, FILES), files),
    plan: planRest,
    rest,
  };
  await writeFile(path.join(part, HEADER), JSON.stringify(header), { mode: 0o600 });
  return header;
};

/**
 * Writes a plan below the folder of its staged source, in place of the one before. `madeOn` in ISO 8601. Of a plan that
 * cannot be written nothing stays.
 */
export const storePlan = async (stage: string, planned: Planned, madeOn: string): Promise<StoredPlan> => {
  const part = path.join(stage, `${FOLDER}.part`);
  await rm(part, { recursive: true, force: true });
  try {
    const header = await writePlan(part, planned, madeOn);
    await removePlan(stage);
    const folder = path.join(stage, FOLDER);
    await rename(part, folder);
    return openPlan(folder, header);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
};

/** null when there is no plan. */
export const loadPlan = async (stage: string): Promise<StoredPlan | null> => {
  const folder = path.join(stage, FOLDER);
  try {
    return openPlan(folder, JSON.parse(await readFile(path.join(folder, HEADER), 'utf8')) as Header);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
};

export const removePlan = async (stage: string): Promise<void> =>
  rm(path.join(stage, FOLDER), { recursive: true, force: true });
