/** @database any */
import { createAdministrator, type RolePermission } from '../../support/http/administrators';
import { createAgent, MCP_FILES, type AgentClient, type ToolAnswer } from '../../support/http/agents';
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
  content = await writeMarkedContent(app.strapi);
  owner = await createAdministrator(app, 'strapi-super-admin');
});
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

describe('an agent that may update every field of certifications', () => {
  const VERIFIED = { verifiedOn: '2026-02-03', verifiedBy: 'Ada Verifier' };
  const NOBODY = { verifiedOn: null, verifiedBy: null };
  const fields = ['name', 'key', 'scope', 'validUntil', 'certificationStatus', 'verifiedOn'];
  let agent: AgentClient;
  let update: (documentId: string, key: string, change: object) => Promise<ToolAnswer>;

  beforeAll(async () => {
    const verify = { action: 'plugin::compliance.certification.verify' };
    agent = await createAgent(app, owner, [
      ...['read', 'update'].map((action) => onType(action, 'certification', fields)),
      verify,
    ]);
    const tool = String((await agent.tools()).find((name) => name.startsWith('update_')));
    // the tool asks for the fields that an entry cannot be without
    update = async (documentId, key, change) =>
      agent.call(tool, { documentId, locale: 'en', data: { key, name: 'Renamed', ...change } });
  });

  const write = async (key: string, data: object) =>
    writer(app.strapi, 'certification').create({ key, name: key, ...data });
  const draftOf = async (documentId: string) => (await rowsOf(app.strapi, 'certification', { documentId }))[0];

  test('does not say that somebody verified one', async () => {
    const id = await write('agent-says', {});
    expect(await update(id, 'agent-says', { verifiedOn: '2026-01-01' })).not.toHaveProperty('isError');
    expect(await draftOf(id)).toMatchObject({ name: 'Renamed', ...NOBODY });
  });

  test('does not make one active', async () => {
    const id = await write('agent-active', {});
    const answer = await update(id, 'agent-active', { certificationStatus: 'active' });
    expect(answer).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('Verify') as string }] });
    expect(await draftOf(id)).toMatchObject({ certificationStatus: 'unverified' });
    expect(await update(id, 'agent-active', { certificationStatus: 'withdrawn' })).not.toHaveProperty('isError');
    expect(await draftOf(id)).toMatchObject({ certificationStatus: 'withdrawn' });
  });

  test.each([
    ['agent-end', { validUntil: '2030-01-01' }],
    ['agent-scope', { scope: 'All sites' }],
  ])('leaves nobody’s name on one of which it changes a fact: %s', async (key, change) => {
    const id = await write(key, { certificationStatus: 'active', ...VERIFIED });
    expect(await update(id, key, {})).not.toHaveProperty('isError');
    expect(await draftOf(id)).toMatchObject({ name: 'Renamed', certificationStatus: 'active', ...VERIFIED });
    expect(await update(id, key, change)).not.toHaveProperty('isError');
    expect(await draftOf(id)).toMatchObject({ ...change, certificationStatus: 'unverified', ...NOBODY });
  });
});
