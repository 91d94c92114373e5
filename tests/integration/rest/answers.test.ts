/** @database any */
import { setTimeout } from 'node:timers/promises';
import fs from 'node:fs';
import path from 'node:path';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createTestApp, type TestApp } from '../../support/app/test-app';
import { typeProblems } from '../../support/content/type-problems';
import { writer } from './sample-content';
import { writeTrustCenter, type TrustCenter } from './trust-center';

const SERVER = `module.exports = ({ env }) => ({
  host: '127.0.0.1', port: 0, app: { keys: env.array('APP_KEYS') }, openapi: { 'content-api': { access: 'public' } },
});`;

let testApp: TestApp;
let app: RunningStrapi;
let content: TrustCenter;

beforeAll(async () => {
  testApp = await createTestApp({
    config: { publicRead: true, timeZone: 'Asia/Shanghai', origins: ['https://www.example.com'] },
  });
  fs.mkdirSync(path.join(testApp.dir, 'config'), { recursive: true });
  fs.writeFileSync(path.join(testApp.dir, 'config/server.js'), SERVER);
  app = await bootStrapi({ app: testApp });
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date('2026-06-01T00:00:00Z');
  content = await writeTrustCenter(app.strapi);
  const redirect = writer(app.strapi, 'redirect');
  await redirect.create({ from: '/old/', to: '/support/', code: 301 });
  await redirect.create({ from: '/gone/', code: 410 });
});

afterAll(async () => {
  await app.close();
  await testApp.remove();
});

const TYPES = [
  ...['Page', 'Certification', 'Standard', 'Organization', 'Service', 'Evidence', 'Redirect', 'Only', 'PageFields'],
  ...['ListAnswer', 'EntryAnswer', 'PageAnswer', 'ByPathAnswer', 'FoundPage', 'MovedPage'],
  ...['OverviewAnswer', 'ChangesAnswer', 'ClaimsAnswer', 'ErrorAnswer'],
];

/** A program that gives answers to names of their types. */
const program = (answers: readonly (readonly [string, unknown])[]): string =>
  [
    `import type { ${TYPES.join(', ')} } from '../../../model/contracts/answers';`,
    ...answers.map(([type, answer], at) => `export const answer${String(at)}: ${type} = ${JSON.stringify(answer)};`),
  ].join('\n');

describe('the types of answers are those of real answers', () => {
  const real: [string, () => string][] = [
    ...['Page', 'Certification', 'Standard', 'Organization', 'Service', 'Redirect'].map(
      (type): [string, () => string] => [`ListAnswer<${type}>`, () => `${type.toLowerCase()}s?populate=*`],
    ),
    ['ListAnswer<Page>', () => 'pages?locale=zh-CN'],
    ['ListAnswer<Evidence>', () => 'documents?populate=*'],
    ["ListAnswer<Only<Page, 'title' | 'path'>>", () => 'pages?fields=title,path'],
    [
      "ListAnswer<Required<Only<Page, 'title' | keyof PageFields>>>",
      () => 'pages?fields=title,toc,breadcrumbs,versions,html,jsonld',
    ],
    ["ListAnswer<Only<Certification, 'name'>>", () => 'certifications?fields=name'],
    ['PageAnswer', () => `pages/${content.faq}?populate=*`],
    ['EntryAnswer<Certification>', () => `certifications/${content.certifications[0] ?? ''}?populate=*`],
    ['FoundPage', () => 'pages/by-path?path=/support/faq/&populate=certifications'],
    ['ByPathAnswer', () => 'pages/by-path?path=/support/&locale=zh-CN'],
    ['MovedPage', () => 'pages/by-path?path=/old/&redirects=answer'],
    ['MovedPage', () => 'pages/by-path?path=/gone/&redirects=answer'],
    ['OverviewAnswer', () => 'overview?locale=*'],
    ['ChangesAnswer', () => 'changes?since=2026-06-01T00:00:00Z'],
    ['ClaimsAnswer', () => 'claims?asOf=2026-06-01'],
    ['ErrorAnswer', () => 'pages/by-path?path=/old/'],
    ['ErrorAnswer', () => 'pages/by-path?path=/gone/'],
    ['ErrorAnswer', () => 'pages?filters[nothing]=1'],
    ['ErrorAnswer', () => 'documents/nothing/download'],
  ];

  test('each of them compiles', async () => {
    const token = await app.apiToken();
    const answers: [string, unknown][] = [];
    for (const [type, request] of real) {
      const { body } = await app.get(`/api/compliance/${request()}`, { token });
      if (type.startsWith('ListAnswer')) expect((body as { data: unknown[] }).data).not.toEqual([]);
      answers.push([type, body]);
    }
    expect(typeProblems(program(answers))).toEqual([]);
  });

  test('and so does the front end of the documentation', () => {
    const docs = fs.readFileSync(path.resolve(__dirname, '../../../docs/api.md'), 'utf8');
    const examples = [...docs.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
      code.includes("'strapi-plugin-compliance/answers'") ? [code] : [],
    );
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      const code = example.replace('strapi-plugin-compliance/answers', '../../../model/contracts/answers');
      expect(typeProblems(`declare const process: { env: Record<string, string | undefined> };\n${code}`)).toEqual([]);
    }
  });

  test.each([
    ['FoundPage', { data: null, meta: { redirect: { to: null, code: 410 } } }],
    ['MovedPage', { data: null, meta: { redirect: { to: null, code: 301 } } }],
    ["ListAnswer<Only<Page, 'title'>>", { data: [{ id: 1, documentId: 'a', title: 'A', titel: 'A' }], meta: {} }],
  ])('and what is no %s does not', (type, answer) => {
    expect(typeProblems(program([[type, answer]]))).not.toEqual([]);
  });
});

