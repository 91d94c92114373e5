import type { RunningStrapi } from '../app/boot';
import type { Administrator, RolePermission } from './administrators';

/** Files of an app whose MCP server is on. */
export const MCP_FILES = {
  'config/server.js': `module.exports = ({ env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
  mcp: { enabled: true },
});
`,
};

export interface ToolAnswer {
  isError?: boolean;
  content: { text: string }[];
  structuredContent?: { answer?: unknown };
}

/** An agent with a token of its owner. */
export interface AgentClient {
  token: string;
  /** Names of the tools that it is offered. */
  tools(): Promise<string[]>;
  /** Also what the server refuses is an answer. */
  call(name: string, args?: object): Promise<ToolAnswer>;
}

const ask = async (app: RunningStrapi, token: string, method: string, params: object): Promise<unknown> => {
  const headers = { accept: 'application/json, text/event-stream' };
  const { body } = await app.post('/mcp', { jsonrpc: '2.0', id: 1, method, params }, { token, headers });
  const [, data] = /^data: (.*)$/m.exec(String(body)) ?? [];
  const answer: unknown = data === undefined ? body : JSON.parse(data);
  const { result, error } = answer as { result?: unknown; error?: { message: string } };
  return error === undefined ? result : { isError: true, content: [{ text: error.message }] };
};

let made = 0;

/** Makes an admin token with these permissions, and talks to Strapi's MCP server as an agent does. */
export const createAgent = async (
  app: RunningStrapi,
  owner: Pick<Administrator, 'id'>,
  permissions: RolePermission[],
): Promise<AgentClient> => {
  const service = app.strapi.service('admin::api-token-admin') as unknown as {
    create(token: object, owner: unknown): Promise<{ accessKey: string }>;
  };
  const users = app.strapi.db.query('admin::user');
  const user: unknown = await users.findOne({ where: { id: owner.id }, populate: ['roles'] });
  made += 1;
  const adminPermissions = permissions.map((permission) => ({
    subject: null,
    properties: {},
    conditions: [],
    ...permission,
  }));
  const attributes = {
    name: `agent ${String(made)}`,
    description: '',
    kind: 'admin',
    lifespan: null,
    adminPermissions,
  };
  const { accessKey: token } = await service.create(attributes, user);
  return {
    token,
    async tools() {
      const { tools } = (await ask(app, token, 'tools/list', {})) as { tools: { name: string }[] };
      return tools.map(({ name }) => name);
    },
    call: async (name, args = {}) => (await ask(app, token, 'tools/call', { name, arguments: args })) as ToolAnswer,
  };
};
