import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

import { folderSource } from './folder-source';
import type { Source } from './source';
import { SourceError } from './source-error';
import { DEFAULT_SOURCE_LIMITS, type SourceLimits } from './source-limits';
import { printable } from './source-path';
import { zipSource } from './zip-source';

/** The source to open. */
export interface SourcePlace {
  location: string;
  /** The name that its owner gave an archive. */
  called?: string;
}

/** Where a source is. */
interface FoundSource {
  root: string;
  kind: 'folder' | 'archive';
  /** In bytes; of a folder it means nothing. */
  size: number;
}

/**
 * Finds a folder or a .zip of legacy pages by its name, as seen from the current folder. Throws a `SourceError` for
 * what is neither.
 */
export const findSource = async (location: string): Promise<FoundSource> => {
  // an empty name would be the current folder
  if (location === '') throw new SourceError('SOURCE_MISSING', 'the name of the source is empty');
  const root = resolve(location);
  const stats = await stat(root).catch(() => null);
  if (stats === null) throw new SourceError('SOURCE_MISSING', `there is no folder or archive ${printable(location)}`);
  if (stats.isDirectory()) return { root, kind: 'folder', size: stats.size };
  if (stats.isFile() && /\.zip$/i.test(root)) return { root, kind: 'archive', size: stats.size };
  throw new SourceError('SOURCE_UNSUPPORTED', `${basename(root)} is neither a folder nor a .zip`);
};

/**
 * Opens a folder or a .zip of legacy pages. Everything that makes a source unsafe or unreadable as a whole is a
 * `SourceError` from here, before the first page is read. `called` is the name that its owner gave an archive.
 */
export const openSource = async (
  location: string,
  limits: SourceLimits = DEFAULT_SOURCE_LIMITS,
  called = basename(location),
): Promise<Source> => {
  const { root, kind, size } = await findSource(location);
  if (kind === 'folder') return folderSource(root, limits);
  if (size > limits.zipBytes) {
    const message = `${called} has ${String(size)} bytes; the limit is ${String(limits.zipBytes)}`;
    throw new SourceError('SOURCE_TOO_LARGE', message);
  }
  try {
    return await zipSource(root, limits, called);
  } catch (error) {
    if (error instanceof SourceError) throw new SourceError(error.code, `${called}: ${error.message}`);
    throw error;
  }
};
