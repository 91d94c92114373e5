/**
 * An import of 2,000 pages, and the same import again: reading, planning and applying, as the command `apply` does it. One
 * Strapi on a new SQLite file; its boot is not counted. What the later imports write to the database is counted, too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { getService } from '../server/src/get-service';
import { CONTENT, countWrites } from '../tests/support/content/count-writes';
import { bootForgetful } from './boot-strapi';
import { planSite } from './plan-site';
import { median, timed, type Ratio } from './ratio';

const PAIRS = 1_000;
/** The first import takes long enough to even out what else the machine does; one of the later ones does not. */
const ROUNDS = 3;
/** The runs themselves are written down; Strapi has timers of its own. */

const importSite = async (strapi: Core.Strapi, site: string, pairs: number): Promise<void> => {
  const planned = await planSite(strapi, site, pairs);
  const { counts } = await getService(strapi, 'imports').apply(planned, { source: 'bench', startedBy: 'bench' });
  if (counts.failed > 0) throw new Error(`${String(counts.failed)} items failed`);
};

/** The ratio of wall time, and the statements that the later imports write to anything but the list of runs. */
export const benchAgain = async (): Promise<Ratio[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-again-'));
  const root = process.cwd();
  const strapi = await bootForgetful(folder);
  try {
    // starts the processes that read pages, and warms up the code
    await importSite(strapi, 'warm-up', 50);
    // one by one, as what changes is written: in bulk it would say how fast that is
    strapi.config.set('plugin::compliance.bulk', 'never');
    const first = await timed(() => importSite(strapi, 'site', PAIRS));
    const writes = countWrites(strapi);
    const again = [];
    for (let round = 0; round < ROUNDS; round += 1) again.push(await timed(() => importSite(strapi, 'site', PAIRS)));
    writes.stop();
    return [
      {
        name: 'import of 2,000 unchanged pages / their first import, one by one',
        ratio: median(again) / first,
        limit: 0.1,
      },
      { name: 'writes to content and source map by the former', ratio: writes.total(CONTENT), limit: 0 },
    ];
  } finally {
    await strapi.destroy();
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  }
};
