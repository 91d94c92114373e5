import type { EffectiveSetting } from '../../../model/contracts/settings';
import { boundsOf } from './bounds';
import { describeOption } from './explain-issue';
import { configSchema, settingsSchema, type ComplianceConfig, type StoredSettings } from './schema';
import { isObject } from '../../../model/readers';

export type { EffectiveSetting } from '../../../model/contracts/settings';

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
 * The configuration, in which values of the settings page take precedence over the file's; sites, limits and
 * reminders are merged by option.
 */
export const withSettings = (file: Json, stored: StoredSettings): ComplianceConfig =>
  configSchema.parse({
    ...file,
    ...stored,
    limits: { ...partsOf(file['limits']), ...stored.limits },
    reminders: { ...partsOf(file['reminders']), ...stored.reminders },
    sites: mergeSites(file['sites'], stored.sites),
  });

/** Every setting with its value and its origin, in the order of the schema; sites by name. */
export const effectiveSettings = (file: Json, stored: StoredSettings): EffectiveSetting[] => {
  const config = withSettings(file, stored);
  const paths = Object.keys(settingsSchema.shape).flatMap((name) => {
    if (name === 'limits' || name === 'reminders') return Object.keys(config[name]).map((option) => [name, option]);
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
