import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { getService } from '../../../server/src/get-service';
import { forms } from '../../../server/src/features/forms/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { ROOT } from '../../support/app/run-folder';
import { importFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { documents, rowsOf } from '../content/stored';
import { createToken } from './create-token';
import { writer } from './sample-content';
import { MARK, writeTrustCenter, type TrustCenter } from './trust-center';

let app: RunningStrapi;
const tokens: Record<string, string> = {};

/** Of libxml2; `.ci/run` installs it. */
const XMLLINT = process.env['XMLLINT'] ?? '/usr/bin/xmllint';

const LAST = '2026-06-30T15:59:30.500Z';
const AFTER = '2026-06-30T16:00:00.000Z';

const at = (instant: string) => {
  app.strapi.plugin('compliance').service<{ now: () => Date }>('clock').now = () => new Date(instant);
};

const ask = async (path: string, token?: string) => app.get(`/api/compliance/${path}`, { token });

let content: TrustCenter;

beforeAll(async () => {
  app = await bootStrapi({
    config: {
      ...{ publicRead: true, timeZone: 'Asia/Shanghai', origins: ['https://www.example.com'] },
      securityTxt: { contact: ['mailto:security@example.com'], expires: '2026-06-30' },
    },
  });
  at('2026-06-01T00:00:00Z');
  content = await writeTrustCenter(app.strapi);
  for (const [name, scopes] of Object.entries({
    whole: ['trust-center.find'],
    certifications: ['certification.find'],
    pages: ['page-by-path.findOne'],
  }))
    tokens[name] = await createToken(app, name, {
      type: 'custom',
      permissions: scopes.map((scope) => `plugin::compliance.${scope}`),
    });
});

afterAll(async () => app.close());

const FAQ = 'pages/by-path?path=/support/faq/';
const AS_DATA = `${FAQ}&fields=jsonld`;
const AS_MARKDOWN = `${FAQ}&format=markdown`;

describe.each(['overview', 'overview.jsonld', 'llms.txt', 'atom.xml', 'processors.csv', 'sitemap.xml'])(
  '%s',
  (path) => {
    test('is read by anybody, by who may read it, and by nobody else', async () => {
      at(LAST);
      expect((await ask(path)).status).toBe(200);
      expect((await ask(path, tokens.whole)).status).toBe(200);
      expect((await ask(path, tokens.certifications)).status).toBe(403);
      expect((await ask(path, 'wrong')).status).toBe(401);
    });

    test('is not kept beyond the next change of a status', async () => {
      at(LAST);
      const { headers } = await ask(path);
      expect(headers.get('cache-control')).toBe('public, max-age=29, must-revalidate');
      const kept = { headers: { 'If-None-Match': headers.get('etag') ?? '' } };
      expect((await app.get(`/api/compliance/${path}`, kept)).status).toBe(304);
      at(AFTER);
      expect((await app.get(`/api/compliance/${path}`, kept)).status).toBe(200);
    });

    test('has no drafts', async () => {
      at(LAST);
      const locales = path === 'sitemap.xml' ? [] : ['?locale=zh-CN'];
      for (const query of ['', '?status=draft', ...locales]) {
        const { status, body } = await ask(`${path}${query}`, await app.apiToken());
        expect({ query, status }).toEqual({ query, status: 200 });
        expect(JSON.stringify(body)).not.toContain(MARK);
      }
    });
  },
);

test('the services are in the overview, with the page on foreign authorities once it is published', async () => {
  at(LAST);
  const { body } = await ask('overview?locale=*');
  const [archive, english, chinese] = (body as { services: unknown[] }).services;
  expect(english).toEqual({
    ...{ documentId: expect.any(String) as string, locale: 'en', key: 'storage', name: 'Storage', url: null },
    countries: ['FI', 'DE'],
    foreignAccess: { documentId: content.faq, title: 'Questions', path: '/support/faq/' },
  });
  expect(chinese).toMatchObject({ locale: 'zh-CN', countries: ['FI', 'DE'], foreignAccess: null });
  expect(archive).toMatchObject({ key: 'archive', countries: [], foreignAccess: null });
});

describe('the processors', () => {
  test.each([
    [LAST, ['announced', 'ended'], AFTER],
    [AFTER, ['in-use', 'ended'], null],
  ])('at %s, in the overview', async (instant, statuses, changesAt) => {
    at(instant);
    const { body } = await ask('overview');
    const { processors } = body as { processors: Record<string, unknown>[] };
    expect(processors.map(({ effectiveStatus }) => effectiveStatus)).toEqual(statuses);
    expect(processors[0]).toMatchObject({
      ...{ key: 'nordlicht', kind: 'subprocessor', countries: ['DE', 'FI'], statusChangesAt: changesAt },
      services: [{ key: 'storage', name: 'Storage' }],
    });
  });

  test('in llms.txt are those that have not ended, in its language', async () => {
    at(LAST);
    const english = (await ask('llms.txt')).body as string;
    expect(english).toMatch(/^## Processors and recipients$/m);
    expect(english).toMatch(
      /Nordlicht Hosting[\s\S]*Status: Announced[\s\S]*Countries of processing: Germany, Finland/,
    );
    expect(english).not.toContain('Oldmail');
    expect((await ask('llms.txt?locale=zh-CN')).body).toMatch(/状态：已公告[\s\S]*处理所在国家\/地区：德国、芬兰/);
  });

  test('in the feed each day is an entry when it has come', async () => {
    const titles = async (instant: string) => {
      at(instant);
      return [...((await ask('atom.xml')).body as string).matchAll(/<title>((?:Nordlicht|Oldmail)[^<]*)/g)].map(
        (each) => each[1],
      );
    };
    const before = [
      'Nordlicht Hosting: Announced on 2026-06-01',
      'Oldmail: Ended on 2026-05-31',
      'Oldmail: In use from 2024-01-01',
    ];
    expect(await titles(LAST)).toEqual(before);
    expect(await titles(AFTER)).toEqual(['Nordlicht Hosting: In use from 2026-07-01', ...before]);
  });

  test('as a table', async () => {
    at(LAST);
    const { body, headers } = await ask('processors.csv?locale=zh-CN');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, row, ...more] = (body as string).trim().split(/\r?\n/);
    expect(head).toMatch(/^\W?key,locale,name,kind,effectiveStatus,/);
    expect(row).toMatch(/^nordlicht,zh-CN,Nordlicht Hosting,subprocessor,announced,.*托管.*,DE FI,.*存储$/);
    expect(more).toEqual([]);
  });
});

describe('the overview', () => {
  test('states what is held, with what it follows from', async () => {
    at(LAST);
    const { body, headers } = await ask('overview');
    expect(headers.get('content-language')).toBe('en');
    expect(body).toMatchObject({
      data: [
        {
          ...{
            locale: 'en',
            key: 'ending',
            name: 'Certificate ending',
            scope: 'All regions',
            certificateNumber: 'N-1',
          },
          ...{ effectiveStatus: 'expiring', statusChangesAt: AFTER, validFrom: '2024-01-01', validUntil: '2026-06-30' },
          standard: {
            key: 'iso-iec-27001',
            identifier: 'ISO/IEC 27001',
            edition: '2022',
            name: 'Information security',
          },
          issuedBy: { key: 'cesi', name: 'CESI', url: 'https://cesi.example' },
          evidence: [
            {
              ...{ title: 'Evidence open', visibility: 'public' },
              url: expect.stringMatching(`/api/compliance/documents/${content.open}/download\\?locale=en$`) as unknown,
            },
            { title: 'Evidence asked', visibility: 'on-request', url: null },
          ],
        },
        { key: 'held', effectiveStatus: 'active' },
      ],
      meta: { day: '2026-06-30', statusChangesAt: AFTER },
    });
    expect(JSON.stringify(body)).not.toContain('hushhush');
    expect((await ask(`documents/${content.open}/download?locale=en`)).status).toBe(302);
  });

  test.each([
    [LAST, 'locale=zh-CN', ['证书 ending', '证书 held']],
    [AFTER, 'locale=zh-CN', ['证书 held']],
    [AFTER, 'locale=*', ['Certificate held', '证书 held']],
    [AFTER, '', ['Certificate held']],
  ])('at %s, %s', async (instant, query, names) => {
    at(instant);
    const { body } = await ask(`overview?${query}`);
    expect((body as { data: { name: string }[] }).data.map(({ name }) => name)).toEqual(names);
  });

  test('in a language that there is not, it is refused', async () => {
    expect((await ask('overview?locale=fr')).status).toBe(400);
  });
});

describe('forms that are no JSON', () => {
  test.each([
    ['llms.txt', 'text/markdown; charset=utf-8', 'en'],
    ['overview.jsonld', 'application/ld+json; charset=utf-8', 'en'],
    ['atom.xml', 'application/atom+xml; charset=utf-8', 'en'],
    ['sitemap.xml', 'application/xml; charset=utf-8', null],
    [AS_MARKDOWN, 'text/markdown; charset=utf-8', 'en'],
  ])('%s is %s', async (path, type, language) => {
    const { status, headers } = await ask(path);
    expect({ status, type: headers.get('content-type'), language: headers.get('content-language') }).toEqual({
      ...{ status: 200, type, language },
    });
  });

  test.each([
    [
      'llms.txt',
      '',
      [
        '# Example Cloud',
        '**Certificate ending**',
        'Issued by: [CESI](https://cesi.example)',
        '[Support](https://www.example.com/support/): Where to ask',
      ],
    ],
    [
      'llms.txt',
      '?locale=zh-CN',
      ['# 示例云', '**证书 ending**', '有效期至：2026-06-30', '[问答](https://www.example.com/zh/support/faq/)'],
    ],
    [
      'atom.xml',
      '',
      ['<title>Certificate ending</title>', '<title>Questions</title>', 'xml:lang="en"', 'ISO/IEC 27001:2022'],
    ],
    ['overview.jsonld', '', ['"name":"Certificate ending"', '"@type":"Certification"']],
    ['atom.xml', '?locale=zh-CN', ['<title>证书 ending</title>', '<title>问答</title>', 'xml:lang="zh-CN"']],
  ])('%s%s states what is held, and no longer', async (path, query, texts) => {
    at(LAST);
    const written = async () => {
      const { body } = await ask(`${path}${query}`);
      return typeof body === 'string' ? body : JSON.stringify(body);
    };
    const body = await written();
    for (const text of texts) expect(body).toContain(text);
    expect(body).not.toMatch(/expired|unverified|hushhush/);
    at(AFTER);
    const later = await written();
    expect(later).not.toContain('ending');
    expect(later).toMatch(/Certificate held|证书 held/);
  });

  test('the sitemap has both languages of each page, and the date on which somebody published it', async () => {
    const { body } = await ask('sitemap.xml');
    expect(body).toContain(
      '<url><loc>https://www.example.com/support/faq/</loc><lastmod>2026-06-01T00:00:00.000Z</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://www.example.com/support/faq/" />' +
        '<xhtml:link rel="alternate" hreflang="zh-CN" href="https://www.example.com/zh/support/faq/" />' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://www.example.com/support/faq/" /></url>',
    );
    expect(String(body).match(/<loc>/g)).toHaveLength(4);
    for (const [part, status] of Object.entries({ 1: 404, 0: 400, x: 400, '1&part=2': 400 }))
      expect([part, (await ask(`sitemap.xml?part=${part}`)).status]).toEqual([part, status]);
  });

  (fs.existsSync(XMLLINT) ? test : test.skip)('the sitemap and the feeds are valid', async () => {
    at(LAST);
    const schemas = path.join(ROOT, 'tests/support/schemas');
    const flaws = async (address: string, schema: string[]) => {
      const file = path.join(app.app.dir, 'form.xml');
      fs.writeFileSync(file, String((await ask(address)).body));
      const { status, stderr } = spawnSync(XMLLINT, ['--nonet', '--noout', ...schema, file], { encoding: 'utf8' });
      return status === 0 ? [] : stderr;
    };
    const xsd = ['--schema', path.join(schemas, 'sitemap.xsd')];
    const rng = ['--relaxng', path.join(schemas, 'atom.rng')];
    expect(await flaws('sitemap.xml', xsd)).toEqual([]);
    for (const feed of ['atom.xml', 'atom.xml?locale=zh-CN']) expect(await flaws(feed, rng)).toEqual([]);
    // neither schema takes anything
    expect(await flaws('atom.xml', xsd)).toContain('fails to validate');
    expect(await flaws('sitemap.xml', rng)).toContain('fails to validate');
  });

  test('a sitemap of too many addresses has parts, which are made once', async () => {
    const small = forms({ strapi: app.strapi }, { whole: 3, part: 3 });
    const service = jest.spyOn(getService(app.strapi, 'forms'), 'sitemap');
    service.mockImplementation(async (part, moment) => small.sitemap(part, moment));
    const reads = jest.spyOn(app.strapi.db, 'query');
    const asked = async (query: string) => {
      reads.mockClear();
      const { status, body } = await ask(`sitemap.xml${query}`);
      const ofPages = reads.mock.calls.filter(([uid]) => uid === 'plugin::compliance.page-text');
      const named = [...String(body).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
      return { status, named, reads: ofPages.length };
    };
    expect(await asked('')).toEqual({
      ...{ status: 200, reads: 1 },
      named: ['https://www.example.com/sitemap-1.xml', 'https://www.example.com/sitemap-2.xml'],
    });
    const parts = [await asked('?part=1'), await asked('?part=2')];
    expect(parts.map(({ named, reads: read }) => [named.length, read])).toEqual([
      [3, 0],
      [1, 0],
    ]);
    expect((await asked('?part=3')).status).toBe(404);
    const page = await writer(app.strapi, 'page').create({ title: 'A new page', path: '/zz/' });
    await writer(app.strapi, 'page').publish(page);
    expect(await asked('?part=2')).toMatchObject({
      named: [expect.any(String), 'https://www.example.com/zz/'],
      reads: 1,
    });
    await documents(app.strapi, 'page').delete({ documentId: page });
    service.mockRestore();
    reads.mockRestore();
  });

  test('security.txt is there for anybody until it expires', async () => {
    at(LAST);
    const { status, headers, body } = await ask('security.txt', tokens.certifications);
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'text/plain; charset=utf-8' });
    expect(headers.get('cache-control')).toBe('public, max-age=29, must-revalidate');
    expect(body).toBe(
      'Contact: mailto:security@example.com\nExpires: 2026-06-30T16:00:00.000Z\n' +
        'Canonical: https://www.example.com/.well-known/security.txt\n',
    );
    at(AFTER);
    expect(await ask('security.txt')).toMatchObject({ status: 404 });
  });
});

