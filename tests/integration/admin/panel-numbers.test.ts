/** @database any */
import type { UID } from '@strapi/strapi';
import {
  certificationNumbers,
  claimsNumber,
  conflictsNumber,
  findingsNumber,
  pageNumbers,
} from '../../../admin/src/features/overview/numbers';
import { BASE } from '../../../admin/src/core/plugin-id';
import type { COVERAGE_LIST } from '../../../model/lists/coverage';
import type { FINDINGS_LIST } from '../../../model/lists/findings';
import type { AnswerOf } from '../../../model/lists/list';
import type { QUEUE_LIST } from '../../../model/lists/verification';
import type { Facet, FacetedAnswer, PagedAnswer } from '../../../model/contracts/lists';
import type { Overview } from '../../../model/contracts/overview';
import type { FileRow, PlanRow, ShownSummary } from '../../../model/contracts/plan';
import type { Conflict, Preview, RunInfo, RunItem } from '../../../model/contracts/runs';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { eventually } from '../../support/eventually';
import { createAdministrator, type Administrator } from '../../support/http/administrators';
import { askUntilReady, dataOf, planUpload, runIn } from '../../support/http/staging';
import { legacyPage } from '../../support/sites/legacy-site';
import { writer } from '../rest/sample-content';

const PAGE = 'plugin::compliance.page' as UID.ContentType;

let app: RunningStrapi;
let owner: Administrator;

const get = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await askUntilReady(() => app.get(`/compliance${path}`, { token: owner.token }));
  expect({ path, status }).toEqual({ path, status: 200 });
  return body as Body;
};
const dataAt = async <Data>(path: string): Promise<Data> => (await get<{ data: Data }>(path)).data;
const lengthOf = async (path: string): Promise<number> => (await get<PagedAnswer<unknown>>(path)).meta.pagination.total;

/** Compares numbers with the lengths of the lists that they open, all at once. */
const expectLengths = async (numbers: readonly (readonly [list: string, number: number | null])[]) => {
  const lengths = await Promise.all(numbers.map(async ([list]) => [list, await lengthOf(list)] as const));
  expect(numbers).toEqual(lengths);
};

/** Each value of the filters of a list, with the number that stands beside it. */
const chosen = (list: string, facets: Readonly<Record<string, readonly Facet[]>>): [string, number][] =>
  Object.entries(facets).flatMap(([name, values]) =>
    values
      .filter(({ value }) => value !== '')
      .map(({ value, count }): [string, number] => {
        const query = new URLSearchParams(list.split('?')[1] ?? '');
        query.set(name, value);
        return [`${list.split('?')[0] ?? ''}?${String(query)}`, count];
      }),
  );

/** The route of the list that a link of the overview opens. */
const listBehind = (to: string): string => {
  const path = to.slice(BASE.length);
  return path.startsWith('/certifications') ? `/overview${path}` : path;
};

const imports = { site: 'docs', publish: true };
const importFiles = async (files: Record<string, string>): Promise<RunInfo> => {
  const { id, planHash } = await planUpload(app, owner, files, imports);
  const started = await app.post(`/compliance/staged/${id}/apply`, { planHash }, { token: owner.token });
  return (await runIn(app, owner, dataOf(started)['id'], ['done', 'needs-review', 'failed'])) as unknown as RunInfo;
};

const draft = (title: string) => `---\ntitle: ${title}\ndraft: true\n---\n\nNot yet.\n`;
const certificates = '## ISO/IEC 27001:2013\n\nCertificate number: IS 711111\n\nValid until: 2019-05-31\n';
const FIRST: Record<string, string> = {
  'sla/mail-en.md': legacyPage('en', 'Mail', 'We promise 99.9% every month.'),
  'sla/mail-zh.md': legacyPage('zh-CN', '邮件', '我们承诺每月达到 99.95%。'),
  'sla/chat-en.md': legacyPage('en', 'Chat', 'See [gone](/sla/gone/) and [lost](lost-en.md).'),
  'sla/disk-en.md': legacyPage('en', 'Disk', 'Text.'),
  'sla/disk-zh.md': legacyPage('zh-CN', '磁盘', '中文。'),
  'sla/net-en.md': legacyPage('en', 'Net', 'Text of the net.'),
  'sla/later-en.md': draft('Later'),
  'compliance/certificates-en.md': legacyPage('en', 'Certificates', certificates),
  'sla/long-en.md': `# ${'Storage '.repeat(40)}\n\nText.\n`,
};
const SECOND: Record<string, string> = {
  ...FIRST,
  'sla/mail-en.md': legacyPage('en', 'Mail, renewed', 'We promise 99.9% every month.'),
  'sla/chat-en.md': legacyPage('en', 'Chat, renewed', 'See [gone](/sla/gone/).'),
  'sla/new-en.md': legacyPage('en', 'New', 'New.'),
  'sla/soon-en.md': draft('Soon'),
};
delete SECOND['sla/net-en.md'];

