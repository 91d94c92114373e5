/**
 * `apply --publish` against what anybody would write by hand, in bulk and one by one, against the same rows in plain
 * batches, and a second `apply` against the first. One Strapi on a new database, everything in one process; boot and imports of
 * modules are not counted. Each round uses sites of its own.
 */
import type { Core, UID } from '@strapi/strapi';
import { chunks } from '../server/src/database/chunks';
import { getService } from '../server/src/get-service';
import type { PlannedImport } from '../server/src/features/imports/service';
import { onNewStrapi } from './boot-strapi';
import { planSite } from './plan-site';
import { median, timed, type Ratio } from './ratio';

const PAGE = 'plugin::compliance.page' as UID.ContentType;
const PAIRS = 1_000;
/** As many as are written one by one, which takes as long for each of them. */
const FEW = 100;
const WARM_UP = 50;
const ROUNDS = 3;
/** Rounds of a measurement that takes minutes: other work on the machine evens out in one. */
const SLOW_ROUNDS = 1;

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

/** The tables to which an import of pages writes, and the column that names their rows. */
const TABLES = {
  compliance_pages: 'document_id',
  compliance_page_texts: 'target_document_id',
  compliance_source_entries: 'target_document_id',
  compliance_import_items: 'target_document_id',
} as const;

type Row = Record<string, unknown>;

const BATCH = 100;

/** A row as a database takes it: PostgreSQL answers with values for JSON, and takes an array for one of its own. */
const asWritten = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const isJson = typeof value === 'object' && value !== null && !(value instanceof Date);
      return [column, isJson ? JSON.stringify(value) : value];
    }),
  );

/** Takes the rows of an import away, and answers what puts them back in batches, and nothing else. */
const plainBatches = async (strapi: Core.Strapi, { plan }: PlannedImport): Promise<() => Promise<void>> => {
  const knex = strapi.db.connection;
  const documents = [...new Set(plan.items.map(({ documentId }) => documentId))];
  const rows = new Map<string, Row[]>();
  for (const [table, column] of Object.entries(TABLES)) {
    const all: Row[] = [];
    for (const some of chunks(documents)) {
      all.push(...(await knex<Row>(table).whereIn(column, some)));
      await knex(table).whereIn(column, some).delete();
    }
    rows.set(table, all.map(asWritten));
  }
  return async () => {
    for (const [table, all] of rows)
      for (let start = 0; start < all.length; start += BATCH)
        await knex.transaction(async (trx) => trx(table).insert(all.slice(start, start + BATCH)));
  };
};

/** Ratios of wall time, medians over rounds. */
const measure = async (strapi: Core.Strapi): Promise<Ratio[]> => {
  const plan = async (site: string, pairs = PAIRS) => planSite(strapi, site, pairs, true);
  const write = async (bulk: 'auto' | 'never', planned: PlannedImport): Promise<number> => {
    strapi.config.set('plugin::compliance.bulk', bulk);
    return timed(async () => apply(strapi, planned));
  };
  // starts the processes that read pages, and warms up the code
  await bareLoop(strapi, await plan('warm-up-bare', WARM_UP));
  await write('never', await plan('warm-up-one', WARM_UP));
  await write('auto', await plan('warm-up-bulk', WARM_UP));

  const times = { bare: [] as number[], one: [] as number[], bulk: [] as number[], plain: [] as number[] };
  const whole = { first: [] as number[], second: [] as number[] };
  for (let round = 0; round < SLOW_ROUNDS; round += 1) {
    const bare = await plan(`bare-${String(round)}`);
    times.bare.push(await timed(() => bareLoop(strapi, bare)));
    times.one.push(((await write('never', await plan(`one-${String(round)}`, FEW))) * PAIRS) / FEW);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const planned = await plan(`bulk-${String(round)}`);
    times.bulk.push(await write('auto', planned));
    times.plain.push(await timed(await plainBatches(strapi, planned)));
    whole.first.push(await timed(async () => apply(strapi, await plan(`whole-${String(round)}`))));
    whole.second.push(await timed(async () => apply(strapi, await plan(`whole-${String(round)}`))));
  }
  const each = Object.entries({ ...times, ...whole }).map(([name, all]) => `${name} ${median(all).toFixed(0)}`);
  console.log(`${String(PAIRS)} pages in two languages, in ms: ${each.join(', ')}`);
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
};

export const benchApply = async (): Promise<Ratio[]> => onNewStrapi(measure);
