import type { Core } from '@strapi/strapi';

import type { RunningStrapi } from '../app/boot';
import type { Administrator, RolePermission } from './administrators';

/** Files of an app that offers Strapi's MCP server. */
export const MCP_FILES = {
  'config/server.js': `module.exports = ({ env }) => ({
    host: env('HOST', '127.0.0.1'), port: env.int('PORT', 1337), app: { keys: env.array('APP_KEYS') }, mcp: { enabled: true },
  });\n`,
};

interface AdminTokens {
  create: (token: object, user: object) => Promise<{ accessKey: string }>;
}

let created = 0;

/** The secret of an admin token with these permissions, which its owner has to have. */
export const createAdminToken = async (
  strapi: Core.Strapi,
  { id }: Administrator,
  adminPermissions: RolePermission[],
): Promise<string> => {
  created += 1;
  const user = (await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] })) as object;
  const { accessKey } = await (strapi.service('admin::api-token-admin') as unknown as AdminTokens).create(
    {
      ...{ kind: 'admin', name: `agent ${String(created)}`, description: '', lifespan: null },
      adminPermissions: adminPermissions.map((permission) => ({ properties: {}, conditions: [], ...permission })),
    },
    user,
  );
  return accessKey;
};

/** The answer of a tool: its result, or the words of an error. */
export interface ToolAnswer {
  isError: boolean;
  text: string;
}

interface RpcAnswer {
  result?: { isError?: boolean; content?: { text: string }[]; tools?: { name: string }[] };
  error?: { message: string };
}

const rpc = async (app: RunningStrapi, token: string, method: string, params: object): Promise<RpcAnswer> => {
  const headers = { Accept: 'application/json, text/event-stream' };
  const { body } = await app.post('/mcp', { jsonrpc: '2.0', id: 1, method, params }, { token, headers });
  if (typeof body !== 'string') return body as RpcAnswer;
  const data = body.split('\n').find((line) => line.startsWith('data: '));
  return JSON.parse(data?.slice('data: '.length) ?? '{}') as RpcAnswer;
};

/** The names of the tools that Strapi's MCP server offers to a token. */
export const toolsOf = async (app: RunningStrapi, token: string): Promise<string[]> =>
  ((await rpc(app, token, 'tools/list', {})).result?.tools ?? []).map(({ name }) => name);

/** Calls a tool of Strapi's MCP server. */
export const callTool = async (app: RunningStrapi, token: string, name: string, args: object): Promise<ToolAnswer> => {
  const { result, error } = await rpc(app, token, 'tools/call', { name, arguments: args });
  return {
    isError: result?.isError === true || result === undefined,
    text: error?.message ?? (result?.content ?? []).map(({ text }) => text).join('\n'),
  };
};
