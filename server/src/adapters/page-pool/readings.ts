import { createHash } from 'node:crypto';
import { openSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PageDraft } from '../../../../migrator';
import { sha256 } from '../../../../migrator/canonical-hash';
import type { SourceFile } from '../../../../migrator/model/source';
import { openNamelessFile, type NamelessFile, type Piece } from '../nameless-file';
import { closeWith, readerOf, type ReadBytes } from '../open-file';
import { leavesReserve } from '../staging/free-space';
import { yieldToEventLoop } from '../yield-to-event-loop';
import { PART, writeWhole } from '../write-whole';
import { receivedDraft, sentDraft, type SentDraft } from './sent-draft';

/** Gives what a page said, which lies on the disk until then. */
export type KeptDraft = () => PageDraft;

/**
 * The last readings of the pages of one site. The reading of a page depends on its file and on the code and rules that
 * read it, and on nothing else: as long as neither changes, it is the same.
 */
export interface Readings {
  /** undefined where the file is not as it was then. */
  recall(file: SourceFile): KeptDraft | undefined;
  remember(file: SourceFile, draft: PageDraft): KeptDraft;
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
/** Of everything that reading a file looks at. JSON has no line end of its own: no two files give the same bytes. */
const keyOf = ({ path: name, bytes, size, refused }: SourceFile): string =>
  createHash('sha256')
    .update(`${JSON.stringify([name, size ?? null, refused ?? null])}\n`)
    .update(bytes)
    .digest('hex');

/** The head of a line, in front of a page's JSON: its key, and a check of the JSON. */
const headOf = (key: string, check: string): string => `${key} ${check} `;

const HEAD = 2 * DIGITS + 2;

const lineOf = (key: string, text: string): Buffer => {
  const json = Buffer.from(text);
  return Buffer.concat([Buffer.from(headOf(key, sha256(json))), json]);
};

const received = (json: string): PageDraft => receivedDraft(JSON.parse(json) as SentDraft);

/** The content of a whole line, as `lineOf` wrote it. */
const draftIn = (line: Buffer): PageDraft => received(line.toString('utf8', HEAD));

/** Bytes that the readings of one site may take on the disk. */
const LARGEST = 2 * 1024 * 1024 * 1024;

/** Where a line lies in the file. */
interface Place {
  offset: number;
  bytes: number;
}

/** A line of the file: how it begins, and a check of the rest. */
interface Line extends Place {
  head: string;
  check: string;
}

/** The whole lines of a file. */
async function* linesOf(bytesAt: ReadBytes): AsyncGenerator<Line> {
  let [head, offset, bytes, hash] = ['', 0, 0, createHash('sha256')];
  for (let at = 0; ;) {
    const piece = bytesAt(at, PIECE);
    if (piece.length === 0) return;
    at += piece.length;
    for (let from = 0; from < piece.length;) {
      const end = piece.indexOf(LINE_END, from);
      const to = end < 0 ? piece.length : end;
      const rest = Math.min(to, from + HEAD - head.length);
      head += piece.toString('latin1', from, rest);
      hash.update(piece.subarray(rest, to));
      bytes += to - from;
      from = to + 1;
      if (end < 0) continue;
      yield { head, offset, bytes, check: hash.digest('hex') };
      [head, offset, bytes, hash] = ['', offset + bytes + 1, 0, createHash('sha256')];
    }
    await yieldToEventLoop();
  }
}

/**
 * Where the lines of pages lie that `reader` has read, by key, those that are as they were written; none in a file that cannot
 * be read.
 */
const storedLines = async (bytesAt: ReadBytes, reader: string): Promise<Map<string, Place>> => {
  const stored = new Map<string, Place>();
  let isFirst = true;
  for await (const { head, check, offset, bytes } of linesOf(bytesAt)) {
    if (isFirst && (bytes !== reader.length || !reader.startsWith(head))) return stored;
    const key = head.slice(0, DIGITS);
    if (!isFirst && head === headOf(key, check)) stored.set(key, { offset, bytes });
    isFirst = false;
  }
  return stored;
};

/** null where there is none, or none that may be read. */
const opened = <File>(open: () => File): File | null => {
  try {
    return open();
  } catch {
    return null;
  }
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

// The functions of one scope hold all variables that any of them names. Each of these has a scope of its own, so that a draft that
// lies on the disk is in memory no longer.

const inMemory =
  (draft: PageDraft): KeptDraft =>
  () =>
    draft;

const onDisk =
  (file: NamelessFile, piece: Piece): KeptDraft =>
  () =>
    received(file.read(piece));

/** Lays the JSON of a draft into a file; null where it cannot be written. */
const laidIn = (file: NamelessFile, json: string): { piece: Piece; draft: KeptDraft } | null => {
  const piece = opened(() => file.append(json));
  return piece === null ? null : { piece, draft: onDisk(file, piece) };
};

/**
 * Opens the readings that a file keeps: a line that names what read them, then a line for each page. `reader` names
 * what reads now; what another one read is not recalled, and goes when these are saved. They are saved where so many bytes
 * stay free on the disk.
 */
export const openReadings = async (file: string, reader: string, reserveBytes = 0): Promise<Readings> => {
  const handle = opened(() => openSync(file, 'r'));
  const bytesAt: ReadBytes = handle === null ? () => Buffer.alloc(0) : readerOf(handle);
  // whoever still has a draft to take from the file keeps it open
  if (handle !== null) closeWith(bytesAt, handle);
  const stored = await storedLines(bytesAt, reader).catch(() => new Map<string, Place>());
  const recalled = new Map<string, Place>();
  const remembered = new Map<string, Piece>();
  /** Null from the first draft on that could not be written: then nothing is saved. */
  let fresh = opened(() => openNamelessFile(path.dirname(file)));
  let bytes = 0;

  const wanted = function* (from: NamelessFile): Generator<Buffer> {
    yield Buffer.from(reader);
    // a copy: the next one takes its place
    for (const { offset, bytes: length } of recalled.values()) yield Buffer.from(bytesAt(offset, length));
    for (const [key, piece] of remembered) yield lineOf(key, from.read(piece));
  };

  return {
    recall(page) {
      const key = keyOf(page);
      const line = stored.get(key);
      if (line === undefined) return undefined;
      recalled.set(key, line);
      bytes += line.bytes;
      return () => draftIn(bytesAt(line.offset, line.bytes));
    },
    remember(page, draft) {
      const json = JSON.stringify(sentDraft(draft));
      bytes += Buffer.byteLength(json);
      const laid = fresh === null ? null : laidIn(fresh, json);
      if (laid === null) {
        fresh = null;
        return inMemory(draft);
      }
      remembered.set(keyOf(page), laid.piece);
      return laid.draft;
    },
    async save() {
      if ((remembered.size === 0 && recalled.size === stored.size) || bytes > LARGEST || fresh === null) return;
      try {
        if (!(await leavesReserve(path.dirname(file), bytes, reserveBytes))) return;
        await writeWhole(file, pieces(wanted(fresh)), 0o600);
        await sweep(path.dirname(file));
      } catch {
        // A full disk, or a folder that may not be written to: then the pages are read the next time.
      }
    },
  };
};
