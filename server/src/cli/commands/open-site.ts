import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadMap } from '../../adapters/map-file';
import { loadSiteRules } from '../../adapters/site-config';
import { openSource } from '../../adapters/source/open-source';
import type { Source } from '../../adapters/source/source';
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

/**
 * Opens what the caller named, with the settings in the app's folder, or the current one, and the map in the source unless others are named: before
 * an app boots, since that takes long and changes the current folder.
 */
export const openSite = async (
  location: string,
  { map, ...named }: { app?: string; site: string; config?: string; map?: string },
): Promise<OpenedSite> => {
  const rules = siteOverrides(named);
  const source = await openSource(location);
  return { source, overrides: { ...rules, map: await loadMap(source, map ?? null), name: named.site } };
};
