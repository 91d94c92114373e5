import type { Core } from '@strapi/strapi';
import { openSource } from '../../adapters/source/open-source';
import { getConfig } from '../../config';
import { sourceLimits } from '../../adapters/source/source-limits';
import { getService } from '../../get-service';
import type { GivenMap, ImportRequest, PlannedImport } from '../../features/imports/service';
import { checkFound } from './check-found';
import type { Progress } from '../terminal/progress';
import { progressBar, say } from '../terminal/terminal';
import type { FoundSite } from './open-site';
import type { SourceOptions } from './source-options';

export { findSite, type FoundSite } from './open-site';

/** A mistyped name of a site would import everything a second time, beside what is there. */
const sayIfNew = async (strapi: Core.Strapi, site: string): Promise<void> => {
  const { sites } = await getService(strapi, 'sites').overview();
  const filled = sites.filter(({ entries }) => entries > 0).map(({ name }) => name);
  if (filled.length === 0 || filled.includes(site)) return;
  say(
    `The app has no entries of the site "${site}". It has entries of ${filled.join(', ')}. This import starts a new site (see --site).`,
  );
};

const planOptions = ({
  publish,
  publishUnverified,
  publishDrafts,
  missing,
  recreate,
  only,
}: SourceOptions): ImportRequest['options'] => ({
  publish: publish === true,
  publishUnverified: publishUnverified === true,
  ...(publishDrafts === true && { publishDrafts }),
  ...(missing !== undefined && missing !== 'keep' && { missing }),
  ...(recreate !== undefined && { recreate }),
  ...(only !== undefined && { only }),
});

const givenMap = ({ map }: FoundSite): GivenMap | undefined =>
  map === undefined ? undefined : { text: map?.text ?? '', map: map?.map ?? null, origin: 'option' };

/** Opens a source within the limits of the booted app, and plans its import, with a progress bar. */
export const planSite = async (
  strapi: Core.Strapi,
  site: FoundSite,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<PlannedImport> => {
  const source = await openSource(site.root, sourceLimits(getConfig(strapi).limits));
  const map = givenMap(site);
  await sayIfNew(strapi, options.site);
  const imports = getService(strapi, 'imports');
  const bar = progressBar('Reading', source.candidates.length);
  let mediaBar: Progress | undefined;
  try {
    const planned = await imports.plan({
      source,
      rules: await imports.rules(site.overrides),
      ...(map && { map }),
      options: planOptions(options),
      signal,
      onFile: () => {
        bar.advance();
      },
      onMedia: ({ read, total }) => {
        if (mediaBar === undefined) bar.stop();
        mediaBar ??= progressBar('Reading images and documents', total);
        if (read > 0) mediaBar.advance();
      },
    });
    checkFound(planned.files, source, options.only);
    return planned;
  } finally {
    (mediaBar ?? bar).stop();
  }
};
