/** @database any */
import { setTimeout } from 'node:timers/promises';
import fs from 'node:fs';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { entriesOf, keysOf } from '../../../model/typed-keys';
import { typeProblems } from '../../support/content/type-problems';
import type { Answer } from '../../support/http/http-client';
import { openApiProblems, type OpenApi, type Operation } from '../../support/http/openapi-answers';
import { writer } from './sample-content';
import { writeTrustCenter } from './trust-center';

const SERVER = `module.exports = ({ env }) => ({
  host: '127.0.0.1', port: 0, app: { keys: env.array('APP_KEYS') }, openapi: { 'content-api': { access: 'public' } },
});`;

let testApp: TestApp;
let app: RunningStrapi;

beforeAll(async () => {
  testApp = await createTestApp({
    config: { publicRead: true, timeZone: 'Asia/Shanghai', origins: ['https://www.example.com'] },
  });
  fs.mkdirSync(path.join(testApp.dir, 'config'), { recursive: true });
  fs.writeFileSync(path.join(testApp.dir, 'config/server.js'), SERVER);
  app = await bootStrapi({ app: testApp });
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date('2026-06-01T00:00:00Z');
  await writeTrustCenter(app.strapi);
  await writer(app.strapi, 'page').create({ slug: 'untitled' });
  const redirect = writer(app.strapi, 'redirect');
  await redirect.create({ from: '/old/', to: '/support/', code: 301 });
  await redirect.create({ from: '/gone/', code: 410 });
});

afterAll(async () => {
  await app.close();
  await testApp.remove();
});

const TYPES = [
  ...[
    'Page',
    'Certification',
    'Processor',
    'ProcessorsAnswer',
    'Standard',
    'Organization',
    'Service',
    'Evidence',
    'Redirect',
    'PageVersion',
    'PageVersionsAnswer',
    'Only',
    'PageFields',
  ],
  ...['ListAnswer', 'EntryAnswer', 'PageAnswer', 'ByPathAnswer', 'FoundPage', 'MovedPage'],
  ...['OverviewAnswer', 'ChangesAnswer', 'ClaimsAnswer', 'ToldVersionsAnswer', 'ErrorAnswer'],
];

/** A program that gives answers to names of their types. */
const program = (answers: readonly (readonly [string, unknown])[]): string =>
  [
    `import type { ${TYPES.join(', ')} } from '../../../model/contracts/answers';`,
    ...answers.map(([type, answer], at) => `export const answer${String(at)}: ${type} = ${JSON.stringify(answer)};`),
  ].join('\n');

/** The types of what lists hold, by the paths of the lists. */
const LISTED = {
  pages: 'Page',
  certifications: 'Certification',
  processors: 'Processor',
  standards: 'Standard',
  organizations: 'Organization',
  services: 'Service',
  documents: 'Evidence',
  redirects: 'Redirect',
  'page-versions': 'PageVersion',
};

/** Requests below `/api/compliance/`, with the types of their answers; `unknown` where nothing is published. */
const requests = (ids: Readonly<Record<string, string>>): [string, string][] => [
  ...entriesOf(LISTED).flatMap(([plural, type]): [string, string][] => [
    [plural === 'processors' ? 'ProcessorsAnswer' : `ListAnswer<${type}>`, `${plural}?populate=*`],
    [plural === 'pages' ? 'PageAnswer' : `EntryAnswer<${type}>`, `${plural}/${ids[plural] ?? ''}?populate=*`],
    ...(plural === 'redirects' ? [] : [['unknown', `${plural}?status=draft&populate=*`] satisfies [string, string]]),
  ]),
  ['ListAnswer<Page>', 'pages?locale=zh-CN'],
  ['unknown', 'pages?populate[certifications][populate]=*&populate[parent][fields]=title,toc'],
  ["ListAnswer<Only<Page, 'title' | 'path'>>", 'pages?fields=title,path'],
  [
    "ListAnswer<Required<Only<Page, 'title' | keyof PageFields>>>",
    'pages?fields=title,toc,breadcrumbs,versions,html,jsonld,claims,changes',
  ],
  ["ListAnswer<Only<Certification, 'name'>>", 'certifications?fields=name'],
  ['FoundPage', 'pages/by-path?path=/support/faq/&populate=certifications'],
  ['ByPathAnswer', 'pages/by-path?path=/support/&locale=zh-CN'],
  ['PageVersionsAnswer', 'pages/versions?path=/support/faq/'],
  ['FoundPage', 'pages/by-path?path=/support/faq/&version=faq-2'],
  ['MovedPage', 'pages/by-path?path=/old/&redirects=answer'],
  ['MovedPage', 'pages/by-path?path=/gone/&redirects=answer'],
  ['OverviewAnswer', 'overview?locale=*'],
  ['ChangesAnswer', 'changes?since=2026-06-01T00:00:00Z'],
  ['ClaimsAnswer', 'claims?asOf=2026-06-01'],
  ['ToldVersionsAnswer', 'claims/pages?path=/support/faq/&asOf=2026-06-01'],
  ['unknown', 'pages?pagination[start]=1&pagination[limit]=1'],
  ['unknown', 'pages?pagination[withCount]=false'],
  ['ErrorAnswer', 'pages/by-path?path=/old/'],
  ['ErrorAnswer', 'pages/by-path?path=/gone/'],
  ['ErrorAnswer', 'pages?filters[nothing]=1'],
  ['ErrorAnswer', 'documents/nothing/download'],
];

