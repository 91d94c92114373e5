/**
 * The memory that a page of 8 KB adds to a plan, against its own size: what grows with a site shows at a few thousand pages, in a
 * minute of processor time. `bench/memory` measures 20,000 pages against what they may take.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeApp } from './memory/make-app';
import { runMeasured } from './memory/run-measured';
import { writePages } from './memory/write-pages';
import type { Ratio } from './ratio';

/** With fewer pages the processes that read them have not grown to their size. */
const FEW = 1_000;
const MANY = 4_000;
const PAGE_MEGABYTES = 8 / 1024;
/**
 * Measured: 568 MB and 556 MB, so a page adds nothing that shows. Two runs of the same plan differ by some 30 MB, which is 1.3 times
 * the size of the pages between them. A plan that kept each page that was read took 558 MB and 700 MB: six times their size.
 */
const LIMIT = 3;

export const benchPlanMemory = async (): Promise<Ratio[]> => {
  mkdirSync('.tmp', { recursive: true });
  const folder = mkdtempSync(join('.tmp', 'bench-plan-memory-'));
  const peakOf = async (pages: number): Promise<number> => {
    const source = join(folder, `source-${String(pages)}`);
    writePages(source, pages);
    const { dir, env } = makeApp(join(folder, `app-${String(pages)}`));
    const out = join(folder, `plan-of-${String(pages)}.jsonl`);
    const plan = ['bin/strapi-compliance.js', 'plan', source, '--app', dir, '--publish', '--out', out];
    return (await runMeasured(plan, env)).megabytes;
  };
  try {
    const few = await peakOf(FEW);
    const many = await peakOf(MANY);
    console.log(`peak in MB: ${[few, many].map((each) => each.toFixed(0)).join(', ')}`);
    const added = (many - few) / (MANY - FEW);
    return [
      {
        name: 'memory that a page adds to a plan / its size',
        ratio: Math.max(added, 0) / PAGE_MEGABYTES,
        limit: LIMIT,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
