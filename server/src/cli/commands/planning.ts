import type { Core } from '@strapi/strapi';
import picomatch from 'picomatch';
import { getService } from '../../get-service';
import type { PlannedImport } from '../../services/imports';
import { progressBar, sayIfNothing } from '../terminal';
import type { OpenedSite } from './open-site';
import type { SourceOptions } from './source-options';

export { openSite } from './open-site';

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