describe('real answers', () => {
  let recorded: (Answer & { type: string; request: string })[];

  beforeAll(async () => {
    const token = await app.apiToken();
    const ids: Record<string, string> = {};
    for (const plural of keysOf(LISTED)) {
      const { body } = await app.get(`/api/compliance/${plural}`, { token });
      ids[plural] = (body as { data: { documentId: string }[] }).data[0]?.documentId ?? '';
    }
    recorded = [];
    for (const [type, request] of requests(ids)) {
      const answer = await app.get(`/api/compliance/${request}`, { token });
      if (/^(List|Processors|Overview|Changes|Claims|Told)/.test(type))
        expect((answer.body as { data: unknown[] }).data).not.toEqual([]);
      recorded.push({ type, request, ...answer });
    }
  });

  test('are of their types', () => {
    expect(typeProblems(program(recorded.map(({ type, body }) => [type, body])))).toEqual([]);
  });

  test('are what OpenAPI says', async () => {
    const problems = openApiProblems((await app.get('/api/openapi.json')).body as OpenApi);
    const wrong = recorded.flatMap(({ request, ...answer }) =>
      problems(`/compliance/${request.replace(/\?.*/, '')}`, answer).map((problem) => `${request}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the front end of the documentation fits their types', () => {
    const docs = fs.readFileSync(path.resolve(__dirname, '../../../docs/api.md'), 'utf8');
    const examples = [...docs.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
      code.includes("'strapi-plugin-compliance-client'") ? [code] : [],
    );
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      const code = example.replace('strapi-plugin-compliance-client', '../../../client/src');
      expect(typeProblems(`declare const process: { env: Record<string, string | undefined> };\n${code}`)).toEqual([]);
    }
  });

  test('the guide to front ends fits their types', () => {
    const guide = fs.readFileSync(path.resolve(__dirname, '../../../docs/front-ends.md'), 'utf8');
    const steps = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
      /\btrust\b/.test(code) ? [code] : [],
    );
    expect(steps.length).toBeGreaterThan(3);
    const code = steps.join('\n').replace('strapi-plugin-compliance-client', '../../../client/src');
    const around = 'declare const process: { env: Record<string, string | undefined> };\ndeclare const path: string;';
    expect(typeProblems(`${around}\n${code}`)).toEqual([]);
  });

  test.each([
    ['FoundPage', { data: null, meta: { redirect: { to: null, code: 410 } } }],
    ['MovedPage', { data: null, meta: { redirect: { to: null, code: 301 } } }],
    ["ListAnswer<Only<Page, 'title'>>", { data: [{ id: 1, documentId: 'a', title: 'A', titel: 'A' }], meta: {} }],
  ])('what is no %s does not compile', (type, answer) => {
    expect(typeProblems(program([[type, answer]]))).not.toEqual([]);
  });
});

describe('OpenAPI', () => {
  let document: OpenApi;

  beforeAll(async () => {
    // compiling has held the process up: that the server closed a connection meanwhile has to be heard of first
    await setTimeout(500);
    const { status, body } = await app.get('/api/openapi.json');
    expect(status).toBe(200);
    document = body as OpenApi;
  });

  const operation = (route: string): Operation => {
    const found = document.paths[`/compliance/${route}`]?.['get'];
    if (found === undefined) throw new Error(`There is no ${route}`);
    return found;
  };
  const names = (route: string) => operation(route).parameters.map(({ name }) => name);
  const fields = (route: string) =>
    operation(route).parameters.find(({ name }) => name === 'fields')?.schema.items?.enum ?? [];
  const answer = (route: string) =>
    JSON.stringify(operation(route).responses['200']?.content?.['application/json']?.schema);

  test('shows the routes that there are, below the prefix of the REST API', () => {
    expect(document.servers).toEqual([{ url: '/api' }]);
    const own = Object.entries(document.paths).filter(([route]) => route.startsWith('/compliance/'));
    expect(own.map(([route]) => route.slice('/compliance/'.length)).sort()).toEqual([
      'atom.xml',
      'certifications',
      'certifications/{id}',
      'changes',
      'claims',
      'claims/pages',
      'documents',
      'documents/{id}',
      'documents/{id}/download',
      'documents/{id}/download/{link}',
      'documents/{id}/requests',
      'documents/{id}/requests/confirm/{token}',
      'documents/{id}/requests/form',
      'llms.txt',
      'organizations',
      'organizations/{id}',
      'overview',
      'overview.jsonld',
      'page-versions',
      'page-versions/{id}',
      'pages',
      'pages/by-path',
      'pages/versions',
      'pages/{id}',
      'processors',
      'processors.csv',
      'processors/{id}',
      'redirects',
      'redirects/{id}',
      'security.txt',
      'services',
      'services/{id}',
      'sitemap.xml',
      'standards',
      'standards/{id}',
    ]);
    // readers write nothing but requests for documents
    const written = own.filter(([, methods]) => 'post' in methods).map(([route]) => route);
    expect(written).toEqual([
      expect.stringMatching(/requests$/) as string,
      expect.stringMatching(/requests\/confirm\/{token}$/) as string,
    ]);
    const methods = new Set(own.flatMap(([, each]) => Object.keys(each)));
    expect([...methods].sort()).toEqual(['get', 'post']);
  });

  test('shows the fields that are computed, where they can be named and where they are answered', () => {
    const answered = (name: string) => Object.keys(document.components.schemas[name]?.properties ?? {});
    const ofPages = ['toc', 'breadcrumbs', 'versions', 'html', 'jsonld', 'claims'];
    const ofCertifications = ['effectiveStatus', 'statusChangesAt', 'editionSuperseded'];
    for (const route of ['pages', 'pages/{id}', 'pages/by-path']) {
      expect(fields(route)).toEqual(expect.arrayContaining(ofPages));
      expect(answer(route)).toContain('"#/components/schemas/CompliancePage"');
    }
    for (const route of ['certifications', 'certifications/{id}']) {
      expect(fields(route)).toEqual(expect.arrayContaining(ofCertifications));
      expect(answer(route)).toContain('"#/components/schemas/ComplianceCertification"');
    }
    expect(answered('CompliancePage')).toEqual(expect.arrayContaining(ofPages));
    expect(answered('ComplianceCertification')).toEqual(expect.arrayContaining(ofCertifications));
    expect(answered('ComplianceCertification')).not.toContain('verifiedBy');
    expect(answered('ComplianceStandard')).toContain('editionSuperseded');
    expect(fields('pages')).not.toContain('effectiveStatus');
    expect(fields('certifications')).not.toContain('verifiedBy');
  });

  test('shows the filter by the status, beside those by stored fields', () => {
    expect(names('certifications')).toEqual(expect.arrayContaining(['filters[effectiveStatus]', 'filters[key]']));
    const status = operation('certifications').parameters.find(({ name }) => name === 'filters[effectiveStatus]');
    expect(JSON.stringify(status?.schema)).toMatch(/"superseded".*"\$notIn"/);
  });

  test('shows where a path leads that moved or was removed, and what a download answers', () => {
    expect(names('pages/by-path')).toEqual([
      ...['path', 'format', 'redirects', 'asOf', 'version', 'fields', 'populate', 'locale', 'status'],
    ]);
    expect(names('pages/versions')).toEqual(['path', 'locale', 'asOf']);
    expect(answer('pages/by-path')).toMatch(/308.*410/);
    expect(answer('pages')).toContain('"pageCount"');
    expect(answer('pages/{id}')).toContain('"alternates"');
    expect(names('documents/{id}/download')).toEqual(['id', 'locale']);
    expect(JSON.stringify(operation('documents/{id}/download/{link}').parameters)).toMatch(/206 for a part.*410/);
  });
});
