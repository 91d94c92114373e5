import type { PageDecision } from '../model/map';
import type { SourcePath } from '../model/source';

/** The name of the file in a source's root that holds a person's decisions. */
export const MAP_FILE = 'compliance.map.yml';

/** A whole map that decides one thing about one file, in one line: `pages: { "sla/dns.md": { locale: "en" } }`. */
const mapLine = (path: SourcePath, decision: PageDecision): string => {
  const fields = Object.entries(decision).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `pages: { ${JSON.stringify(path)}: { ${fields.join(', ')} } }`;
};

/** A whole map that says where the copies of what stands below a URL lie. */
export const assetMapLine = (prefix: string, folder: SourcePath): string =>
  `assets: { ${JSON.stringify(prefix)}: ${JSON.stringify(folder)} }`;

/** The line that decides one fact of a certification: `certifications: { "mlps": { level: "Level 3" } }`. */
export const factLine = (key: string, field: string, value: string | readonly string[]): string =>
  `certifications: { ${JSON.stringify(key)}: { ${field}: ${JSON.stringify(value)} } }`;

/** What a person can do about it: in the source, or, where they cannot edit it, in the map. */
export const orInTheMap = (advice: string, path: SourcePath, decision: PageDecision): string =>
  `${advice} Or, in ${MAP_FILE}: ${mapLine(path, decision)}`;
