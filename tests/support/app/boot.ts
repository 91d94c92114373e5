import type { AddressInfo } from 'node:net';

import type { Core } from '@strapi/strapi';

import { httpClient, type HttpClient } from '../http/http-client';
import { createTestApp, type TestApp, type TestAppOptions } from './test-app';
import { createApiToken, loginAsAdmin } from '../http/tokens';

export interface BootOptions extends TestAppOptions {
  /** An application made by `createTestApp`, for a test that also runs other processes on it. It outlives `close`. */
  app?: TestApp;
}

/** A running Strapi with the plugin, listening on a free loopback port. */
export interface RunningStrapi extends HttpClient {
  strapi: Core.Strapi;
  app: TestApp;
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Token of a super admin, as the admin panel sends it. One login per boot. */
  adminToken: () => Promise<string>;
  /** A content API token with these action uids, or one that may do everything. */
  apiToken: (permissions?: string[]) => Promise<string>;
  /** Stops Strapi; drops the database and the folder unless `app` was given. */
  close: () => Promise<void>;
}

const listen = async (strapi: Core.Strapi) => {
  strapi.server.mount();
  const { httpServer } = strapi.server;
  // a busy test would use a connection again as the server closes it
  httpServer.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => {
    httpServer.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
};

/**
 * Boots Strapi in this process. Only one at a time can be alive in a test file; call `close` in `afterAll`.
 *
 * @example const app = await bootStrapi({ config: { publicRead: true } }); await app.get('/api/compliance/pages');
 */
export const bootStrapi = async (options: BootOptions = {}): Promise<RunningStrapi> => {
  const app = options.app ?? (await createTestApp(options));
  Object.assign(process.env, app.env, options.env);
  // Strapi reads the environment while its modules load.
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = createStrapi({ appDir: app.dir, distDir: app.dir, autoReload: false, serveAdminPanel: false });
  await strapi.load();
  const url = await listen(strapi);
  const http = httpClient(url);
  let login: Promise<string> | undefined;
  return {
    ...http,
    strapi,
    app,
    url,
    adminToken: async () => (login ??= loginAsAdmin(strapi, http)),
    apiToken: async (permissions) => createApiToken(strapi, permissions),
    close: async () => {
      await strapi.destroy();
      if (options.app === undefined) await app.remove();
    },
  };
};

/** Boots an application in this process for one look at it. */
export const lookInside = async <Result>(
  app: TestApp,
  read: (strapi: Core.Strapi) => Promise<Result>,
): Promise<Result> => {
  const running = await bootStrapi({ app });
  try {
    return await read(running.strapi);
  } finally {
    await running.close();
  }
};
