/**
 * `apply --publish` against what anybody would write by hand, in bulk and one by one, against the same rows in plain
 * batches, and a second `apply` against the first. One Strapi on a new SQLite file, everything in one process; boot and
 * imports of modules are not counted. Each round uses sites of its own.
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
    publish(params: object): Promise<unknown>;
  };
  const written = new Map<string, string>();
  for (const { recordKey, locale, write } of plan.items) {
    const documentId = written.get(recordKey);
    if (documentId !== undefined) await documents.update({ documentId, locale, data: write.fields });
    else written.set(recordKey, (await documents.create({ locale, data: write.fields })).documentId);
  }
  for (const documentId of written.values()) await documents.publish({ documentId, locale: '*' });
};

/** What an import of pages writes to, and the column that names its rows. */
const TABLES = {
  compliance_pages: 'document_id',
  compliance_page_texts: 'target_document_id',
  compliance_source_entries: 'target_document_id',
  compliance_import_items: 'target_document_id',
} as const;

type Row = Record<string, unknown>;

const BATCH = 100;

/** Takes the rows of an import away, and answers what puts them back in batches, and nothing else. */
const plainBatches = async (strapi: Core.Strapi, { plan }: PlannedImport): Promise<() => Promise<void>> => {
  const knex = strapi.db.connection;
  const documents = plan.items.map(({ documentId }) => documentId);
  const rows = new Map<string, Row[]>();
  for (const [table, column] of Object.entries(TABLES)) {
    rows.set(table, await knex<Row>(table).whereIn(column, documents));
    await knex(table).whereIn(column, documents).delete();
  }
  return async () => {
    for (const [table, all] of rows)
      for (let start = 0; start < all.length; start += BATCH)
        await knex.transaction(async (trx) => trx(table).insert(all.slice(start, start + BATCH)));
  };
};

/** Ratios of wall time, medians over rounds; the first round warms up and does not count. */
export const benchApply = async (): Promise<Ratio[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-apply-'));
  const root = process.cwd();
  const strapi = await bootForgetful(folder);
  const write = async (bulk: 'auto' | 'never', planned: PlannedImport): Promise<number> => {
    strapi.config.set('plugin::compliance.bulk', bulk);
    return timed(async () => apply(strapi, planned));
  };
  try {
    const times = { bare: [] as number[], one: [] as number[], bulk: [] as number[], plain: [] as number[] };
    const whole = { first: [] as number[], second: [] as number[] };
    for (let round = 0; round <= ROUNDS; round += 1) {
      const site = `bench-${String(round)}`;
      const baseline = await planSite(strapi, `${site}-bare`, PAIRS, true);
      const bare = await timed(() => bareLoop(strapi, baseline));
      const one = await write('never', await planSite(strapi, `${site}-one`, PAIRS, true));
      const planned = await planSite(strapi, `${site}-bulk`, PAIRS, true);
      const bulk = await write('auto', planned);
      const plain = await timed(await plainBatches(strapi, planned));
      const first = await timed(async () => apply(strapi, await planSite(strapi, site, PAIRS, true)));
      const second = await timed(async () => apply(strapi, await planSite(strapi, site, PAIRS, true)));
      if (round === 0) continue;
      for (const [name, time] of Object.entries({ bare, one, bulk, plain }))
        times[name as keyof typeof times].push(time);
      whole.first.push(first);
      whole.second.push(second);
    }
    const ratio = (name: string, above: number[], below: number[], limit?: number): Ratio => ({
      name,
      ratio: median(above) / median(below),
      ...(limit !== undefined && { limit }),
    });
    return [
      ratio('apply --publish in bulk / bare create+update+publish', times.bulk, times.bare, 0.1),
      ratio('apply --publish in bulk / the same rows in plain batches', times.bulk, times.plain, 3.3),
      ratio('apply --publish one by one / bare create+update+publish', times.one, times.bare),
      ratio('second apply / first apply, with reading and planning', whole.second, whole.first),
    ];
  } finally {
    await strapi.destroy();
    process.chdir(root);
    rmSync(folder, { recursive: true, force: true });
  }
};
