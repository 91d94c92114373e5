import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

const ours = (uid: string): boolean => uid.startsWith('plugin::compliance.') || uid.startsWith('plugin::upload.');

/** Takes back everything that runs have written: content, journal, source map, media. Rows that link go with theirs. */
export const emptyApp = async (strapi: Core.Strapi): Promise<void> => {
  for (const { uid, tableName } of strapi.db.metadata.values()) {
    if (ours(uid)) await strapi.db.getConnection(tableName).delete();
  }
  const uploads = path.join(strapi.dirs.static.public, 'uploads');
  for (const name of fs.readdirSync(uploads)) fs.rmSync(path.join(uploads, name), { recursive: true });
};
