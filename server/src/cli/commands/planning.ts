import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import type { Core } from '@strapi/strapi';
import { openSource } from '../../adapters/source/open-source';
import { loadSiteRules } from '../../adapters/site-config';
import { getService } from '../../get-service';
import type { PlannedImport } from '../../services/imports';
import { progressBar } from '../terminal';
import type { SourceOptions } from './source-options';

const CONFIG_FILE = 'compliance.config.json';

/** Paths as the caller meant them: booting an app changes the current folder. */
export const absolutePaths = (source: string, options: SourceOptions) => {
  const beside = resolve(options.app, CONFIG_FILE);
  return {
    source: resolve(source),
    config: options.config === undefined ? (existsSync(beside) ? beside : null) : resolve(options.config),
  };
};

/** Reads a source and plans its import into the booted app, with a progress bar. */
export const planSource = async (
  strapi: Core.Strapi,
  paths: ReturnType<typeof absolutePaths>,
  options: SourceOptions,
): Promise<PlannedImport> => {
  const imports = getService(strapi, 'imports');
  const source = await openSource(paths.source);
  const only = options.only === undefined ? undefined : picomatch(options.only);
  const bar = progressBar('Reading', source.candidates.length);
  try {
    return await imports.plan({
      source,
      rules: await imports.rules({ ...loadSiteRules(paths.config, options.site), name: options.site }),
      options: { publish: options.publish === true },
      ...(only && { only: (path) => only(path) }),
      onFile: () => {
        bar.advance();
      },
    });
  } finally {
    bar.stop();
  }
};
