import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { PlanChoices } from '../../../../model/contracts/plan';
import type { StagedSource } from '../../../../model/contracts/staging';
import { databaseTime } from '../../database/database-clock';
import {
  anything,
  both,
  flag,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  partial,
  parts,
  recordOf,
  text,
  UnexpectedValueError,
  type Reader,
} from '../../../../model/readers';
import { isPlanning } from './planning-claims';
import { bringFile, deleteFiles, storeFile } from './staged-files';
import { makeStagedTables, sourcesIn } from './staged-tables';

export type { StagedSource } from '../../../../model/contracts/staging';

/** A source that waits to be imported, as it is stored. */
export interface StagedRecord {
  id: string;
  /** Id of the administrator whose it is. */
  owner: number;
  site: string;
  source: StagedSource;
  /** ISO 8601, UTC. */
  stagedOn: string;
  /** The run that applied it; null before. */
  run: number | null;
  /** Why the last planning failed. */
  error: string | null;
  /** The same for programs: `code`, and what belongs to it. */
  errorDetails?: Record<string, unknown>;
  /** Those of the last planning; absent before the first. */
  choices?: PlanChoices;
}

/** A source that waits to be imported, with what servers have made of it. */
export interface Staged extends StagedRecord {
  /** The map that a person wrote for it; null where nobody did. */
  map: string | null;
  /** Id of its plan; null without one. */
  plan: string | null;
  /** How far the server has come that is planning it; null while none is. */
  planning: { read: number; total: number } | null;
}

const ARCHIVE = 'source.zip';
const ID = /^[0-9a-f]{32}$/;
const HOUR = 60 * 60 * 1000;

const newId = () => randomBytes(16).toString('hex');

/**
 * The staged sources of an app. They are stored in its database, where all its servers find them. What a server works with
 * lies in a folder of its own: files that it received or made itself, and those that it has brought from the database.
 */
