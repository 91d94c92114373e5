import type { Core } from '@strapi/strapi';
import type { KeptMap } from '../../../../../migrator/model/map';
import type { Journal } from '../../../../../migrator/model/ports/journal';
import type { OpenRun } from '../../../../../migrator/model/ports/runs';
import { findingsPage } from '../../../../../migrator/report/findings/findings-page';
import { storable } from '../../../../../migrator/storable';
import { uidOf } from '../../../../../model/plugin-id';
import { findKnownRows, findRows } from '../../../database/rows';
import { getService } from '../../../get-service';
import { number, object, orNull, text } from '../../../../../model/readers';
import { inBoundedTransaction } from '../../../database/in-bounded-transaction';
import { withShortLockWait } from '../../../database/short-lock-wait';
import type { FileFinding } from '../../../../../model/contracts/findings';
import { createFindingRows, type FindingFilter, type FindingsOfRun } from './finding-rows';
import { createItemRows, type ItemRows, type RunItem, type StoredItem } from './item-rows';
import { readJudgedPages } from './judged-pages';
import { assertLease } from './lease';
import { hadConflicts, openReviews, type SiteRunRow, SITE_RUN_COLUMNS } from './open-reviews';
import { RUN_COLUMNS, runRecord, runsIn, type RunRecord, type RunRow } from './run-rows';
import { keepPulse, type Pulse } from './pulse';
import { createRunRequests } from './run-requests';
import { createSiteMaps } from './site-maps';
import { createSourceMap } from './source-map';
import { acquireLease } from './turn';

export type { RunItem, StoredItem } from './item-rows';
export type { RunRecord } from './run-rows';

/** The runs of this database, for people and for what comes after a run. */
export interface RunHistory {
  /** Newest first, for people to look at: what a later version of the plugin wrote otherwise is left out. */
  runs(): Promise<RunRecord[]>;
  /**
   * A run and all later ones of its site, newest first, for what is done with it. @throws UnexpectedValueError where a
   * later version of the plugin wrote one of them otherwise
   */
  runsFrom(run: Pick<RunRecord, 'id' | 'site'>): Promise<RunRecord[]>;
  /** Ids of the runs that are at work, whichever version of the plugin began them. */
  atWork(): Promise<Set<number>>;
  run(id: number): Promise<RunRecord | null>;
  /** In the order in which they were planned. */
  items(run: number): Promise<RunItem[]>;
  /** The findings of the source, as the journal keeps them; of a run of a version that kept none, those of its items. */
  findings(run: number): Promise<FileFinding[]>;
  /** The same a page at a time. */
  findingsPage(run: number, filter: FindingFilter, page: { page: number; pageSize: number }): Promise<FindingsOfRun>;
  /** One item with its plan; null when the run has none of this number. */
  item(run: number, number: number): Promise<StoredItem | null>;
  /** Items with their plans and snapshots, a few at a time. */
  whole: ItemRows['whole'];
  wholePage: ItemRows['wholePage'];
  /** Counts of what the plan of a run had that needed no item. */
  planned(run: number): Promise<Record<string, number>>;
  /**
   * The fencing number of the last run that wrote: it grows with every run. Null while one is at work, since what is
   * read then may change with each of its items.
   */
  lastFence(): Promise<number | null>;
  /** The map of a site: that of its last import that was not rolled back. Null when none kept one. */
  siteMap(site: string): Promise<KeptMap | null>;
  /** The text of the map that a run used, empty where it used none; null where it kept nothing. */
  mapText(run: number): Promise<string | null>;
  /** Keeps the lease of an open run, stores when it waits, and passes on requests to stop it; returns how to end that. */
  keepPulse(run: OpenRun, pulse: Pulse): () => void;
  /** The run that wrote each row of a site's source map last, by the row's id. */
  writers(site: string): Promise<Map<string, number>>;
}

const findingKey = ({ code, path, message }: FileFinding): string => `${code} ${path} ${message}`;

