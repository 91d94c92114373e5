import { createHash } from 'node:crypto';

/** JSON with sorted object keys and no white space: equal values give equal text, whatever order they were built in. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, entry]) => entry !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
  }
  return value === undefined ? 'null' : JSON.stringify(value);
};

/** sha256 of bytes, or of a text's UTF-8 bytes, 64 hex digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** `sha256:…` over the canonical JSON of a value. */
export const hashOf = (value: unknown): string => `sha256:${sha256(canonicalJson(value))}`;
