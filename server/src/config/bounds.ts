import { z } from 'zod';
import type { Bounds } from '../../../model/contracts/settings';
import { isObject } from '../../../model/readers';

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** The values that a number of the options may have, and the unit in which it counts. */
interface NumberRow extends Bounds {
  unit: string;
}

/**
 * Every number of the options, by its path. Beyond the largest values, dates have no year of four digits, timers fire at
 * once, and texts no longer fit into memory.
 */
export const BOUNDS = {
  cacheSeconds: { unit: 'seconds', least: 0, most: 31_536_000 },
  expiringDays: { unit: 'days', least: 1, most: 3_650 },
  unverifiedAfterDays: { unit: 'days', least: 1, most: 3_650 },
  'reminders.days': { unit: 'days', least: 0, most: 365 },
  'processors.noticeDays': { unit: 'days', least: 1, most: 365 },
  'documentRequests.perDocument': { unit: 'requests', least: 1, most: 100_000 },
  'documentRequests.perAddress': { unit: 'requests', least: 1, most: 100_000 },
  // links may be valid for 30 days
  'documentRequests.keepDays': { unit: 'days', least: 31, most: 3_650 },
  'limits.pageBytes': { unit: 'bytes', least: 1, most: 256 * MIB },
  'limits.headerBytes': { unit: 'characters', least: 1, most: 16 * MIB },
  // the column holds no more
  'limits.titleLength': { unit: 'characters', least: 1, most: 255 },
  'limits.includeDepth': { unit: 'levels', least: 1, most: 100 },
  'limits.includesPerPage': { unit: 'files', least: 1, most: 10_000 },
  'limits.zipBytes': { unit: 'bytes', least: 1, most: 64 * GIB },
  'limits.zipEntries': { unit: 'entries', least: 1, most: 2_000_000 },
  'limits.zipInflatedBytes': { unit: 'bytes', least: 1, most: 256 * GIB },
  'limits.zipRatio': { unit: 'times', least: 1, most: 10_000 },
  'limits.folderFiles': { unit: 'files', least: 1, most: 2_000_000 },
  'limits.pathBytes': { unit: 'bytes', least: 1, most: 4 * KIB },
  'limits.imageBytes': { unit: 'bytes', least: 1, most: 2 * GIB },
  'limits.imagePixels': { unit: 'pixels', least: 1, most: 1_000_000_000 },
  'limits.pdfBytes': { unit: 'bytes', least: 1, most: 2 * GIB },
  'limits.pageMilliseconds': { unit: 'milliseconds', least: 1, most: 3_600_000 },
  'limits.planningMegabytes': { unit: 'megabytes', least: 1, most: 1024 * 1024 },
  'limits.reserveBytes': { unit: 'bytes', least: 0, most: 4096 * GIB },
  'limits.stagedBytes': { unit: 'bytes', least: 1, most: 4096 * GIB },
  'limits.stagedHours': { unit: 'hours', least: 1, most: 8_784 },
} as const satisfies Record<string, NumberRow>;

type BoundedOption = keyof typeof BOUNDS;

/** A whole number within the bounds of an option. */
export const boundedInt = (name: BoundedOption) => z.int().min(BOUNDS[name].least).max(BOUNDS[name].most);

/** An option that is a whole number, with its default and a description of what it accepts. */
export const boundedOption = (name: BoundedOption, fallback: number) => {
  const { unit, least, most } = BOUNDS[name];
  return boundedInt(name)
    .default(fallback)
    .describe(`a whole number of ${unit}, ${String(least)} to ${String(most)} (default ${String(fallback)})`);
};

const ROWS: ReadonlyMap<string, Bounds> = new Map(Object.entries(BOUNDS));

/** The bounds of an option that is a number or a list of numbers; null for any other. */
export const boundsOf = (name: string): Bounds | null => {
  const row = ROWS.get(name);
  return row === undefined ? null : { least: row.least, most: row.most };
};

const brought = (value: unknown, { least, most }: Bounds): unknown => {
  if (typeof value === 'number') return Math.min(Math.max(value, least), most);
  return Array.isArray(value) ? [...new Set(value.map((each: unknown) => brought(each, { least, most })))] : value;
};

/**
 * Settings with each number brought to the nearest value that it may have: an earlier version, or a person with access to
 * the database, may have stored another one.
 */
export const withinBounds = (settings: unknown, prefix = ''): unknown => {
  if (!isObject(settings)) return settings;
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      const bounds = ROWS.get(`${prefix}${key}`);
      return [key, bounds === undefined ? withinBounds(value, `${prefix}${key}.`) : brought(value, bounds)];
    }),
  );
};
