import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PageDraft } from '../../migrator';
import { sha256 } from '../../migrator/canonical-hash';
import type { SourceFile } from '../../migrator/model/source';
import { leavesReserve } from '../staging/free-space';
import { PART, writeWhole } from '../write-whole';

/**
 * What the pages of one site said when they were last read. What a page says by itself depends on its file and on what
 * reads it, and on nothing else: neither has changed, so it says the same.
 */
export interface Readings {
  /** undefined where the file is not as it was then. */
  recall(file: SourceFile): PageDraft | undefined;
  remember(file: SourceFile, draft: PageDraft): void;
  /**
   * Keeps what was recalled and remembered, and nothing else, for the next time. Writes only what changed; what cannot
   * be written is read again.
   */
  save(): Promise<void>;
}

const HOUR = 60 * 60 * 1000;
const LINE_END = 0x0a;
const PIECE = 256 * 1024;
/** Hex digits of a sha256. */
const DIGITS = 64;
/** Bytes of a line for a byte of its file, at most but for the oddest: a draft holds the text twice, and JSON escapes. */
const GROWTH = 4;

/** Of everything that reading a file looks at. JSON has no line end of its own: no two files give the same bytes. */
const keyOf = ({ path: name, bytes, size, refused }: SourceFile): string =>
  createHash('sha256')
    .update(`${JSON.stringify([name, size ?? null, refused ?? null])}\n`)
    .update(bytes)
    .digest('hex');

/** What stands in front of a page's JSON: its key, and a check of the JSON. */
const headOf = (key: string, json: Buffer): string => `${key} ${sha256(json)} `;

const HEAD = 2 * DIGITS + 2;

const lineOf = (key: string, draft: PageDraft): Buffer => {
  const json = Buffer.from(JSON.stringify(draft));
  return Buffer.concat([Buffer.from(headOf(key, json)), json]);
};

const keyIn = (line: Buffer): string => line.toString('latin1', 0, DIGITS);

/** undefined for a line that is not as it was written. */
const draftIn = (line: Buffer, key: string): PageDraft | undefined => {
  const json = line.subarray(HEAD);
  if (line.toString('latin1', 0, HEAD) !== headOf(key, json)) return undefined;
  // the check says that it is what `lineOf` wrote
  return JSON.parse(json.toString('utf8')) as PageDraft;
};

/** Bytes of a file that is still worth its place in memory, where all of it stands while a site is read. */
const LARGEST = 512 * 1024 * 1024;

const contentOf = async (file: string): Promise<Buffer> => {
  const { size } = await stat(file);
  return size > LARGEST ? Buffer.alloc(0) : readFile(file);
};

/** The whole lines of a file; none of a file that cannot be read. */
const linesOf = async (file: string): Promise<Buffer[]> => {
  const bytes = await contentOf(file).catch(() => Buffer.alloc(0));
  const lines = [];
  let from = 0;
  for (let to = bytes.indexOf(LINE_END); to >= 0; to = bytes.indexOf(LINE_END, from)) {
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
};

/** Removes what processes that were killed have left beside a file. None is at it for as long as an hour. */
const sweep = async (folder: string): Promise<void> => {
  const parts = (await readdir(folder)).filter((name) => name.endsWith(PART)).map((name) => path.join(folder, name));
  for (const part of parts) {
    const { mtimeMs } = await stat(part);
    if (Date.now() - mtimeMs > HOUR) await rm(part, { force: true });
  }
};

/** Lines in pieces of some size: many small writes take longer than a few large ones. */
function* pieces(lines: Iterable<Buffer>): Generator<Buffer> {
  let piece: Buffer[] = [];
  let bytes = 0;
  for (const line of lines) {
    piece.push(line, Buffer.of(LINE_END));
    bytes += line.length + 1;
    if (bytes < PIECE) continue;
    yield Buffer.concat(piece);
    piece = [];
    bytes = 0;
  }
  yield Buffer.concat(piece);
}

/**
 * Opens the readings that a file keeps: a line that names what read them, then a line for each page. `reader` names
 * what reads now; what another one read is not recalled, and goes when these are saved.
 */
export const openReadings = async (file: string, reader: string): Promise<Readings> => {
  const [first, ...lines] = await linesOf(file);
  const stored = new Map(first?.toString('utf8') === reader ? lines.map((line) => [keyIn(line), line]) : []);
  const recalled = new Map<string, Buffer>();
  const remembered = new Map<string, PageDraft>();
  let bytes = 0;

  const wanted = function* (): Generator<Buffer> {
    yield Buffer.from(reader);
    yield* recalled.values();
    for (const [key, draft] of remembered) yield lineOf(key, draft);
  };

  return {
    recall(page) {
      const key = keyOf(page);
      const line = stored.get(key);
      const draft = line && draftIn(line, key);
      if (line === undefined || draft === undefined) return undefined;
      recalled.set(key, line);
      bytes += line.length;
      return draft;
    },
    remember(page, draft) {
      remembered.set(keyOf(page), draft);
      bytes += page.bytes.length * GROWTH;
    },
    async save() {
      if ((remembered.size === 0 && recalled.size === stored.size) || bytes > LARGEST) return;
      try {
        if (!(await leavesReserve(path.dirname(file), bytes))) return;
        await writeWhole(file, pieces(wanted()), 0o600);
        await sweep(path.dirname(file));
      } catch {
        // A full disk, or a folder that may not be written to: then the pages are read the next time.
      }
    },
  };
};
