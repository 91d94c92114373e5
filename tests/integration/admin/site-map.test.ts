/** @database any */
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { legacyPage } from '../../support/sites/legacy-site';
import {
  askUntilReady,
  dataOf,
  messageOf,
  planStaged,
  planUpload,
  runIn,
  type Data,
  type Planned,
} from '../../support/http/staging';
import { upload } from '../../support/http/upload';
import { zipFile } from '../../support/sites/zip-file';

const MAP = 'pages:\n  sla/mail-en.md: { path: /promises/mail/ }\n';
const OTHER = 'pages:\n  sla/mail-en.md: { path: /promises/post/ }\n';

const PAGES = {
  'sla/mail-en.md': legacyPage('en', 'SLA for Mail', 'One minute.'),
  'sla/queue-en.md': legacyPage('en', 'SLA for Queue', 'See [mail](/sla/mail-en/).'),
};

describe('the map of a site in the admin panel', () => {
  let app: RunningStrapi;
  let owner: Administrator;

  beforeAll(async () => {
    app = await bootStrapi();
    owner = await createAdministrator(app, 'strapi-super-admin');
  });
  afterAll(async () => {
    await app.close();
  });

  const stage = async (files: Record<string, string>): Promise<string> => {
    const archive = zipFile(Object.entries(files).map(([name, data]) => ({ name, data })));
    const url = `${app.url}/compliance/staged?site=default&name=legacy.zip`;
    return String(dataOf(await upload({ url, token: owner.token, chunks: [archive] }))['id']);
  };
  const get = async (path: string): Promise<Data> => dataOf(await app.get(path, { token: owner.token }));
  const findingsOf = async (id: string): Promise<{ code: string; mapLines?: string[] }[]> => {
    const { body } = await app.get(`/compliance/staged/${id}/plan/files`, { token: owner.token });
    return (body as { data: { findings: { code: string }[] }[] }).data.flatMap(({ findings }) => findings);
  };
  const mapOf = async (id: string): Promise<Data> =>
    dataOf(await askUntilReady(() => app.get(`/compliance/staged/${id}/map`, { token: owner.token })));
  const saveMap = async (id: string, text: string | null): Promise<Data> =>
    dataOf(await app.put(`/compliance/staged/${id}/map`, { text }, { token: owner.token }));
  const apply = async ({ id, planHash }: Planned): Promise<Data> => {
    const { id: run } = dataOf(await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token }));
    return runIn(app, owner, run, ['done', 'failed']);
  };

  test('a second upload starts with the map of the last import, plans 0 writes, and its run says so', async () => {
    const first = await stage(PAGES);
    expect(await mapOf(first)).toMatchObject({ origin: 'none', text: '', kept: null, difference: null });
    expect(await saveMap(first, MAP)).toMatchObject({ origin: 'panel', text: MAP, difference: null });
    const run = await apply(await planStaged(app, owner, first));
    expect(run).toMatchObject({ state: 'done', map: { origin: 'panel', kept: null } });

    const second = await stage(PAGES);
    expect(await mapOf(second)).toMatchObject({ origin: 'site', text: MAP, kept: { run: run['id'] }, problems: [] });
    const planned = await planStaged(app, owner, second);
    expect(await get(`/compliance/staged/${second}/plan`)).toMatchObject({
      writing: 0,
      map: { origin: 'site', kept: { run: run['id'] }, difference: null },
    });
    const again = await apply(planned);
    expect(again).toMatchObject({ state: 'done', map: { origin: 'site', kept: { run: run['id'] } } });
    expect(await get(`/compliance/runs/${String(again['id'])}/map`)).toEqual({ text: MAP });
  });

  test('a map in the archive outweighs it, and the difference is shown before and after the plan', async () => {
    const planned = await planUpload(app, owner, { ...PAGES, 'compliance.map.yml': OTHER });
    const differs = {
      origin: 'source',
      kept: { run: 2 },
      difference: {
        added: 1,
        removed: 1,
        lines: ['-   sla/mail-en.md: { path: /promises/mail/ }', '+   sla/mail-en.md: { path: /promises/post/ }'],
      },
    };
    expect(await mapOf(planned.id)).toMatchObject(differs);
    expect(await get(`/compliance/staged/${planned.id}/plan`)).toMatchObject({ map: differs });
    expect(await apply(planned)).toMatchObject({ state: 'done', map: differs });
  });

  test('an editor empties it to do without, and takes that back', async () => {
    const id = await stage(PAGES);
    expect(await saveMap(id, '')).toMatchObject({ origin: 'panel', text: '', hash: null, difference: { removed: 2 } });
    await planStaged(app, owner, id);
    expect(await get(`/compliance/staged/${id}/plan`)).toMatchObject({ map: { origin: 'panel', hash: null } });
    expect(await saveMap(id, null)).toMatchObject({ origin: 'site', text: OTHER });
  });

  test('a plan is refused where another map has become the site’s since', async () => {
    const planned = await planUpload(app, owner, PAGES);
    await apply(await planUpload(app, owner, { ...PAGES, 'compliance.map.yml': MAP }));
    const { status, body } = await app.post(
      `/compliance/staged/${planned.id}/apply`,
      { planHash: planned.planHash },
      { token: owner.token },
    );
    expect(status).toBe(409);
    expect(JSON.stringify(body)).toContain('compliance.map.yml');
  });

  test('decisions about findings join the map together, and settle them in the next plan', async () => {
    const lost = (n: number) =>
      `# Prices ${String(n)}\n\nSee [gone](/sla/gone-${String(n)}/) and [mail](/sla/mail-en/).`;
    const map = `# by Ada\n${OTHER}`;
    const files = Object.fromEntries([1, 2, 3].map((n) => [`sla/prices-${String(n)}-en.md`, lost(n)]));
    const { id, planHash } = await planUpload(app, owner, { ...PAGES, ...files, 'compliance.map.yml': map });
    const decide = async (decisions: unknown, hash = planHash) =>
      app.post(`/compliance/staged/${id}/decisions`, { planHash: hash, decisions }, { token: owner.token });

    const { findings } = await get(`/compliance/staged/${id}/plan`);
    expect(findings).toMatchObject({ error: { count: 0, files: 0 }, warning: { count: 3, files: 3 } });
    const { body } = await app.get(`/compliance/staged/${id}/plan/findings?severity=warning&pageSize=2`, {
      token: owner.token,
    });
    expect(body).toMatchObject({
      data: [{ code: 'LINK_BROKEN', rules: [{ choice: 'link' }] }, { code: 'LINK_BROKEN' }],
      meta: { pagination: { total: 3 }, facets: { severity: [{ value: 'warning', count: 3 }] } },
    });
    const [cause] = dataOf(
      await app.get(`/compliance/staged/${id}/plan/causes`, { token: owner.token }),
    ) as unknown as {
      code: string;
      target: object;
      choices: object[];
    }[];
    expect(cause?.choices).toMatchObject([{ choice: 'link', count: 3, rule: { kind: 'link', to: null } }]);

    const all = { cause: { code: 'LINK_BROKEN', target: { kind: 'page', host: null } }, choice: 'link' };
    const one = { rule: { kind: 'link', from: '/sla/gone-2/', to: 'sla/mail-en.md' } };
    const page = (field: string, value: unknown) => ({ rule: { kind: 'page', path: 'sla/mail-en.md', field, value } });
    for (const [wrong, message] of [
      [[], /"decisions": must not be empty/],
      [[{ rule: { kind: 'nonsense' } }], /must have a "rule"/],
      [[page('kind', 'nonsense')], /^The map is invalid: line 1/],
      [[page('colour', 'red')], /^The map is invalid: line 1/],
    ] as const) {
      const refused = await decide(wrong);
      expect([refused.status, messageOf(refused)]).toEqual([400, expect.stringMatching(message)]);
    }
    expect((await decide([all], 'sha256:another')).status).toBe(409);
    expect((await decide([{ ...all, choice: 'exclude' }])).status).toBe(409);
    expect((await get(`/compliance/staged/${id}/plan`))['total']).toBeGreaterThan(0);

    expect(dataOf(await decide([all, one]))).toMatchObject({
      origin: 'panel',
      text: `${map}links:\n  "/sla/gone-1/": null\n  "/sla/gone-2/": "sla/mail-en.md"\n  "/sla/gone-3/": null\n`,
      problems: [],
    });
    expect((await app.get(`/compliance/staged/${id}/plan`, { token: owner.token })).status).toBe(404);
    await planStaged(app, owner, id);
    expect((await findingsOf(id)).map(({ code }) => code)).toEqual([]);
  });

  test('a run that is not there has no map', async () => {
    expect((await app.get('/compliance/runs/999/map', { token: owner.token })).status).toBe(404);
  });
});
