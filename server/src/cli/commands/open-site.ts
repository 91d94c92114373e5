import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadMapFile, loadSourceMap } from '../../adapters/map-file';
import { loadSiteRules } from '../../adapters/site-config';
import { findSource, openSource } from '../../adapters/source/open-source';
import type { Source } from '../../adapters/source/source';
import type { SourceLimits } from '../../adapters/source/source-limits';
import type { SiteRules } from '../../migrator/model';

export const CONFIG_FILE = 'compliance.config.json';

/** A source that was found fit to be read, and what was decided about its site. */
export interface OpenedSite {
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
}): Partial<SiteRules> => {
  const beside = resolve(app, CONFIG_FILE);
  const file = config === undefined ? (existsSync(beside) ? beside : null) : resolve(config);
  return loadSiteRules(file, site);
};

/** A source and its settings, found and checked as far as they can be without an app. */
export interface FoundSite {
  root: string;
  overrides: Partial<SiteRules>;
}

/**
 * Finds what the caller named, with the settings in the app's folder, or the current one, unless others are named: before
 * an app boots, since that takes long and changes the current folder.
 */
export const findSite = async (
  location: string,
  { map, ...named }: { app?: string; site: string; config?: string; map?: string },
): Promise<FoundSite> => {
  const rules = siteOverrides(named);
  const { root } = await findSource(location);
  return { root, overrides: { ...rules, ...(map !== undefined && { map: await loadMapFile(map) }), name: named.site } };
};

/** Opens a source, with the map in it unless another was named. */
export const openFound = async ({ root, overrides }: FoundSite, limits?: SourceLimits): Promise<OpenedSite> => {
  const source = await openSource(root, limits);
  return { source, overrides: { ...overrides, map: overrides.map ?? (await loadSourceMap(source)) } };
};

/** Finds and opens what the caller named, where there is no app and the limits are the defaults. */
export const openSite = async (...named: Parameters<typeof findSite>): Promise<OpenedSite> =>
  openFound(await findSite(...named));
