/**
 * `apply` against what anybody would write by hand, and a second `apply` against the first. One Strapi on a new SQLite
 * file, everything in one process; boot and imports of modules are not counted. Each round uses a site of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core, UID } from '@strapi/strapi';
import { getService } from '../server/src/get-service';
import type { PlannedImport } from '../server/src/services/imports';
import { bootForgetful } from './boot-strapi';
import { planSite } from './plan-site';
import { median, timed, type Ratio } from './ratio';

const PAGE = 'plugin::compliance.page' as UID.ContentType;
const PAIRS = 100;
const ROUNDS = 3;

const apply = async (strapi: Core.Strapi, planned: PlannedImport): Promise<void> => {
  const { counts } = await getService(strapi, 'imports').apply(planned, { source: 'bench', startedBy: 'bench' });
  if (counts.failed > 0) throw new Error(`${String(counts.failed)} items failed`);
};

/** The baseline: the same fields in the same order, without plan, transactions, journal or source map. */
const bareLoop = async (strapi: Core.Strapi, { plan }: PlannedImport): Promise<void> => {
  const documents = strapi.documents(PAGE) as unknown as {
    create(params: object): Promise<{ documentId: string }>;
    update(params: object): Promise<unknown>;
  };
  const written = new Map<string, string>();
  for (const { recordKey, locale, write } of plan.items) {
    const documentId = written.get(recordKey);
    if (documentId !== undefined) await documents.update({ documentId, locale, data: write.fields });
    else written.set(recordKey, (await documents.create({ locale, data: write.fields })).documentId);
  }
};

/** Ratios of wall time, medians over rounds; the first round warms up and does not count. */
export const benchApply = async (): Promise<Ratio[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-apply-'));
  const root = process.cwd();
  const strapi = await bootForgetful(folder);
  try {
    const times = { bare: [] as number[], first: [] as number[], second: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const site = `bench-${String(round)}`;
      const baseline = await planSite(strapi, `${site}-bare`, PAIRS);
      const bare = await timed(() => bareLoop(strapi, baseline));
      const first = await timed(async () => apply(strapi, await planSite(strapi, site, PAIRS)));
      const second = await timed(async () => apply(strapi, await planSite(strapi, site, PAIRS)));
      if (round === 0) continue;
      times.bare.push(bare);
      times.first.push(first);
      times.second.push(second);
    }
    return [
      { name: 'apply / bare documents().create+update', ratio: median(times.first) / median(times.bare) },
      { name: 'second apply / first apply', ratio: median(times.second) / median(times.first) },
    ];
  } finally {
    await strapi.destroy();
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  }
};