describe('OpenAPI', () => {
  interface Parameter {
    name: string;
    required: boolean;
    schema: { items?: { enum?: string[] }; anyOf?: object[] };
  }
  interface Operation {
    parameters: Parameter[];
    responses: Record<string, { content?: Record<string, { schema: object }> }>;
  }
  let paths: Record<string, Record<string, Operation>>;

  beforeAll(async () => {
    // compiling has held the process up: that the server closed a connection meanwhile has to be heard of first
    await setTimeout(500);
    const { status, body } = await app.get('/api/openapi.json');
    expect(status).toBe(200);
    ({ paths } = body as { paths: typeof paths });
  });

  const operation = (route: string): Operation => {
    const found = paths[`/compliance/${route}`]?.['get'];
    if (found === undefined) throw new Error(`There is no ${route}`);
    return found;
  };
  const names = (route: string) => operation(route).parameters.map(({ name }) => name);
  const fields = (route: string) =>
    operation(route).parameters.find(({ name }) => name === 'fields')?.schema.items?.enum ?? [];
  const answer = (route: string) =>
    JSON.stringify(operation(route).responses['200']?.content?.['application/json']?.schema);

  test('shows the routes that there are', () => {
    const own = Object.entries(paths).filter(([route]) => route.startsWith('/compliance/'));
    expect(own.map(([route]) => route.slice('/compliance/'.length)).sort()).toEqual([
      'atom.xml',
      'certifications',
      'certifications/{id}',
      'changes',
      'claims',
      'documents',
      'documents/{id}',
      'documents/{id}/download',
      'documents/{id}/download/{link}',
      'llms.txt',
      'organizations',
      'organizations/{id}',
      'overview',
      'pages',
      'pages/by-path',
      'pages/{id}',
      'redirects',
      'redirects/{id}',
      'security.txt',
      'services',
      'services/{id}',
      'sitemap.xml',
      'standards',
      'standards/{id}',
    ]);
    for (const [, methods] of own) expect(Object.keys(methods)).toEqual(['get']);
  });

  test('shows the fields that are computed, where they can be named and where they are answered', () => {
    for (const route of ['pages', 'pages/{id}', 'pages/by-path'])
      for (const name of ['toc', 'breadcrumbs', 'versions', 'html', 'jsonld']) {
        expect(fields(route)).toContain(name);
        expect(answer(route)).toContain(`"${name}"`);
      }
    for (const route of ['certifications', 'certifications/{id}'])
      for (const name of ['effectiveStatus', 'statusChangesAt', 'editionSuperseded']) {
        expect(fields(route)).toContain(name);
        expect(answer(route)).toContain(`"${name}"`);
      }
    expect(answer('standards')).toContain('"editionSuperseded"');
    expect(fields('pages')).not.toContain('effectiveStatus');
    expect(fields('certifications')).not.toContain('verifiedBy');
  });

  test('shows the filter by the status, beside those by stored fields', () => {
    expect(names('certifications')).toEqual(expect.arrayContaining(['filters[effectiveStatus]', 'filters[key]']));
    const status = operation('certifications').parameters.find(({ name }) => name === 'filters[effectiveStatus]');
    expect(JSON.stringify(status?.schema)).toMatch(/"superseded".*"\$notIn"/);
  });

  test('shows where a path leads that moved or was removed, and what a download answers', () => {
    expect(names('pages/by-path')).toEqual(['path', 'format', 'redirects', 'fields', 'populate', 'locale', 'status']);
    expect(answer('pages/by-path')).toMatch(/308.*410/);
    expect(answer('pages')).toContain('"pageCount"');
    expect(answer('pages/{id}')).toContain('"alternates"');
    expect(names('documents/{id}/download')).toEqual(['id', 'locale']);
    expect(JSON.stringify(operation('documents/{id}/download/{link}').parameters)).toMatch(/206 for a part.*410/);
  });
});
