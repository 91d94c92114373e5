/**
 * The memory of all processes together that reading a large site takes, against what it may take, and how its time grows with
 * the number of pages. Each command runs in a process of its own, as people run it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMeasured } from './memory/run-measured';
import { writePages } from './memory/write-pages';
import type { Ratio } from './ratio';

const SMALL = 2_000;
const LARGE = 20_000;
const INSPECT_MEGABYTES = 500;
/** Ten times as many pages take ten times as long, and a little. */
const GROWTH = 11;

export const benchMemory = async (): Promise<Ratio[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
  const inspect = async (pages: number) => {
    const source = join(folder, String(pages));
    writePages(source, pages);
    return runMeasured(['bin/strapi-compliance.js', 'inspect', source, '--json']);
  };
  try {
    const small = await inspect(SMALL);
    const large = await inspect(LARGE);
    return [
      {
        name: `peak memory of inspect of 20,000 pages / ${String(INSPECT_MEGABYTES)} MB`,
        ratio: large.megabytes / INSPECT_MEGABYTES,
        limit: 1,
      },
      {
        name: 'time of inspect of 20,000 pages / of 2,000',
        ratio: large.milliseconds / small.milliseconds,
        limit: GROWTH,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
