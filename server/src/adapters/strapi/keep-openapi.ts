import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { plainMessage } from './plain-message';

const CACHE = 'server.openapi.content-api.cache';

/** Strapi's default where an app says nothing. */
const DEFAULT = { maxAgeMs: 60_000, filePath: '.strapi/openapi/content-api.json' };

/** As long as a server runs. */
const FOR_EVER = Number.MAX_SAFE_INTEGER;

/**
 * Has Strapi make `openapi.json` once for each start. By default it makes it anew every minute, which holds the event loop
 * for seconds; what it says changes only with the code. Strapi keeps it in a file that outlives upgrades: it goes when the
 * server begins to listen, which commands never do. To be called in `register`, since Strapi reads its configuration when it
 * makes the route.
 */
export const keepOpenApi = (strapi: Core.Strapi): void => {
  const { maxAgeMs = DEFAULT.maxAgeMs, filePath = DEFAULT.filePath } = strapi.config.get<Partial<typeof DEFAULT>>(
    CACHE,
    {},
  );
  // Strapi has filled in its default before any plugin: another value is the app's
  if (maxAgeMs === DEFAULT.maxAgeMs) strapi.config.set(`${CACHE}.maxAgeMs`, FOR_EVER);
  strapi.server.httpServer.once('listening', () => {
    try {
      rmSync(resolve(strapi.dirs.app.root, filePath), { force: true });
    } catch (error) {
      // a file system that nobody may write keeps what it has
      strapi.log.warn(`compliance: openapi.json may be of an earlier version: ${plainMessage(error)}`);
    }
  });
};
