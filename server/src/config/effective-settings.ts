import type { EffectiveSetting } from '../contracts/settings';
import { describeOption } from './explain-issue';
import { configSchema, settingsSchema, type ComplianceConfig, type StoredSettings } from './schema';
import type { SiteSettings } from './site-settings';

export type { EffectiveSetting } from '../contracts/settings';

type Json = Record<string, unknown>;

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (Object.hasOwn(inner ?? {}, key) ? (inner as Json)[key] : undefined), value);

/** Sites of two origins; what both say about an option, the second decides. */
export const mergeSites = (
  first: Record<string, SiteSettings> = {},
  second: Record<string, SiteSettings> = {},
): Record<string, SiteSettings> => {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, { ...first[name], ...second[name] }]));
};

/** The configuration with the settings page's values over the file's; a site and the limits option by option. */
export const withSettings = (file: Json, stored: StoredSettings): ComplianceConfig =>
  configSchema.parse({
    ...file,
    ...stored,
    limits: { ...(file['limits'] as object | undefined), ...stored.limits },
    sites: mergeSites(file['sites'] as Record<string, SiteSettings> | undefined, stored.sites),
  });

/** Every setting with its value and where that comes from, in the order of the schema; sites by name. */
export const effectiveSettings = (file: Json, stored: StoredSettings): EffectiveSetting[] => {
  const config = withSettings(file, stored);
  const paths = Object.keys(settingsSchema.shape).flatMap((name) => {
    if (name === 'limits') return Object.keys(config.limits).map((limit) => [name, limit]);
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
  }));
};
