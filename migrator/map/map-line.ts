import { say, type Said } from '../../model/say';
import type { Remedy } from '../findings';
import type { PageDecision } from '../model/map';
import type { SourcePath } from '../model/source';

/** The name of the file in a source's root that holds a person's decisions. */
export const MAP_FILE = 'compliance.map.yml';

/** A whole map that decides one thing about one file, in one line: `pages: { "sla/dns.md": { locale: "en" } }`. */
export const pageLine = (path: SourcePath, decision: PageDecision): string => {
  const fields = Object.entries(decision).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `pages: { ${JSON.stringify(path)}: { ${fields.join(', ')} } }`;
};

/** The line that gives a page a path beside one that another page has. */
export const otherPathLine = (path: SourcePath, taken: string): string =>
  pageLine(path, { path: taken.replace(/(\.[a-z]+|\/)?$/, '-2$&') });

/** A whole map that says where the copies of what stands below a URL lie. */
export const assetMapLine = (prefix: string, folder: SourcePath): string =>
  `assets: { ${JSON.stringify(prefix)}: ${JSON.stringify(folder)} }`;

/** The line that decides one fact of a certification: `certifications: { "mlps": { level: "Level 3" } }`. */
export const factLine = (key: string, field: string, value: string | readonly string[]): string =>
  `certifications: { ${JSON.stringify(key)}: { ${field}: ${JSON.stringify(value)} } }`;

/** The line that leads links to `path` of the site to a page or a file; null: they stay as they are written. */
export const linkLine = (path: string, target: string | null): string =>
  `links: { ${JSON.stringify(path)}: ${JSON.stringify(target)} }`;

/** The line that makes a host the site's own. */
export const hostLine = (host: string): string => `hosts: [${JSON.stringify(host)}]`;

/** The line that leaves a file out. */
export const excludeLine = (path: SourcePath): string => `exclude: [${JSON.stringify(path)}]`;

/** Thousands of findings may name one long path, and nobody reads it. */
const LONGEST_LINE = 1_000;

/** The lines that a finding can show. */
export const shortLines = (mapLines: readonly string[]): string[] =>
  mapLines.filter(({ length }) => length <= LONGEST_LINE);

/** The remedy: in the source or, for a source that cannot be edited, one of these lines in the map. */
export const orInTheMap = (advice: Said, ...mapLines: string[]): Remedy => {
  const lines = shortLines(mapLines);
  const [line] = lines;
  return {
    advice: line === undefined ? advice : say('orInTheMap', { advice, file: MAP_FILE, line }),
    mapLines: lines,
  };
};
