import type { Core } from '@strapi/strapi';
import { createSiteStatistics } from '../../adapters/strapi/site-statistics';
import { getConfig } from '../../config';
import type { SitesOverview } from '../../../../model/contracts/staging';
import { getService } from '../../get-service';

/** The sites that are configured or were imported before. */
export interface SitesService {
  overview(): Promise<SitesOverview>;
}

export const sites = ({ strapi }: { strapi: Core.Strapi }): SitesService => {
  const statistics = createSiteStatistics(strapi);
  return {
    async overview() {
      await getService(strapi, 'settings').load();
      const config = getConfig(strapi);
      const settings = new Map(Object.entries(config.sites));
      const entries = await statistics.entries();
      const runs = await statistics.lastRuns();
      const names = [...new Set(['default', ...settings.keys(), ...entries.keys(), ...runs.keys()])];
      return {
        sites: names.map((name) => {
          const { hosts = [], origins = [], urlStyle = null, urlTemplate = null } = settings.get(name) ?? {};
          return {
            name,
            hosts,
            origins,
            urlStyle,
            urlTemplate,
            entries: entries.get(name) ?? 0,
            lastRun: runs.get(name) ?? null,
          };
        }),
        folders: Object.keys(config.folders).map((name) => ({ name })),
      };
    },
  };
};
