import type { Core } from '@strapi/strapi';
import packageJson from '../../../../package.json';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { object, orNull, text } from '../../../../model/readers';
import { plainMessage } from './plain-message';

/** The server that began to listen last, as it noted itself. */
export interface ServerStart {
  /** The version of the plugin that it runs. */
  version: string;
  /** An instant in ISO 8601. */
  startedOn: string;
}

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'server' });

const started = orNull(object({ version: text, startedOn: text }));

/** Null: no server has noted itself, or only one of a version that notes nothing. */
export const readServerStart = async (strapi: Core.Strapi): Promise<ServerStart | null> =>
  started((await storeOf(strapi).get({})) ?? null);

/**
 * Notes which version of the plugin a server runs when it begins to listen: another process cannot see otherwise that
 * nobody has restarted it since an upgrade. Commands do not listen.
 */
export const noteServerStart = (strapi: Core.Strapi, now: () => Date): void => {
  const { httpServer } = strapi.server;
  httpServer.once('listening', () => {
    const value: ServerStart = { version: packageJson.version, startedOn: now().toISOString() };
    storeOf(strapi)
      .set({ value })
      .catch((error: unknown) => {
        strapi.log.warn(`compliance: the start of this server was not noted: ${plainMessage(error)}`);
      });
  });
};
