import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadMapFile, loadSourceMap, type LoadedMap } from '../../adapters/map-file';
import { loadSiteRules, localeRules } from '../../adapters/site-config';
import { findSource, openSource } from '../../adapters/source/open-source';
import type { Source } from '../../adapters/source/source';
import type { SiteRules } from '../../../../migrator/model/site-rules';

export const CONFIG_FILE = 'compliance.config.json';

/** A source that was found fit to be read, and what was decided about its site. */
interface OpenedSite {
  source: Source;
  overrides: Partial<SiteRules>;
}

/** The settings of a site, in the app's folder or the current one, unless another file is named. */
export const siteOverrides = ({
  app = '.',
  site,
  config,
}: {
  app?: string;
  site: string;
  config?: string;
}): Partial<SiteRules> => loadSiteRules(configFile({ app, config }), site);

const configFile = ({ app = '.', config }: { app?: string; config?: string | undefined }): string | null => {
  const beside = resolve(app, CONFIG_FILE);
  return config === undefined ? (existsSync(beside) ? beside : null) : resolve(config);
};

/** A source and its settings, found and checked as far as they can be without an app. */
export interface FoundSite {
  root: string;
  overrides: Partial<SiteRules>;
  /** The map that the caller named; null: there shall be none. */
  map?: LoadedMap | null;
}

/**
 * Finds what the caller named, with the settings in the app's folder, or the current one, unless others are named: before
 * an app boots, since that takes long and changes the current folder.
 */
export const findSite = async (
  location: string,
  { map, ...named }: { app?: string; site: string; config?: string; map?: string | false },
): Promise<FoundSite> => {
  const rules = siteOverrides(named);
  const { root } = await findSource(location);
  const found = { root, overrides: { ...rules, name: named.site } };
  if (map === undefined) return found;
  return { ...found, map: map === false ? null : await loadMapFile(map) };
};

/** Finds and opens what the caller named, with the map in it unless another was named, where there is no app. */
export const openSite = async (
  location: string,
  named: Parameters<typeof findSite>[1] & { locales?: readonly string[] },
): Promise<OpenedSite> => {
  const { root, overrides: settings, map } = await findSite(location, named);
  const overrides = { ...settings, ...localeRules(configFile(named), named.locales) };
  const source = await openSource(root);
  const used = map === undefined ? await loadSourceMap(source) : map;
  return { source, overrides: { ...overrides, map: used?.map ?? null } };
};
