import picomatch from 'picomatch';
import { readPages } from '../../adapters/page-pool/read-pages';
import { configSchema } from '../../config/schema';
import { baseCatalogue } from '../../domain/catalogue/base-catalogue';
import { defaultSiteRules, resolveSite, type PageDraft } from '../../migrator';
import { lintFiles } from '../../migrator/lint/lint-files';
import type { LintAnswer } from '../../migrator/report/lint-report';
import { groupBy } from '../../migrator/resolve/group-by';
import { progressBar, sayIfNothing } from '../terminal';
import { openSite } from './open-site';

interface SourceLintOptions {
  site: string;
  only?: string;
  config?: string;
  map?: string;
}

/** Reads a source and lints its pages; there is no app, so the rules of time are the defaults. */
export const lintSource = async (location: string, options: SourceLintOptions): Promise<LintAnswer> => {
  const { source, overrides } = await openSite(location, options);
  const rules = { ...defaultSiteRules, ...overrides };
  const bar = progressBar('Reading', source.candidates.length);
  const drafts: PageDraft[] = [];
  try {
    for await (const draft of readPages(source.files(), rules)) {
      drafts.push(draft);
      bar.advance();
    }
  } finally {
    bar.stop();
  }
  const only = options.only === undefined ? undefined : picomatch(options.only);
  const { files } = resolveSite(drafts, rules, { assets: source.assets, ...(only && { only: (path) => only(path) }) });
  sayIfNothing(files.length, options.only);
  const texts = new Map(drafts.map(({ path, original }) => [path, original?.text ?? null]));
  const pages = files.filter(({ state }) => state === 'page');
  return {
    pages: pages.length,
    translated: [...groupBy(pages, ({ group }) => group).values()].filter((versions) => versions.length > 1).length,
    certifications: pages.reduce((sum, { certifications }) => sum + certifications.length, 0),
    findings: lintFiles(files, {
      catalogue: rules.catalogue ?? baseCatalogue,
      defaultLocale: rules.defaultLocale,
      now: new Date(),
      rules: configSchema.parse({}),
      textOf: (path) => texts.get(path) ?? null,
    }),
  };
};
