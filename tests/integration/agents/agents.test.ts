/** @database any */
import { createAgent, MCP_FILES, type AgentClient } from '../../support/http/agents';
import { createAdministrator, type Administrator, type RolePermission } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { planStaged, planUpload, runIn } from '../../support/http/staging';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { rowsOf } from '../content/stored';
import { writer } from '../rest/sample-content';

const IMPORTS = ['read', 'upload', 'run'].map((name) => ({ action: `plugin::compliance.import.${name}` }));
const READ = 'plugin::content-manager.explorer.read';
const CERTIFICATION = 'plugin::compliance.certification';
const STATUS_FIELDS = ['certificationStatus', 'validFrom', 'validUntil', 'verifiedOn', 'standard'];

const contentRights: RolePermission[] = ['page', 'document', 'certification', 'standard', 'organization', 'service']
  .map((type) => `plugin::compliance.${type}`)
  .flatMap((subject) =>
    ['create', 'read', 'update', 'publish'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: { locales: ['en', 'zh-CN'] },
    })),
  );

let app: RunningStrapi;
let folder: ReturnType<typeof writeSource>;

const answerOf = async <Data>(agent: AgentClient, name: string, args: object = {}): Promise<Data> => {
  const { isError, content, structuredContent } = await agent.call(name, args);
  expect({ name, isError, text: isError === true ? content[0]?.text : '' }).toEqual({ name, text: '' });
  return structuredContent?.answer as Data;
};

const toolsOf = async (agent: AgentClient): Promise<string[]> =>
  (await agent.tools()).filter((name) => name.startsWith('compliance_'));

const page = (title: string) => ({ 'support/sla/storage-en.md': legacyPage('en', title, 'Ninety-nine.') });

