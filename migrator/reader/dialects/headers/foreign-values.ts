import { parse as parseToml } from 'smol-toml';
import { withoutInvisible } from '../../../invisible';
import { unwantedIn, withoutUnwanted } from '../../../unwanted-characters';
import type { HeaderAttribute } from '../header-construct';

/** The marks around the values: `+++`, `---toml`, `;;;`; JSON has nothing. */
const FENCE = /^\s*(?:\+\+\+|---[a-z0-9]*|;;;)[ \t]*\n([\s\S]*?)\n(?:\+\+\+|---|;;;)[ \t]*$/i;

/** The values of front matter in TOML or JSON, flattened as those of YAML are; null where it is invalid. */
export const foreignValues = (header: string, format: string): HeaderAttribute[] | null => {
  const inner = FENCE.exec(header)?.[1] ?? header;
  try {
    const value: unknown = format === 'TOML' ? parseToml(inner) : format === 'JSON' ? JSON.parse(inner) : null;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return flattened(value, '', header, 0);
  } catch {
    return null;
  }
};

/** Deeper values are of no page. */
const DEPTH = 20;

const flattened = (value: object, name: string, header: string, depth: number): HeaderAttribute[] =>
  Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    const own = withoutInvisible(withoutUnwanted(key)).trim();
    const full = name === '' ? own : `${name}.${own}`;
    if (typeof each === 'object' && each !== null && !Array.isArray(each) && !(each instanceof Date))
      return depth < DEPTH ? flattened(each, full, header, depth + 1) : [];
    const written = asText(each);
    const attribute = { name: full, value: withoutUnwanted(written).trim(), offset: offsetOf(key, header) };
    return [{ ...attribute, ...(unwantedIn(written) !== '' && { unstorable: true as const }) }];
  });

const asText = (value: unknown): string => {
  // a date of TOML prints as it was written
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value))
    return value
      .map(asText)
      .filter((item) => item !== '')
      .join(', ');
  return typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
};

const offsetOf = (key: string, header: string): number =>
  Math.max(
    header.search(new RegExp(String.raw`(?<![\w.-])["']?${key.replace(/[^\w]/g, String.raw`\$&`)}["']?\s*[:=]`)),
    0,
  );
