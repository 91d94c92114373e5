import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import picomatch from 'picomatch';
import { loadSiteRules } from '../../adapters/site-config';
import { openSource } from '../../adapters/source/open-source';
import type { Source } from '../../adapters/source/source';
import { getService } from '../../get-service';
import type { SiteRules } from '../../migrator/model';
import type { PlannedImport } from '../../services/imports';
import { progressBar, sayIfNothing } from '../terminal';
import type { SourceOptions } from './source-options';

const CONFIG_FILE = 'compliance.config.json';

/** A source that was found fit to be read, and the settings of its site. */
export interface OpenedSite {
  source: Source;
  overrides: Partial<SiteRules>;
}

/** Opens what the caller named: before the app boots, since that takes long and changes the current folder. */
export const openSite = async (location: string, { app, site, config }: SourceOptions): Promise<OpenedSite> => {
  const beside = resolve(app, CONFIG_FILE);
  const file = config === undefined ? (existsSync(beside) ? beside : null) : resolve(config);
  return { overrides: { ...loadSiteRules(file, site), name: site }, source: await openSource(location) };
};

/** Plans the import of a source into the booted app, with a progress bar. */
export const planSite = async (
  strapi: Core.Strapi,
  { source, overrides }: OpenedSite,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<PlannedImport> => {
  const imports = getService(strapi, 'imports');
  const only = options.only === undefined ? undefined : picomatch(options.only);
  const bar = progressBar('Reading', source.candidates.length);
  try {
    const planned = await imports.plan({
      source,
      rules: await imports.rules(overrides),
      options: { publish: options.publish === true },
      ...(only && { only: (path) => only(path) }),
      signal,
      onFile: () => {
        bar.advance();
      },
    });
    sayIfNothing(planned.files.length, options.only);
    return planned;
  } finally {
    bar.stop();
  }
};
