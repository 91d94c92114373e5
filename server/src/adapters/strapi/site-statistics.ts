import type { Core } from '@strapi/strapi';
import { RECORD_TYPES } from '../../../../model/contracts/values';
import { recordTypes } from '../../../../model/record-types';
import { contentUid } from '../../content/content-type';
import { uidOf } from '../../../../model/plugin-id';

/** The results of earlier imports, by the name of the site. */
interface SiteStatistics {
  /** Entries, each locale counted. */
  entries(): Promise<Map<string, number>>;
  /** Number of the newest run. */
  lastRuns(): Promise<Map<string, number>>;
}

interface Grouped {
  site: string;
  value: string | number;
}

const withoutLocales = RECORD_TYPES.filter((type) => !recordTypes[type].hasLocales);

const byName = (rows: Grouped[]) => new Map(rows.map(({ site, value }) => [site, Number(value)]));

export const createSiteStatistics = (strapi: Core.Strapi): SiteStatistics => {
  const { connection } = strapi.db;
  const table = (name: string) => connection(strapi.db.metadata.get(uidOf(name)).tableName).groupBy('site');
  return {
    // The row of a record's shared facts, under the locale '', is no entry of its own.
    entries: async () =>
      byName(
        await table('source-entry')
          .where((query) => {
            void query.whereNot('target_locale', '').orWhereIn('target_uid', withoutLocales.map(contentUid));
          })
          .select<Grouped[]>('site', connection.raw('count(*) as value')),
      ),
    lastRuns: async () =>
      byName(await table('import-run').select<Grouped[]>('site', connection.raw('max(id) as value'))),
  };
};
