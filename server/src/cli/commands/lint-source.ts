import { configSchema } from '../../config/schema';
import { baseCatalogue } from '../../domain/catalogue/base-catalogue';
import { lintFiles } from '../../migrator/lint/lint-files';
import type { LintAnswer } from '../../migrator/report/lint-report';
import { groupBy } from '../../migrator/group-by';
import { readSource, type NamedSource } from './read-source';

/** Reads a source and lints its pages; there is no app, so the rules of time are the defaults. */
export const lintSource = async (location: string, named: NamedSource): Promise<LintAnswer> => {
  const { site, drafts, rules } = await readSource(location, named);
  const { files } = site;
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