const edit = async (path: string, locale: string, data: object) => {
  const [page] = await app.strapi.documents(PAGE).findMany({ locale, filters: { path } });
  await app.strapi.documents(PAGE).update({ documentId: page?.documentId ?? '', locale, data });
};

let run: RunInfo;
let staged: string;

beforeAll(async () => {
  app = await bootStrapi();
  owner = await createAdministrator(app, 'strapi-super-admin');
  await importFiles(FIRST);
  await edit('/sla/mail-en/', 'en', { title: 'Our mail' });
  await edit('/sla/chat-en/', 'en', { title: 'Our chat' });
  staged = (await planUpload(app, owner, SECOND, imports)).id;
  run = await importFiles(SECOND);
  const claiming = writer(app.strapi, 'page');
  const body = 'We are ISO/IEC 27001:2013 certified.\n';
  await claiming.publish(
    await claiming.create({ title: 'Trust', slug: 'trust', path: '/trust/', kind: 'security', body }),
  );
});

afterAll(async () => app.close());

test('each number of the overview is the length of the list that it opens', async () => {
  const overview = await eventually(
    async () => dataAt<Overview>('/overview'),
    ({ openFindings }) => openFindings.state === 'current',
  );
  const numbers = [
    ...certificationNumbers(overview),
    ...pageNumbers(overview),
    findingsNumber(overview),
    claimsNumber(overview),
  ];
  expect(claimsNumber(overview).count).toBe(2);
  await expectLengths(numbers.map(({ count, to }) => [listBehind(to), count]));
  expect(numbers.filter(({ count }) => (count ?? 0) > 0).length).toBeGreaterThan(2);
  expect(overview.pages?.total).toBe(await lengthOf('/coverage'));

  const conflicts = conflictsNumber(overview);
  expect(conflicts).toMatchObject({ count: 2, to: `${BASE}/runs/${String(run.id)}` });
  expect((await dataAt<Conflict[]>(`/runs/${String(run.id)}/conflicts`)).length).toBe(conflicts.count);
  expect(overview.conflicts.runs.length).toBe(await lengthOf('/runs?state=needs-review'));
});

test('coverage counts the pages that each state lists, in a language and in any, and no page is in step that lacks something', async () => {
  for (const list of ['/coverage', '/coverage?locale=zh-CN', '/coverage?q=mail']) {
    const { meta } = await get<AnswerOf<typeof COVERAGE_LIST>>(list);
    const states = Object.entries(meta.states).map(([value, count]) => ({ value, count }));
    await expectLengths(chosen(list, { state: states }));
    const ids = async (state: string) =>
      (
        await get<AnswerOf<typeof COVERAGE_LIST>>(chosen(list, { state: [{ value: state, count: 0 }] })[0]?.[0] ?? '')
      ).data.map(({ documentId }) => documentId);
    const wanting = new Set((await Promise.all(['missing', 'draft', 'modified', 'stale', 'copy'].map(ids))).flat());
    const inStep = await ids('in-step');
    expect(inStep.filter((id) => wanting.has(id))).toEqual([]);
    expect(inStep.length + wanting.size).toBe(meta.pagination.total);
  }
});

test('findings are counted as they are listed, whatever the list is narrowed by', async () => {
  for (const list of ['/findings', '/findings?severity=error', '/findings?origin=import&q=gone']) {
    const { meta } = await get<AnswerOf<typeof FINDINGS_LIST>>(list);
    await expectLengths(chosen(list, meta.facets));
  }
});

test('a plan is counted as its lists are, entry by entry and file by file', async () => {
  const plan = `/staged/${staged}/plan`;
  const summary = (await dataAt<{ plan: ShownSummary }>(`/staged/${staged}`)).plan;
  const { data: rows } = await get<FacetedAnswer<PlanRow, string>>(`${plan}/items?pageSize=100`);
  const counts = Object.entries(summary.counts).map(([value, count]) => ({ value, count }));
  await expectLengths(chosen(`${plan}/items`, { action: counts }));
  const written = rows.filter(({ action }) => ['create', 'update', 'rename', 'publish'].includes(action));
  expect(summary).toMatchObject({
    total: rows.length,
    writing: written.length,
    publishing: written.filter(({ publish }) => publish).length,
    markedDrafts: rows.filter(({ type, reason }) => type === 'page' && reason === 'marked-draft').length,
  });
  // the page is published, the one that is marked as a draft is not
  expect([summary.writing, summary.publishing]).toEqual([2, 1]);
  for (const list of [`${plan}/items`, `${plan}/items?type=page&q=sla`, `${plan}/files`, `${plan}/files?q=en`])
    await expectLengths(chosen(list, (await get<FacetedAnswer<unknown, string>>(list)).meta.facets));

  const files = Object.entries(summary.files).map(([value, count]) => ({ value, count }));
  await expectLengths(chosen(`${plan}/files`, { state: files }));
  const { data: allFiles } = await get<FacetedAnswer<FileRow, string>>(`${plan}/files?pageSize=100`);
  const found = allFiles.flatMap(({ findings }) => findings);
  const causes = await dataAt<{ code: string; count: number }[]>(`${plan}/causes`);
  for (const code of new Set(causes.map((cause) => cause.code)))
    expect([code, causes.filter((cause) => cause.code === code).reduce((sum, { count }) => sum + count, 0)]).toEqual([
      ...[code, found.filter((finding) => finding.code === code).length],
    ]);
  for (const { n, findings } of rows) {
    const { findings: own } = await dataAt<{ findings: { severity: string }[] }>(`${plan}/items/${String(n)}`);
    for (const [severity, count] of Object.entries(findings))
      expect([n, severity, own.filter((finding) => finding.severity === severity).length]).toEqual([
        n,
        severity,
        count,
      ]);
  }
});

