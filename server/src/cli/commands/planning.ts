import type { Core } from '@strapi/strapi';
import picomatch from 'picomatch';
import { getConfig } from '../../config';
import { sourceLimits } from '../../config/source-limits';
import { getService } from '../../get-service';
import type { PlannedImport } from '../../services/imports';
import { progressBar, sayIfNothing } from '../terminal';
import { openFound, type FoundSite } from './open-site';
import type { SourceOptions } from './source-options';

export { findSite, type FoundSite } from './open-site';

/** Opens a source within the limits of the booted app, and plans its import, with a progress bar. */
export const planSite = async (
  strapi: Core.Strapi,
  site: FoundSite,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<PlannedImport> => {
  const { source, overrides } = await openFound(site, sourceLimits(getConfig(strapi).limits));
  const imports = getService(strapi, 'imports');
  const only = options.only === undefined ? undefined : picomatch(options.only);
  const bar = progressBar('Reading', source.candidates.length);
  try {
    const planned = await imports.plan({
      source,
      rules: await imports.rules(overrides),
      options: { publish: options.publish === true, publishUnverified: options.publishUnverified === true },
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
