import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { sha256 } from '../../migrator/canonical-hash';
import type { OriginalText, RecordType, SourcePath } from '../../migrator/model';
import { sourceIdOf } from '../../migrator/plan/identity';
import type { Base, ItemRecord, Journal, KnownEntry, RunState, StoredEntry } from '../../migrator/ports';
import { uidOf } from '../../plugin-id';

/** One import, as `runs` and `show` print it. */
export interface RunRecord {
  id: number;
  state: RunState;
  site: string;
  source: string;
  planHash: string;
  options: Record<string, unknown>;
  counts: Record<string, number> | null;
  startedBy: string;
  /** ISO 8601, UTC. */
  startedOn: string;
  finishedOn: string | null;
  error: string | null;
}

/** What one run did to one entry. */
export interface RunItem {
  sourcePath: SourcePath;
  action: string;
  state: ItemRecord['state'];
  type: RecordType;
  documentId: string;
  locale: string;
  error: string | null;
}

interface SourceRow {
  sourceKey: string;
  targetLocale: string;
  targetUid: string;
  targetDocumentId: string;
  sourcePath: string;
  contentHash: string;
  base: Base;
}

interface ItemRow extends Omit<RunItem, 'type' | 'documentId' | 'locale' | 'error'> {
  targetUid: string;
  targetDocumentId: string;
  targetLocale: string;
  before: StoredEntry | null;
  diagnostics: { error: string | null } | null;
}

interface RunRow extends Omit<RunRecord, 'startedOn' | 'finishedOn'> {
  startedOn: string | number | Date;
  finishedOn: string | number | Date | null;
}

const runRecord = (row: RunRow): RunRecord => ({
  id: row.id,
  state: row.state,
  site: row.site,
  source: row.source,
  planHash: row.planHash,
  options: row.options,
  counts: row.counts,
  startedBy: row.startedBy,
  startedOn: new Date(row.startedOn).toISOString(),
  finishedOn: row.finishedOn === null ? null : new Date(row.finishedOn).toISOString(),
  error: row.error,
});

const typeOf = (uid: string): RecordType => uid.slice(uidOf('').length) as RecordType;

/** The runs of this database, for people to read. */
export interface RunHistory {
  /** Newest first. */
  runs(): Promise<RunRecord[]>;
  run(id: number): Promise<RunRecord | null>;
  /** In the order in which they were written. */
  items(run: number): Promise<RunItem[]>;
}

/** The journal in the app's own database. `now` gives the current instant. */
export const createJournal = (strapi: Core.Strapi, now: () => Date): Journal & RunHistory => {
  const query = (name: string) => strapi.db.query(uidOf(name));
  const runs = query('import-run');
  const items = query('import-item');
  const sources = query('source-entry');

  const upsertSource = async (
    run: number,
    site: string,
    entry: KnownEntry & { original: OriginalText | null },
    isNew: boolean,
  ) => {
    const sourceId = sourceIdOf(site, entry, entry.locale);
    const data = {
      site,
      sourceKey: entry.key,
      targetLocale: entry.locale,
      targetUid: contentUid(entry.type),
      targetDocumentId: entry.documentId,
      sourcePath: entry.sourcePath,
      contentHash: entry.contentHash,
      base: entry.base,
      original: entry.original,
      run,
    };
    // Looking first would see nothing of an import that writes at the same time; the UNIQUE index does.
    const present: unknown = isNew ? null : await sources.findOne({ select: ['id'], where: { sourceId } });
    if (present === null) await sources.create({ data: { sourceId, ...data } });
    else await sources.update({ where: { sourceId }, data });
  };

  return {
    async known(site) {
      const rows = (await sources.findMany({
        select: ['sourceKey', 'targetLocale', 'targetUid', 'targetDocumentId', 'sourcePath', 'contentHash', 'base'],
        where: { site },
        orderBy: { id: 'asc' },
      })) as SourceRow[];
      return rows.map((row) => ({
        type: typeOf(row.targetUid),
        key: row.sourceKey,
        locale: row.targetLocale,
        documentId: row.targetDocumentId,
        sourcePath: row.sourcePath,
        contentHash: row.contentHash,
        base: row.base,
      }));
    },
    async openRun(run) {
      // A run that never closed was killed: what it finished stands, and the run that opens now does the rest.
      await runs.updateMany({
        where: { site: run.site, state: 'applying' },
        data: { state: 'interrupted', finishedOn: now() },
      });
      const { id } = (await runs.create({ data: { ...run, state: 'applying', startedOn: now() } })) as { id: number };
      return id;
    },
    async closeRun(id, state, counts, error) {
      await runs.update({ where: { id }, data: { state, counts, error, finishedOn: now() } });
    },
    async record(run, item) {
      await items.create({
        data: {
          itemKey: sha256(item.key),
          run,
          sourcePath: item.sourcePath,
          action: item.action,
          state: item.state,
          targetUid: contentUid(item.type),
          targetDocumentId: item.documentId,
          targetLocale: item.locale,
          before: item.before,
          diagnostics: { error: item.error },
        },
      });
    },
    async remember(run, site, entries, newDocument) {
      for (const entry of entries) await upsertSource(run, site, entry, newDocument);
    },
    runs: async () => ((await runs.findMany({ orderBy: { id: 'desc' } })) as RunRow[]).map(runRecord),
    async run(id) {
      const row = (await runs.findOne({ where: { id } })) as RunRow | null;
      return row === null ? null : runRecord(row);
    },
    async items(run) {
      const rows = (await items.findMany({ where: { run: { id: run } }, orderBy: { id: 'asc' } })) as ItemRow[];
      return rows.map((row) => ({
        sourcePath: row.sourcePath,
        action: row.action,
        state: row.state,
        type: typeOf(row.targetUid),
        documentId: row.targetDocumentId,
        locale: row.targetLocale,
        error: row.diagnostics?.error ?? null,
      }));
    },
  };
};