describe('a run', () => {
  const ofRun = async () => dataAt<RunInfo>(`/runs/${String(run.id)}`);
  const items = () => `/runs/${String(run.id)}/items`;
  /** Unchanged items are counted, and not kept. */
  const listed = ({ counts }: RunInfo) =>
    Object.entries(counts).flatMap(([value, count]) => (value === 'unchanged' ? [] : [{ value, count }]));

  test('is counted as its entries are listed', async () => {
    const now = await ofRun();
    expect(now.counts).toMatchObject({ create: 2, conflict: 2, missing: 1 });
    await expectLengths(chosen(items(), { outcome: listed(now) }));
    for (const list of [items(), `${items()}?q=new`, `${items()}?outcome=conflict`])
      await expectLengths(chosen(list, (await get<FacetedAnswer<RunItem, string>>(list)).meta.facets));
    const { meta } = await get<FacetedAnswer<RunItem, 'outcome'>>(items());
    expect(meta.pagination.total).toBe(meta.facets.outcome.reduce((sum, { count }) => sum + count, 0));
    const marked = (await get<PagedAnswer<RunItem>>(`${items()}?pageSize=100`)).data;
    for (const { value, count } of listed(now))
      expect([value, marked.filter(({ outcome }) => outcome === value).length]).toEqual([value, count]);
    expect(marked.filter(({ reason }) => reason === 'marked-draft')).toHaveLength(now.markedDrafts);
  });

  test('lists as many findings of each severity and cause as it counts', async () => {
    const findings = `/runs/${String(run.id)}/findings`;
    for (const list of [findings, `${findings}?q=chat`, `${findings}?severity=error`])
      await expectLengths(chosen(list, (await get<FacetedAnswer<unknown, string>>(list)).meta.facets));
    const { error = 0, warning = 0, info = 0 } = { ...(await ofRun()).findings };
    await expectLengths([
      [`${findings}?severity=error`, error],
      [`${findings}?severity=warning`, warning],
      [`${findings}?severity=info`, info],
    ]);
    const causes = await dataAt<{ code: string; count: number }[]>(`/runs/${String(run.id)}/causes`);
    const codes = [...new Set(causes.map(({ code }) => code))];
    const sumOf = (code: string) =>
      causes.filter((cause) => cause.code === code).reduce((sum, { count }) => sum + count, 0);
    await expectLengths(codes.map((code) => [`${findings}?code=${code}`, sumOf(code)]));
  });

  test('has no conflict any more when all are resolved, in its counts, its list and the list of runs', async () => {
    const open = await dataAt<Conflict[]>(`/runs/${String(run.id)}/conflicts`);
    for (const { item, fields } of open)
      for (const { field } of fields) {
        const place = `/compliance/runs/${String(run.id)}/conflicts/${String(item)}`;
        const { status } = await app.request('PUT', place, { token: owner.token, json: { field, take: 'source' } });
        expect(status).toBe(200);
      }
    const now = await ofRun();
    expect(now.state).toBe('done');
    expect(now.counts).toMatchObject({ create: 2, resolved: 2, missing: 1 });
    expect(now.counts).not.toHaveProperty('conflict');
    await expectLengths(chosen(items(), { outcome: [...listed(now), { value: 'conflict', count: 0 }] }));
    expect((await dataAt<RunInfo[]>('/runs')).find(({ id }) => id === run.id)?.counts).toEqual(now.counts);
    expect(conflictsNumber(await dataAt<Overview>('/overview')).count).toBe(0);
  });

  test('is rolled back with as many entries left alone as the preview lists', async () => {
    await edit('/sla/new-en/', 'en', { title: 'Our new' });
    const { left, kept, counts, writing } = await dataAt<Preview>(`/runs/${String(run.id)}/rollback`);
    expect([left, kept.length]).toEqual([1, 1]);
    expect((counts['delete'] ?? 0) + (counts['restore'] ?? 0)).toBe(writing);
  });
});

test('certifications to verify are counted as they are listed, and their evidence as it is shown', async () => {
  const { data, meta } = await get<AnswerOf<typeof QUEUE_LIST>>('/verifications');
  expect(data.length).toBeGreaterThan(0);
  await expectLengths(chosen('/verifications', meta.facets));
  for (const { documentId, documents } of data) {
    const shown = await dataAt<{ documents: unknown[] }>(`/verifications/${documentId}`);
    expect(shown.documents).toHaveLength(documents);
  }
});
