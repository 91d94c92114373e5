import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { isJson, type Json } from '../delivery/query/reach';
import { PLUGIN_ID } from '../../../model/plugin-id';
import { error } from './answer-schemas';

const ERROR = 'ComplianceError';
const CONTENT = { 'application/json': { schema: { $ref: `#/components/schemas/${ERROR}` } } };

/** Errors beside those that Strapi lists, such as 410. */
const OTHER_ERRORS = { '4XX': { description: 'Refused' }, '5XX': { description: 'Failed' } };

const mapped = (json: unknown, change: (value: Json, key: string) => Json): Json =>
  Object.fromEntries(
    Object.entries(json ?? {}).map(([key, value]: [string, unknown]) => [
      key,
      isJson(value) ? change(value, key) : value,
    ]),
  );

const withErrors = (operation: Json): Json => ({
  ...operation,
  responses: mapped({ ...(isJson(operation.responses) && operation.responses), ...OTHER_ERRORS }, (response, status) =>
    /^[45]/.test(status) ? { ...response, content: CONTENT } : response,
  ),
});

const described = (document: Json): Json => {
  const components = document.components as { schemas: Json } | undefined;
  return {
    ...document,
    paths: mapped(document.paths, (path, address) =>
      address.startsWith(`/${PLUGIN_ID}/`) ? mapped(path, withErrors) : path,
    ),
    components: { ...components, schemas: { ...components?.schemas, [ERROR]: z.toJSONSchema(error) } },
  };
};

/**
 * Adds to `openapi.json` the prefix of the REST API, which Strapi leaves out of its server's address, unless the app names
 * servers; and the bodies of errors, for which Strapi's generator has no place. To be called in `register`.
 */
export const completeOpenApi = (strapi: Core.Strapi): void => {
  const servers = strapi.config.get<unknown[]>('openapi.servers', []);
  // an address without a host is that of the server which answers with the document
  const url = `${strapi.config.get('server.url', '')}${strapi.config.get('api.rest.prefix', '/api')}`;
  if (servers.length === 0) strapi.config.set('openapi.servers', [{ url }]);
  strapi.server.api('content-api').use(async (ctx: Context, next: () => Promise<unknown>) => {
    await next();
    if (isJson(ctx.body) && typeof ctx.body.openapi === 'string' && isJson(ctx.body.paths))
      ctx.body = described(ctx.body);
  });
};
