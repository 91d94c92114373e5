import type { EffectiveSetting } from '../../../model/contracts/settings';
import { boundsOf } from './bounds';
import { describeOption } from './explain-issue';
import { configSchema, settingsSchema, type ComplianceConfig, type StoredSettings } from './schema';
import { isObject } from '../../../model/readers';
import { fromKeys } from '../../../model/typed-keys';

export type { EffectiveSetting } from '../../../model/contracts/settings';

/** The settings that are objects of options. */
const GROUPS = ['limits', 'reminders', 'processors', 'documentRequests'] as const;

type Json = Readonly<Record<string, unknown>>;

const partsOf = (value: unknown): Json => (isObject(value) ? value : {});

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);

/** Sites of two origins, as they are written; if both set an option, the second takes precedence. */
export const mergeSites = (first: unknown, second: unknown): Record<string, Json> => {
  const [under, over] = [partsOf(first), partsOf(second)];
  const names = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...names].map((name) => [name, { ...partsOf(under[name]), ...partsOf(over[name]) }]));
};

/**
 * The configuration, in which values of the settings page take precedence over the file's; sites and groups of options are
 * merged by option.
 */
export const withSettings = (file: Json, stored: StoredSettings): ComplianceConfig =>
  configSchema.parse({
    ...file,
    ...stored,
    ...fromKeys(GROUPS, (name) => ({ ...partsOf(file[name]), ...stored[name] })),
    sites: mergeSites(file['sites'], stored.sites),
  });

/** Every setting with its value and its origin, in the order of the schema; sites by name. */
export const effectiveSettings = (file: Json, stored: StoredSettings): EffectiveSetting[] => {
  const config = withSettings(file, stored);
  const paths = Object.keys(settingsSchema.shape).flatMap((name) => {
    const group = GROUPS.find((each) => each === name);
    if (group !== undefined) return Object.keys(config[group]).map((option) => [group, option]);
    if (name !== 'sites') return [[name]];
    return Object.entries(config.sites).flatMap(([site, settings]) =>
      Object.keys(settings).map((option) => [name, site, option]),
    );
  });
  return paths.map((path) => ({
    name: path.join('.'),
    value: at(config, path),
    origin: at(stored, path) !== undefined ? 'settings' : at(file, path) !== undefined ? 'file' : 'default',
    describe: describeOption(settingsSchema, path),
    bounds: boundsOf(path.join('.')),
  }));
};
