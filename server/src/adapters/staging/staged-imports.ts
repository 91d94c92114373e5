import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PlanChoices } from '../../contracts/plan';
import type { StagedSource } from '../../contracts/staging';
import { writeWhole } from '../write-whole';
import {
  anything,
  both,
  flag,
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
} from '../../readers';

export type { StagedSource } from '../../contracts/staging';

/** A source that waits to be imported, as its file on disk says. */
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

export const ARCHIVE = 'source.zip';
export const STORED_MAP = 'compliance.map.yml';

const RECORD = 'stage.json';
const ID = /^[0-9a-f]{32}$/;

/** The staged sources of one folder: a folder each, with its record, its archive and its map. */
export interface StagedImports {
  /** The folder that holds them all. */
  root: string;
  /** Makes an empty folder; until `put` is called it holds no staged source, and is swept away as left over. */
  create(): Promise<{ id: string; folder: string }>;
  put(record: StagedRecord): Promise<void>;
  /** null for an id that is none, or of which nothing is there. */
  get(id: string): Promise<StagedRecord | null>;
  /** Newest first. */
  all(): Promise<StagedRecord[]>;
  folderOf(id: string): string;
  remove(id: string): Promise<void>;
  /** Folders whose record is missing: uploads that were cut short. */
  incomplete(): Promise<string[]>;
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

/** What stands in the file of a staged source; null where there is none, or not the whole of it. */
const readRecord = async (folder: string): Promise<unknown> => {
  try {
    return anything(JSON.parse(await readFile(path.join(folder, RECORD), 'utf8')));
  } catch {
    return null;
  }
};

/** null for one that a later version of the plugin wrote otherwise: it is not shown, and stays. */
const known = (value: unknown): StagedRecord | null => {
  try {
    return orNull(stagedRecord)(value);
  } catch (error) {
    if (error instanceof UnexpectedValueError) return null;
    throw error;
  }
};

export const stagedImports = (root: string): StagedImports => {
  const folderOf = (id: string) => {
    if (!ID.test(id)) throw new Error('not the id of a staged import');
    return path.join(root, id);
  };
  const ids = async () => (await readdir(root).catch(() => [])).filter((name) => ID.test(name));
  const get = async (id: string) => (ID.test(id) ? known(await readRecord(folderOf(id))) : null);
  return {
    root,
    folderOf,
    get,
    async create() {
      const id = randomBytes(16).toString('hex');
      await mkdir(folderOf(id), { recursive: true, mode: 0o700 });
      return { id, folder: folderOf(id) };
    },
    async put(record) {
      await writeWhole(path.join(folderOf(record.id), RECORD), JSON.stringify(record), 0o600);
    },
    async all() {
      const records = await Promise.all((await ids()).map(get));
      return records
        .filter((record) => record !== null)
        .sort((a, b) => (a.stagedOn === b.stagedOn ? (a.id < b.id ? -1 : 1) : a.stagedOn < b.stagedOn ? 1 : -1));
    },
    async remove(id) {
      await rm(folderOf(id), { recursive: true, force: true });
    },
    async incomplete() {
      const found = await Promise.all(
        (await ids()).map(async (id) => ((await readRecord(folderOf(id))) === null ? id : null)),
      );
      return found.filter((id) => id !== null);
    },
  };
};
