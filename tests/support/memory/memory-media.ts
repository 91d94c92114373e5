import { quoted } from '../../../model/say';
import type { MediaPorts, TidyPorts } from '../../../migrator/run/apply/bring-media';
import { newFinding, FILE_START } from '../../../migrator/findings';
import { mediaDocumentId } from '../../../migrator/reader/media/media-identity';

export interface MemoryMedia extends MediaPorts, Pick<TidyPorts, 'onCleanupError'> {
  /** The contents that are there, by sha256, with their URLs. */
  files: Map<string, string>;
  /** The calls, in order: `bring a.png`, `remove <sha256>`, `sweep`. */
  calls: string[];
  /** Refuses this file from now on. */
  refuse(path: string): void;
  /** Makes every removal throw this from now on. */
  failRemovals(error: Error): void;
}

/** A media library in memory. */
export const memoryMedia = (): MemoryMedia => {
  const files = new Map<string, string>();
  const calls: string[] = [];
  const refused = new Set<string>();
  let failure: Error | null = null;
  return {
    files,
    calls,
    refuse: (path) => refused.add(path),
    failRemovals: (error) => {
      failure = error;
    },
    onCleanupError: (error) => calls.push(`onCleanupError ${String(error)}`),
    readAsset: () => Promise.resolve(new Uint8Array()),
    media: {
      bring: (_run, { path, sha256 }) => {
        calls.push(`bring ${path}`);
        if (refused.has(path)) {
          const findings = [newFinding('ASSET_NOT_STORED', path, FILE_START, quoted('write failed with ENOSPC'))];
          return Promise.resolve({ file: null, isNew: false, findings });
        }
        const url = `/uploads/${sha256.slice(0, 8)}.png`;
        const isNew = !files.has(sha256);
        files.set(sha256, url);
        return Promise.resolve({ file: { id: 1, documentId: mediaDocumentId(sha256), url }, isNew, findings: [] });
      },
      remove: (_run, sha256) => {
        calls.push(`remove ${sha256.slice(0, 8)}`);
        if (failure !== null) return Promise.reject(failure);
        return Promise.resolve(files.delete(sha256) ? 'removed' : 'unknown');
      },
      sweep: () => {
        calls.push('sweep');
        return Promise.resolve();
      },
    },
  };
};