describe('with the option', () => {
  let owner: Administrator;
  let agent: AgentClient;

  beforeAll(async () => {
    folder = writeSource(page('Storage SLA'));
    app = await bootStrapi({
      config: { mcp: true, folders: { legacy: folder.dir } },
      files: MCP_FILES,
    });
    owner = await createAdministrator(app, [...IMPORTS, ...contentRights]);
    agent = await createAgent(app, owner, [...IMPORTS, ...contentRights]);
  });
  afterAll(async () => {
    await app.close();
    folder.remove();
  });

  const approve = async (id: string, planHash: string, token: string | undefined = owner.token) =>
    app.post(`/compliance/staged/${id}/approval`, { planHash }, { token });

  test('a token is offered the tools of its permissions, and no tool verifies', async () => {
    expect(await toolsOf(agent)).toEqual([
      'compliance_list_certifications',
      'compliance_get_statuses',
      'compliance_list_sources',
      'compliance_stage_folder',
      'compliance_plan',
      'compliance_get_source',
      'compliance_list_plan_entries',
      'compliance_list_plan_findings',
      'compliance_apply_plan',
      'compliance_get_run',
    ]);
    const reader = await createAgent(app, owner, [{ action: 'plugin::compliance.import.read' }]);
    expect(await toolsOf(reader)).not.toContain('compliance_apply_plan');
    const refused = await reader.call('compliance_apply_plan', { id: 'x', planHash: 'y' });
    expect(refused.isError).toBe(true);
    const superAdmin = await createAdministrator(app, 'strapi-super-admin');
    const verifier = await createAgent(app, superAdmin, [{ action: 'plugin::compliance.certification.verify' }]);
    expect(await toolsOf(verifier)).toEqual(['compliance_list_unverified', 'compliance_get_unverified']);
    expect(await answerOf(verifier, 'compliance_list_unverified')).toEqual({
      data: [],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 0, total: 0 }, facets: { site: [], locale: [] } },
    });
    // PostgreSQL would answer a zero byte with an error of its own
    const unprintable = await verifier.call('compliance_list_unverified', { site: ['a\0'] });
    expect(unprintable.content[0]?.text).toContain('control characters');
  });

  test('an agent stages a folder, plans it, reads the plan, and applies it when a person has approved it', async () => {
    const { id } = await answerOf<{ id: string }>(agent, 'compliance_stage_folder', { site: 'a', folder: 'legacy' });
    const { planHash } = await planStaged(app, owner, id);
    expect(await answerOf(agent, 'compliance_get_source', { id })).toMatchObject({
      state: 'planned',
      plan: { planHash, agents: { approval: null } },
    });
    const entries = await answerOf<{ data: { title: string }[] }>(agent, 'compliance_list_plan_entries', { id });
    expect(entries.data.map(({ title }) => title)).toContain('Storage SLA');
    expect(await answerOf(agent, 'compliance_list_plan_findings', { id })).toMatchObject({
      causes: expect.any(Array) as unknown,
    });

    const refused = await agent.call('compliance_apply_plan', { id, planHash });
    expect(refused.isError).toBe(true);
    expect(refused.content[0]?.text).toMatch(/^PLAN_NOT_APPROVED: /);
    expect(await rowsOf(app.strapi, 'import-run', {})).toEqual([]);

    // no token approves: the route takes the login of the panel only
    expect((await approve(id, planHash, agent.token)).status).toBe(401);
    expect((await approve(id, `${planHash}0`)).status).toBe(409);
    expect((await approve(id, planHash)).status).toBe(200);
    const [approval] = await rowsOf(app.strapi, 'plan-approval', {});
    expect(approval).toMatchObject({
      planHash,
      staged: id,
      approver: owner.id,
      approvedBy: expect.any(String) as unknown,
    });

    const run = await answerOf<{ id: number }>(agent, 'compliance_apply_plan', { id, planHash });
    await runIn(app, owner, run.id, ['done']);
    expect(await answerOf(agent, 'compliance_get_run', { run: run.id })).toMatchObject({
      startedBy: expect.stringMatching(/ \(MCP\)$/) as unknown,
    });
    expect(await rowsOf(app.strapi, 'page', { title: 'Storage SLA' })).not.toEqual([]);
  });

  test('planning again ends the approval, whether or not the plan changed', async () => {
    const { id, planHash } = await planUpload(app, owner, page('Another page'), { site: 'b' });
    await approve(id, planHash);
    expect((await planStaged(app, owner, id)).planHash).toBe(planHash);
    const same = await agent.call('compliance_apply_plan', { id, planHash });
    expect(same.content[0]?.text).toMatch(/^PLAN_NOT_APPROVED: /);

    await approve(id, planHash);
    const { planHash: changed } = await planStaged(app, owner, id, { publish: true });
    expect(changed).not.toBe(planHash);
    const old = await agent.call('compliance_apply_plan', { id, planHash });
    expect(old.content[0]?.text).toMatch(/^PLAN_REPLACED: /);
    const fresh = await agent.call('compliance_apply_plan', { id, planHash: changed });
    expect(fresh.content[0]?.text).toMatch(/^PLAN_NOT_APPROVED: /);
  });

  test('a token that may write less than its owner applies nothing', async () => {
    const { id, planHash } = await planUpload(app, owner, page('A third page'), { site: 'c' });
    await approve(id, planHash);
    const lesser = await createAgent(app, owner, IMPORTS);
    const refused = await lesser.call('compliance_apply_plan', { id, planHash });
    expect(refused.content[0]?.text).toMatch(/^PLAN_RIGHTS_MISSING: /);
  });

  test('another person’s agent sees neither the source nor the plan', async () => {
    const { id, planHash } = await planUpload(app, owner, page('A fourth page'), { site: 'd' });
    await approve(id, planHash);
    const other = await createAdministrator(app, [...IMPORTS, ...contentRights]);
    const stranger = await createAgent(app, other, [...IMPORTS, ...contentRights]);
    for (const [name, args] of [
      ['compliance_get_source', { id }],
      ['compliance_list_plan_entries', { id }],
      ['compliance_list_plan_findings', { id }],
      ['compliance_apply_plan', { id, planHash }],
    ] as const)
      expect((await stranger.call(name, args)).content[0]?.text).toMatch(/^STAGED_NOT_FOUND: /);
    expect((await approve(id, planHash, other.token)).status).toBe(404);
  });

  test('statuses are those of the entries that the token can read', async () => {
    const certification = writer(app.strapi, 'certification');
    const draft = await certification.create({ key: 'draft', name: 'Draft', certificationStatus: 'active' });
    const statuses = async (token: AgentClient, locale = 'en') =>
      answerOf<unknown[]>(token, 'compliance_get_statuses', { documentIds: [draft], locale });
    expect(await statuses(agent)).toHaveLength(1);
    const superAdmin = await createAdministrator(app, 'strapi-super-admin');
    const only = (fields: string[], locales: string[]) => [
      { action: READ, subject: CERTIFICATION, properties: { fields, locales } },
    ];
    expect(await statuses(await createAgent(app, superAdmin, only(STATUS_FIELDS, ['en'])))).toHaveLength(1);
    expect(await statuses(await createAgent(app, superAdmin, only(STATUS_FIELDS, ['zh-CN'])))).toEqual([]);
    expect(await statuses(await createAgent(app, superAdmin, only(['name'], ['en'])))).toEqual([]);
  });

  test('versions of a page are those that are published and that the token can read', async () => {
    const page = await writer(app.strapi, 'page').create({ title: 'Terms', path: '/terms/' });
    const versions = writer(app.strapi, 'page-version');
    await versions.publish(await versions.create({ key: 'terms-1', page, title: 'Terms' }));
    await versions.create({ key: 'terms-2', page, title: 'Draft', effectiveFrom: '2026-01-01' });
    const superAdmin = await createAdministrator(app, 'strapi-super-admin');
    const listed = async (fields: string[], locales = ['en']) =>
      answerOf(
        await createAgent(app, superAdmin, [
          { action: READ, subject: 'plugin::compliance.page-version', properties: { fields, locales } },
        ]),
        'compliance_list_page_versions',
        { page, locale: 'en' },
      );
    const fields = ['key', 'page', 'effectiveFrom', 'title', 'summary', 'body'];
    expect(await listed(fields)).toMatchObject([{ key: 'terms-1', state: 'in-force', locales: ['en'] }]);
    expect(await listed(fields)).toHaveLength(1);
    expect(await listed(['key', 'title'])).toEqual([]);
    expect(await listed(fields, ['zh-CN'])).toEqual([]);
  });

  test('the panel shows who has approved a plan', async () => {
    const { id, planHash } = await planUpload(app, owner, page('A fifth page'), { site: 'e' });
    const shown = async () => {
      const { body } = await app.get(`/compliance/staged/${id}/plan`, { token: owner.token });
      return (body as { data: { agents: unknown } }).data.agents;
    };
    expect(await shown()).toEqual({ approval: null });
    await approve(id, planHash);
    await approve(id, planHash);
    expect(await shown()).toEqual({
      approval: { by: expect.any(String) as unknown, on: expect.any(String) as unknown },
    });
  });
});

test('without the option there are no tools, and nothing to approve', async () => {
  app = await bootStrapi({ files: MCP_FILES });
  try {
    const owner = await createAdministrator(app, [...IMPORTS, ...contentRights]);
    expect(await toolsOf(await createAgent(app, owner, [...IMPORTS, ...contentRights]))).toEqual([]);
    const { id, planHash } = await planUpload(app, owner, page('Storage SLA'));
    expect((await app.post(`/compliance/staged/${id}/approval`, { planHash }, { token: owner.token })).status).toBe(
      404,
    );
    const { body } = await app.get(`/compliance/staged/${id}/plan`, { token: owner.token });
    expect((body as { data: { agents: unknown } }).data.agents).toBeNull();
  } finally {
    await app.close();
  }
});
