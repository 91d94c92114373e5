import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../content-types';
import { getConfig } from './config';
import { ensureLocales } from './content/ensure-locales';
import { missingUniqueIndexes } from './content/unique-indexes';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await ensureLocales(strapi, getConfig(strapi).locales);
  const missing = await missingUniqueIndexes(
    strapi,
    Object.values(contentTypes).map(({ schema }) => schema),
  );
  for (const { name, table } of missing)
    strapi.log.error(
      `compliance: the database has no UNIQUE index "${name}" on "${table}", so two imports at once could store one entry twice. Create the index before the next import.`,
    );
};
