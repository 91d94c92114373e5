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

/**
 * Opens what the caller named, with the settings in the app's folder, or the current one, and the map in the source unless others are named: before
 * an app boots, since that takes long and changes the current folder.
 */
export const openSite = async (
  location: string,
  { app = '.', site, config, map }: { app?: string; site: string; config?: string; map?: string },
): Promise<OpenedSite> => {
  const beside = resolve(app, CONFIG_FILE);
  const file = config === undefined ? (existsSync(beside) ? beside : null) : resolve(config);
  const rules = loadSiteRules(file, site);
  const source = await openSource(location);
  return { source, overrides: { ...rules, map: await loadMap(source, map ?? null), name: site } };
};
