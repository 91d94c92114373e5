import { feature } from '../../core/feature';
import type { Core } from '@strapi/strapi';
import { readStoredPages } from '../../adapters/strapi/entries/stored-pages';
import { getConfig } from '../../config';
import { readLimits } from '../../config/read-limits';
import { readPage } from '../../../../migrator';
import { foundPage } from '../../../../migrator/export/found-page';
import { exportPages, type ExportedFile } from '../../../../migrator/export/export-pages';
import type { SiteRules } from '../../../../migrator/model/site-rules';

export interface ExportRequest {
  rules: SiteRules;
  /** Null: all languages. */
  locale: string | null;
}

/** A site's pages, on their way back to files. */
export interface Export {
  /** How many files there will be. */
  count: number;
  files: Iterable<ExportedFile>;
}

const pagesExport = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The drafts of a site's pages as files of legacy markdown. Writes nothing. */
  pages: async ({ rules, locale }: ExportRequest): Promise<Export> => {
    const stored = await readStoredPages(strapi, rules.name);
    const wanted = stored.filter((page) => locale === null || page.locale === locale);
    const limits = readLimits(getConfig(strapi).limits);
    return {
      count: wanted.length,
      files: exportPages(wanted, rules, (file) => foundPage(readPage(file, rules, limits))),
    };
  },
});

/** Pages as the files of a legacy site. */
export const siteExport = feature({ name: 'site-export', services: { 'pages-export': pagesExport } });
