import type { MediaPorts } from '../../server/src/migrator/apply/bring-media';
import { diagnostic, FILE_START } from '../../server/src/migrator/diagnostics';
import { mediaDocumentId } from '../../server/src/migrator/media/media-identity';

export interface MemoryMedia extends MediaPorts {
  /** The contents that are there, by sha256, with their URLs. */
  files: Map<string, string>;
  /** What was asked for, in order: `bring a.png`, `remove <sha256>`, `sweep`. */
  calls: string[];
  /** Refuses this file from now on. */
  refuse(path: string): void;
}

/** A media library in memory. */
export const memoryMedia = (): MemoryMedia => {
  const files = new Map<string, string>();
  const calls: string[] = [];
  const refused = new Set<string>();
  return {
    files,
    calls,
    refuse: (path) => refused.add(path),
    readAsset: () => Promise.resolve(new Uint8Array()),
    media: {
      bring: (_run, { path, sha256 }) => {
        calls.push(`bring ${path}`);
        if (refused.has(path)) {
          const diagnostics = [diagnostic('ASSET_NOT_STORED', path, FILE_START, 'write failed with ENOSPC')];
          return Promise.resolve({ file: null, diagnostics });
        }
        const url = `/uploads/${sha256.slice(0, 8)}.png`;
        files.set(sha256, url);
        return Promise.resolve({ file: { id: 1, documentId: mediaDocumentId(sha256), url }, diagnostics: [] });
      },
      remove: (sha256) => {
        calls.push(`remove ${sha256.slice(0, 8)}`);
        return Promise.resolve(files.delete(sha256) ? 'removed' : 'unknown');
      },
      sweep: () => {
        calls.push('sweep');
        return Promise.resolve();
      },
    },
  };
};