export interface StagedImports {
  /** The folder of this server. */
  root: string;
  /** Makes an empty folder, and says where its archive goes; until `put` is called there is no staged source, and the folder is cleared away as left over. */
  create(): Promise<{ id: string; archive: string }>;
  /** Stores the archive that was written into the folder. */
  putArchive(id: string): Promise<void>;
  /** Of a source that was deleted meanwhile nothing is stored. */
  put(record: StagedRecord): Promise<void>;
  /** null for an id that is none, or of which nothing is there. */
  get(id: string): Promise<Staged | null>;
  /** Newest first. */
  all(): Promise<Staged[]>;
  /** The archive of an upload, on this server. */
  archiveOf(id: string): Promise<string>;
  putMap(id: string, text: string | null): Promise<void>;
  /** Stores the plan that `write` writes into a folder, in place of the one before, and gives its id. */
  putPlan<Written>(
    id: string,
    write: (folder: string) => Promise<Written>,
  ): Promise<{ plan: string; written: Written }>;
  /** The folder of a plan, on this server; null when the plan is not stored any more. */
  folderOfPlan(id: string, plan: string): Promise<string | null>;
  dropPlan(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes what uploads have left that were cut short more than an hour ago, and the folders of sources that are gone, when nothing has changed in them for an hour. */
  clear(isBusy: (id: string) => boolean): Promise<void>;
}

const upload = object({ kind: oneOf('upload'), name: text, bytes: number });
const folder = object({ kind: oneOf('folder'), name: text, path: text });
const stagedSource: Reader<StagedSource> = (value) =>
  parts(value)['kind'] === 'upload' ? upload(value) : folder(value);

const stagedRecord: Reader<StagedRecord> = both(
  object({
    id: text,
    owner: number,
    site: text,
    source: stagedSource,
    stagedOn: text,
    run: orNull(number),
    error: orNull(text),
  }),
  partial({
    errorDetails: recordOf(anything),
    choices: both(object({ publish: flag, only: orNull(text) }), partial({ publishDrafts: flag })),
  }),
);

const row = object({
  record: text,
  map: orNull(text),
  plan: orNull(text),
  is_planning: flag,
  planning_read: number,
  planning_total: number,
});

/** Nothing for one that a later version of the plugin wrote otherwise: it is not shown, and stays. */
const known = (value: unknown): Staged[] => {
  const { record, map, plan, is_planning, planning_read: read, planning_total: total } = row(value);
  try {
    return [{ ...stagedRecord(JSON.parse(record)), map, plan, planning: is_planning ? { read, total } : null }];
  } catch (error) {
    if (error instanceof UnexpectedValueError) return [];
    throw error;
  }
};

const planFolder = (plan: string) => `plan-${plan}`;

/** Opens the staged sources of an app. `root`: the folder of this server. */
export const stagedImports = async (
  strapi: Core.Strapi,
  root: string,
  planFiles: readonly string[],
): Promise<StagedImports> => {
  await makeStagedTables(strapi);
  const folderOf = (id: string) => {
    if (!ID.test(id)) throw new Error('not the id of a staged import');
    return path.join(root, id);
  };
  const find = async (where: (rows: ReturnType<typeof sourcesIn>) => unknown = () => undefined): Promise<Staged[]> => {
    const rows = sourcesIn(strapi)
      .whereNotNull('record')
      .select('record', 'map', 'plan', 'planning_read', 'planning_total', isPlanning(strapi, 'is_planning'));
    where(rows);
    return listOf(known)(await rows).flat();
  };
  const removePlans = async (id: string, except: string | null): Promise<void> => {
    for (const name of await readdir(folderOf(id)).catch(() => []))
      if (name.startsWith(planFolder('')) && (except === null || name !== planFolder(except)))
        await rm(path.join(folderOf(id), name), { recursive: true, force: true });
  };
  const storedPlan = async (id: string): Promise<string | null> => {
    const [stored] = listOf(object({ plan: orNull(text) }))(await sourcesIn(strapi).where({ id }).select('plan'));
    return stored?.plan ?? null;
  };
  const setPlan = async (id: string, plan: string | null): Promise<void> => {
    const before = await storedPlan(id);
    await sourcesIn(strapi).where({ id }).update({ plan });
    if (before !== null) await deleteFiles(strapi, id, planFolder(before));
    await removePlans(id, plan);
  };
  const archive = (id: string) => path.join(folderOf(id), ARCHIVE);
  const remove = async (id: string): Promise<void> => {
    await rm(folderOf(id), { recursive: true, force: true });
    await sourcesIn(strapi).where({ id }).delete();
    await deleteFiles(strapi, id);
  };

  return {
    root,
    remove,
    async create() {
      const id = newId();
      await sourcesIn(strapi).insert({ id, created_on: databaseTime(strapi, strapi.db.connection) });
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 });
      return { id, archive: archive(id) };
    },
    async putArchive(id) {
      await storeFile(strapi, id, ARCHIVE, archive(id));
    },
    async put(record) {
      // without what others make of the source meanwhile
      const { id, owner, site, source, stagedOn, run, error, errorDetails, choices } = record;
      const stored: StagedRecord = {
        ...{ id, owner, site, source, stagedOn, run, error },
        ...(errorDetails && { errorDetails }),
        ...(choices && { choices }),
      };
      await sourcesIn(strapi)
        .where({ id })
        .update({ record: JSON.stringify(stored) });
    },
    async get(id) {
      if (!ID.test(id)) return null;
      const [staged] = await find((rows) => rows.where({ id }));
      return staged ?? null;
    },
    async all() {
      const records = await find();
      return records.sort((a, b) =>
        a.stagedOn === b.stagedOn ? (a.id < b.id ? -1 : 1) : a.stagedOn < b.stagedOn ? 1 : -1,
      );
    },
    async archiveOf(id) {
      await bringFile(strapi, id, ARCHIVE, archive(id));
      return archive(id);
    },
    async putMap(id, map) {
      await sourcesIn(strapi).where({ id }).update({ map });
    },
    async putPlan(id, write) {
      const plan = newId();
      const made = path.join(folderOf(id), planFolder(plan));
      try {
        await mkdir(made, { recursive: true, mode: 0o700 });
        const written = await write(made);
        for (const name of planFiles) await storeFile(strapi, id, `${planFolder(plan)}/${name}`, path.join(made, name));
        await setPlan(id, plan);
        return { plan, written };
      } catch (error) {
        await rm(made, { recursive: true, force: true });
        await deleteFiles(strapi, id, planFolder(plan));
        throw error;
      }
    },
    async folderOfPlan(id, plan) {
      const there = path.join(folderOf(id), planFolder(plan));
      for (const name of planFiles)
        if (!(await bringFile(strapi, id, `${planFolder(plan)}/${name}`, path.join(there, name)))) return null;
      return there;
    },
    async dropPlan(id) {
      await setPlan(id, null);
    },
    async clear(isBusy) {
      const anHourAgo = databaseTime(strapi, strapi.db.connection, -HOUR);
      const ids = listOf(object({ id: text }));
      const cutShort = sourcesIn(strapi).whereNull('record').andWhere('created_on', '<', anHourAgo).select('id');
      for (const { id } of ids(await cutShort)) if (!isBusy(id)) await remove(id);
      const stored = new Set(ids(await sourcesIn(strapi).select('id')).map(({ id }) => id));
      for (const name of await readdir(root).catch(() => [])) {
        if (!ID.test(name) || stored.has(name) || isBusy(name)) continue;
        const folder = path.join(root, name);
        // the program may work with another database in the same app, where the source is known and is planned now
        const changed = await stat(folder).catch(() => null);
        if (changed === null || changed.mtimeMs > Date.now() - HOUR) continue;
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
};
