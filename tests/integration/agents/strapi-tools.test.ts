/** @database any */
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { createAgent, MCP_FILES, type AgentClient } from '../../support/http/agents';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { MARKERS, writeMarkedContent, type MarkedContent } from '../doors/marked-content';
import { SHOP_FILES } from '../doors/shop-app';
import { rowsOf } from '../content/stored';
import { writer } from '../rest/sample-content';

const EXPLORER = 'plugin::content-manager.explorer';

let app: RunningStrapi;
let content: MarkedContent;
let owner: { id: number };

beforeAll(async () => {
  app = await bootStrapi({
    config: { mcp: true },
    files: { ...SHOP_FILES, ...MCP_FILES },
    plugins: ['graphql', 'users-permissions'],
  });
  app.strapi.server.httpServer.keepAliveTimeout = 0;
  content = await writeMarkedContent(app.strapi);
  owner = await createAdministrator(app, 'strapi-super-admin');
}, 120_000);
afterAll(async () => app.close());

const onType = (action: string, type: string, fields?: string[], locales = ['en']): RolePermission => ({
  action: `${EXPLORER}.${action}`,
  subject: `plugin::compliance.${type}`,
  properties: { locales, ...(fields && { fields }) },
});

const ALL = Object.values(MARKERS).flat();

/** The marked words in all that the reading tools answer, drafts and published. */
const markedIn = async (agent: AgentClient): Promise<string[]> => {
  const ids = [...Object.values(content.pages), ...Object.values(content.documents)];
  const said: unknown[] = [];
  for (const name of await agent.tools()) {
    for (const status of ['draft', 'published']) {
      if (name.startsWith('list_')) said.push(await agent.call(name, { locale: 'en', status, pageSize: 100 }));
      if (name.startsWith('get_'))
        for (const documentId of ids) said.push(await agent.call(name, { documentId, locale: 'en', status }));
    }
    if (name === 'compliance_get_statuses') said.push(await agent.call(name, { documentIds: ids, locale: 'en' }));
  }
  expect(JSON.stringify(said)).toContain('documentId');
  return ALL.filter((marker) => JSON.stringify(said).includes(marker));
};

test('who reads certifications reads no page and no evidence over Strapi’s own tools', async () => {
  const fields = ['name', 'documents', 'pages', 'certificationStatus'];
  const agent = await createAgent(app, owner, [onType('read', 'certification', fields)]);
  const tools = (await agent.tools()).filter((name) => name.startsWith('list_'));
  expect(tools).toHaveLength(1);
  // its own draft is all that the permission shows
  expect(await markedIn(agent)).toEqual(['MARKCERT']);
});

test('who reads the titles of pages in one language reads no evidence and no other language', async () => {
  const agent = await createAgent(app, owner, [onType('read', 'page', ['title', 'documents', 'certifications'])]);
  expect(await markedIn(agent)).toEqual(['MARKDRAFT', 'MARKEDIT']);
});

test('no tool of Strapi’s says that somebody verified a certification', async () => {
  const id = await writer(app.strapi, 'certification').create({ key: 'agents', name: 'Agents' });
  const fields = ['name', 'verifiedOn', 'verifiedBy'];
  const rights = ['read', 'update'].map((action) => onType(action, 'certification', fields));
  const agent = await createAgent(app, owner, rights);
  const update = (await agent.tools()).find((name) => name.startsWith('update_'));
  const data = { name: 'Renamed', verifiedOn: '2026-01-01', verifiedBy: 'An agent' };
  await agent.call(String(update), { documentId: id, locale: 'en', data });
  await agent.call(String(update), { documentId: id, locale: 'en', data: { name: 'Renamed' } });
  const [row] = await rowsOf(app.strapi, 'certification', { documentId: id });
  expect(row).toMatchObject({ name: 'Renamed', verifiedOn: null, verifiedBy: null });
});