/** The journal in the app's own database. `now` gives the current instant. */
export const createJournal = (strapi: Core.Strapi, now: () => Date): Journal & RunHistory => {
  const uid = uidOf('import-run');
  const runs = strapi.db.query(uid);
  const items = createItemRows(strapi);
  const findings = createFindingRows(strapi);
  const sources = createSourceMap(strapi);
  const requests = createRunRequests(strapi);
  const maps = createSiteMaps(strapi);
  const rowOf = async (id: number): Promise<RunRow | null> =>
    (await findKnownRows(strapi, uid, RUN_COLUMNS, { where: { id } }))[0] ?? null;

  const toldByItems = async (run: number): Promise<FileFinding[]> =>
    (await items.list(run)).flatMap(({ findings }) => findings);

  const records = async (rows: readonly RunRow[], since: readonly SiteRunRow[]): Promise<RunRecord[]> => {
    const isAtWork = rows.some(({ state }) => state === 'applying');
    const dead = isAtWork ? await requests.dead() : new Set<number>();
    const now = { dead, open: await openReviews(strapi, rows, since) };
    return rows.map((row) => runRecord(row, now));
  };

  /** Later runs of its site, newest first, where they say whether its conflicts are open: that is shown. */
  const runsSince = async (row: RunRow): Promise<SiteRunRow[]> =>
    hadConflicts(row)
      ? findKnownRows(strapi, uid, SITE_RUN_COLUMNS, {
          where: { site: row.site, id: { $gt: row.id } },
          orderBy: { id: 'desc' },
        })
      : [];

  return {
    known: (site, after) => sources.known(site, after),
    knownOf: (site, ref) => sources.knownOf(site, ref),
    judged: (site) => readJudgedPages(strapi, site),
    knownElsewhere: (site, refs) => sources.knownElsewhere(site, refs),
    async openRun({ items: planned, map, findings: found = [], parentRunId, ...run }, check) {
      let refused = new Map<string, string>();
      const opened = await acquireLease(strapi, async (fence) => {
        await check?.(fence - 1);
        const kept = map === undefined ? {} : await maps.columns(run.site, map);
        const stored = await findings.store(found);
        const data = {
          ...storable({ ...run, ...kept, ...stored }),
          about: parentRunId,
          state: 'applying',
          startedOn: now(),
        };
        const { id } = object({ id: number })(await runs.create({ data }));
        refused = await items.insert(id, planned);
        return id;
      });
      return opened === null || refused.size === 0 ? opened : { ...opened, refused };
    },
    reopenRun: (run, check) =>
      acquireLease(strapi, async () => {
        await check?.();
        await runs.update({
          where: { id: run },
          data: { error: null, errorDetails: null, finishedOn: null, request: null },
        });
        return run;
      }),
    assertLease: (run) => assertLease(strapi, run),
    async closeRun({ id, fence }, state, counts, failure) {
      const { message: error = null, details: errorDetails = null } = storable(failure) ?? {};
      await inBoundedTransaction(strapi, async (trx) => {
        // nothing, where another run has taken this one's place meanwhile
        const held = await withShortLockWait(strapi, trx, () =>
          runsIn(strapi, trx).where({ id, fence, state: 'applying' }).update({ state, lease_until: 0, waiting: false }),
        );
        if (held === 1) await runs.update({ where: { id }, data: { counts, error, errorDetails, finishedOn: now() } });
      });
      // what it changed is one change now
      getService(strapi, 'changes').wake();
    },
    record: (run, item) => items.update(run.id, item),
    recordAll: (run, done) => items.updateAll(run.id, done),
    recordKept: (run, key, kept) => items.keep(run.id, key, kept),
    resolveConflict: (parentRunId, key, left) => items.resolve(parentRunId, key, left),
    remember: (run, site, entries) => sources.remember(run.id, site, entries),
    rememberNew: (run, site, entries) => sources.rememberNew(run.id, site, entries),
    putBackSources: (rows) => sources.putBack(rows),
    rememberPublished: (run, sourceId, published) => sources.published(run.id, sourceId, published),
    async addFindings({ id }, late) {
      const row = await rowOf(id);
      const set = row?.findingSet ?? null;
      const known = set === null ? [] : await findings.all(set);
      const told = new Set(known.map(findingKey));
      const added = late.filter((finding) => !told.has(findingKey(finding)));
      if (added.length === 0) return;
      const { findingSet, findings: kept } = await findings.store([...known, ...added]);
      const counts = { error: 0, warning: 0, info: 0, ...row?.findings };
      for (const { severity } of added) counts[severity] += 1;
      const leftOut = (row?.findings?.leftOut ?? 0) + kept.leftOut;
      await runs.update({ where: { id }, data: { findingSet, findings: { ...counts, leftOut } } });
    },
    isDone: (run, key) => items.isDone(run.id, key),
    itemsAt: (places) => items.at(places),
    writers: (site) => sources.writers(site),
    async runs() {
      const rows = await findKnownRows(strapi, uid, RUN_COLUMNS, { orderBy: { id: 'desc' } });
      return records(rows, rows);
    },
    async runsFrom({ id, site }) {
      const where = { site, id: { $gte: id } };
      const rows = await findRows(strapi, uid, RUN_COLUMNS, { where, orderBy: { id: 'desc' } });
      return records(rows, rows);
    },
    async atWork() {
      const open = await findRows(strapi, uid, { id: number }, { where: { state: 'applying' } });
      const dead = await requests.dead();
      return new Set(open.map(({ id }) => id).filter((id) => !dead.has(id)));
    },
    async run(id) {
      const row = await rowOf(id);
      const [record = null] = row === null ? [] : await records([row], await runsSince(row));
      return record;
    },
    items: (run) => items.list(run),
    async findings(run) {
      const row = await rowOf(run);
      if (row?.findings == null) return toldByItems(run);
      return row.findingSet === null ? [] : findings.all(row.findingSet);
    },
    async findingsPage(run, filter, page) {
      const row = await rowOf(run);
      if (row?.findings == null) return findingsPage(await toldByItems(run), filter, page);
      return findings.page(row.findingSet ?? '', filter, page.page, page.pageSize);
    },
    item: (run, number) => items.one(run, number),
    whole: (run, states, order) => items.whole(run, states, order),
    wholePage: (run, states, page) => items.wholePage(run, states, page),
    siteMap: (site) => maps.of(site),
    mapText: (run) => maps.textOf(run),
    planned: async (run) => (await rowOf(run))?.planned ?? {},
    async lastFence() {
      const columns = { fence: orNull(number), state: text };
      const [row] = await findRows(strapi, uid, columns, { orderBy: { fence: 'desc' }, limit: 1 });
      return row?.state === 'applying' ? null : (row?.fence ?? 0);
    },
    keepPulse: (run, pulse) => keepPulse(strapi, run, pulse),
  };
};
