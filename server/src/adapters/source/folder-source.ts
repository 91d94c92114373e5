import { createReadStream, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { say, type Said } from '../../../../model/say';
import type { SourceFile, SourcePath } from '../../../../migrator/model/source';
import { beginsAsPage, candidacy } from '../../../../migrator/reader/read/candidate';
import { inTurnAhead } from '../in-parallel';
import type { Source } from './source';
import { SourceError } from './source-error';
import type { SourceLimits } from './source-limits';
import { isForeign, isHiddenPath, pathFlaw } from './source-path';

const HEAD_BYTES = 1024;
/** Opening, reading and closing a file takes some turns of the event loop, in which others are read. */
const READ_AHEAD = 8;

interface Listed {
  path: SourcePath;
  /** Why it will not be read; null for an ordinary file. */
  refused: Said | null;
  /** It is refused for its name. */
  isMisnamed: boolean;
}

/** A folder as a source. What cannot be read safely is handed over as refused: one bad file stops no other. */
export const folderSource = async (root: string, limits: SourceLimits): Promise<Source> => {
  const candidates: Listed[] = [];
  const assets: SourcePath[] = [];
  const { files, hidden } = await listFiles(root, limits);
  for (const listed of files) {
    const isRead = listed.refused !== null || (await isCandidate(root, listed.path));
    if (isRead) candidates.push(listed);
    // pages may link to data, too
    if (!isRead || (listed.refused === null && candidacy(listed.path) === 'data')) assets.push(listed.path);
  }
  const reasons = new Map(candidates.flatMap(({ path, refused }) => (refused === null ? [] : [[path, refused]])));
  const checked = (path: SourcePath): string => {
    const reason = reasons.get(path);
    if (reason !== undefined) throw new SourceError('SOURCE_UNREADABLE', say('inFile', { path, finding: reason }));
    return join(root, path);
  };
  return {
    folder: root,
    candidates: candidates.map(({ path }) => path),
    assets,
    hidden,
    refused: new Set(reasons.keys()),
    async read(path, limit) {
      checked(path);
      const { bytes, refused } = await readFile(root, path, limit);
      if (refused !== undefined) throw new SourceError('SOURCE_UNREADABLE', say('inFile', { path, finding: refused }));
      return bytes;
    },
    async size(path) {
      const file = checked(path);
      try {
        return (await stat(file)).size;
      } catch (error) {
        throw unreadable(path, error);
      }
    },
    async *chunks(path): AsyncGenerator<Uint8Array> {
      const file = checked(path);
      try {
        const stream: AsyncIterable<Buffer> = createReadStream(file);
        yield* stream;
      } catch (error) {
        throw unreadable(path, error);
      }
    },
    files(fileBytes = limits.fileBytes): AsyncGenerator<SourceFile> {
      return inTurnAhead(candidates, READ_AHEAD, async ({ path, refused, isMisnamed }) =>
        // one byte past the limit tells the reader that the file is too large
        refused === null
          ? readFile(root, path, fileBytes + 1)
          : { path, bytes: new Uint8Array(), refused, ...(isMisnamed && { isMisnamed }) },
      );
    },
  };
};

const isCandidate = async (root: string, path: SourcePath): Promise<boolean> => {
  const kind = candidacy(path);
  return (
    kind === 'page' ||
    kind === 'data' ||
    (kind === 'maybe' && beginsAsPage(path, (await readFile(root, path, HEAD_BYTES)).bytes))
  );
};

const listFiles = async (
  root: string,
  limits: SourceLimits,
): Promise<{ files: Listed[]; hidden: readonly SourcePath[] }> => {
  const files: Listed[] = [];
  const hidden: SourcePath[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readFolder(root, folder);
    if (!Array.isArray(entries)) {
      files.push({ path: folder, refused: entries, isMisnamed: false });
      continue;
    }
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isHiddenPath(path)) {
        if (isForeign(path)) continue;
        if (entry.isDirectory()) folders.push(path);
        else if (candidacy(path) === 'page') hidden.push(path);
        continue;
      }
      const misnamed = pathFlaw(path, limits.pathBytes);
      const refused = misnamed ?? typeFlaw(entry);
      if (refused === null && entry.isDirectory()) folders.push(path);
      else files.push({ path, refused, isMisnamed: misnamed !== null });
      if (files.length > limits.folderFiles) {
        throw new SourceError('SOURCE_TOO_LARGE', `the source contains more than ${String(limits.folderFiles)} files`);
      }
    }
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), hidden: hidden.sort() };
};

const typeFlaw = (entry: Dirent): Said | null => {
  if (entry.isDirectory() || entry.isFile()) return null;
  return entry.isSymbolicLink() ? say('symbolicLink') : say('notAFile');
};

/** The entries of a folder, or why there are none. */
const readFolder = async (root: string, folder: string): Promise<Dirent[] | Said> => {
  try {
    return await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw new SourceError('SOURCE_UNREADABLE', `the folder cannot be read (${codeOf(error)})`);
    return say('folderUnreadable', { error: codeOf(error) });
  }
};

/** A file, or why it cannot be read. */
type ReadFile = SourceFile & { refused?: Said };

/** The first `limit` bytes of a file. */
const readFile = async (root: string, path: SourcePath, limit: number): Promise<ReadFile> => {
  try {
    const file = await open(join(root, path), 'r');
    try {
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(new Uint8Array(Math.min(size, limit)), 0);
      return { path, bytes: buffer.subarray(0, bytesRead), size };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { path, bytes: new Uint8Array(), refused: say('fileUnreadable', { error: codeOf(error) }) };
  }
};

const unreadable = (path: SourcePath, error: unknown): SourceError =>
  new SourceError(
    'SOURCE_UNREADABLE',
    say('inFile', { path, finding: say('fileUnreadable', { error: codeOf(error) }) }),
  );

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