describe('a page', () => {
  const graphOf = async (query: string, token?: string) => {
    const { status, body } = await ask(query, token);
    expect(status).toBe(200);
    return (body as { data: { jsonld: { '@graph': Record<string, unknown>[] } } }).data.jsonld['@graph'];
  };
  const held = (graph: Record<string, unknown>[]) =>
    graph.flatMap(({ hasCertification }) => (hasCertification ?? []) as { name: string }[]).map(({ name }) => name);

  test.each([
    ['en', LAST, ['Certificate ending', 'Certificate held']],
    ['en', AFTER, ['Certificate held']],
    ['zh-CN', LAST, ['证书 ending', '证书 held']],
    ['zh-CN', AFTER, ['证书 held']],
  ])('claims in %s at %s what is held of what it names', async (locale, instant, names) => {
    at(instant);
    const graph = await graphOf(`${AS_DATA}&locale=${locale}`);
    expect(held(graph)).toEqual(names);
    const { body } = await ask(`${AS_MARKDOWN}&locale=${locale}`);
    for (const name of ['ending', 'held', 'expired', 'unverified'])
      expect(String(body).includes(` ${name}**`)).toBe(names.some((each) => each.endsWith(name)));
  });

  test('is structured data of schema.org', async () => {
    at(LAST);
    expect(await graphOf(AS_DATA)).toMatchObject([
      {
        ...{ '@type': 'FAQPage', '@id': 'https://www.example.com/support/faq/', inLanguage: 'en' },
        dateModified: '2026-06-01T00:00:00.000Z',
        mainEntity: [{ name: 'Is it certified?', acceptedAnswer: { text: '<p>See below.</p>' } }],
      },
      { itemListElement: [{ name: 'Support', item: 'https://www.example.com/support/' }, { name: 'Questions' }] },
      {
        ...{ '@type': 'Organization', name: 'Example Cloud', url: 'https://www.example.com' },
        hasCertification: [
          {
            ...{ certificationStatus: 'https://schema.org/CertificationActive', expires: '2026-06-30' },
            ...{ about: { name: 'ISO/IEC 27001:2022' }, issuedBy: { name: 'CESI' } },
          },
          {},
        ],
      },
    ]);
    const { body } = await ask('pages?fields=jsonld&locale=zh-CN&filters[slug]=support');
    expect(body).toMatchObject({ data: [{ jsonld: { '@graph': [{ '@type': 'WebPage', name: '支持' }, {}] } }] });
  });

  test('a token that may not read what is held gets a page without it', async () => {
    at(LAST);
    expect(held(await graphOf(AS_DATA, tokens.pages))).toEqual([]);
    const { body } = await ask(AS_MARKDOWN, tokens.pages);
    expect(body).toBe('# Questions\n\n## Is it certified?\n\nSee below.\n');
  });

  test('a draft claims what is published', async () => {
    at(LAST);
    const draft = `pages/by-path?path=/${MARK}/&status=draft`;
    const token = await app.apiToken();
    expect(held(await graphOf(`${draft}&fields=jsonld`, token))).toEqual(['Certificate ending', 'Certificate held']);
    expect((await ask(`${draft}&format=markdown`, token)).body).toContain(`# ${MARK}`);
    expect((await ask(`${draft}&format=markdown`)).status).toBe(403);
  });

  test('another format is refused, and a path that leads nowhere is no page', async () => {
    expect((await ask(`${FAQ}&format=html`)).status).toBe(400);
    expect((await ask('pages/by-path?path=/nowhere/&format=markdown')).status).toBe(404);
  });
});

test('a page whose date is a month has none in the sitemap; publishing another text dates it to the second', async () => {
  const site = writeSource({ 's/backup-en.md': legacyPage('en', 'Backup', 'Every night.') });
  const entry = async () =>
    /<url><loc>[^<]*backup[^<]*<\/loc>.*?<\/url>/.exec(String((await ask('sitemap.xml')).body))?.[0];
  try {
    await importFolder(app.strapi, site.dir, { publish: true });
    expect(await entry()).toMatch(/backup(?!.*<lastmod>)/);
    const [row] = await rowsOf(app.strapi, 'page', { title: 'Backup' });
    const documentId = row?.documentId ?? '';
    at('2026-07-01T00:00:00Z');
    await documents(app.strapi, 'page').update({ documentId, locale: 'en', data: { body: 'Every hour.' } });
    expect(await entry()).toMatch(/backup(?!.*<lastmod>)/);
    await documents(app.strapi, 'page').publish({ documentId, locale: 'en' });
    expect(await entry()).toContain('<lastmod>2026-07-01T00:00:00.000Z</lastmod>');
  } finally {
    site.remove();
  }
});
