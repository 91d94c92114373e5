import type { Core } from '@strapi/strapi';
import { createMedia } from '../../../server/src/adapters/media/create-media';
import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { getConfig } from '../../../server/src/config/get-config';
import type { MediaLimits } from '../../../migrator/reader/media/check-file';
import type { Media } from '../../../migrator/model/ports/media';
import type { OpenRun } from '../../../migrator/model/ports/runs';

const journalOf = (strapi: Core.Strapi) => createJournal(strapi, () => new Date());

/** Opens a run that may write, for what needs one and no import around it; whatever run was open has lost its place. */
export const openRun = async (strapi: Core.Strapi): Promise<OpenRun> => {
  await strapi.db
    .query('plugin::compliance.import-run')
    .updateMany({ where: { state: 'applying' }, data: { leaseUntil: 1 } });
  const run = await journalOf(strapi).openRun({
    ...{
      kind: 'import',
      parentRunId: null,
      site: 'default',
      source: 'x',
      planHash: 'x',
      options: {},
      startedBy: 'test',
    },
    ...{ files: {}, planned: {}, items: [] },
  });
  if (run === null) throw new Error('another run is alive');
  return run;
};

/** The media library as an import has it, new: with nothing in memory. */
export const newMedia = (strapi: Core.Strapi, limits: MediaLimits = getConfig(strapi).limits): Media => {
  const journal = journalOf(strapi);
  return createMedia(
    strapi,
    limits,
    () => new Date(),
    (run) => journal.assertLease(run),
  );
};
