import { askedUrl, type OwnHosts } from './asked-url';

/** Addresses with their number of requests, and the lines that were skipped. */
export interface UrlTally {
  /** Path -> hits. */
  paths: Map<string, number>;
  files: Map<string, number>;
  /** Lines that were passed over. */
  skipped: { foreign: number; other: number; unreadable: number };
}

export const emptyTally = (): UrlTally => ({
  paths: new Map(),
  files: new Map(),
  skipped: { foreign: 0, other: 0, unreadable: 0 },
});

/** Counts one address. */
export const countUrl = (tally: UrlTally, url: string, hosts: OwnHosts): void => {
  const asked = askedUrl(url, hosts);
  switch (asked.kind) {
    case 'path':
      tally.paths.set(asked.path, (tally.paths.get(asked.path) ?? 0) + 1);
      break;
    case 'file':
      tally.files.set(asked.path, (tally.files.get(asked.path) ?? 0) + 1);
      break;
    default:
      tally.skipped[asked.kind] += 1;
  }
};
