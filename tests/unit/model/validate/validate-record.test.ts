import type { RecordContext } from '../../../../model/validate/record';
import type { RecordFacts } from '../../../../model/validate/record-facts';
import { checkRecord, validateRecord } from '../../../../model/validate/validate-record';

/** A state without other records, less what a test says of it. */
const facts = (known: Partial<RecordFacts> = {}): RecordFacts => ({
  documentsWith: async () => Promise.resolve([]),
  pagesPublishedAt: async () => Promise.resolve([]),
  pagesStanding: async () => Promise.resolve([]),
  readersWay: async (start) => Promise.resolve({ start, pages: [], redirects: [] }),
  supersededBy: async () => Promise.resolve(null),
  localesWithFile: async () => Promise.resolve([]),
  versionsOf: async () => Promise.resolve([]),
  textsOf: async () => Promise.resolve([]),
  noticeFor: async () => Promise.resolve({ days: null, today: '2026-06-15', told: [] }),
  ...known,
});

const draft: RecordContext = { documentId: 'own', locale: 'en', published: false, complete: false };
const online: RecordContext = { ...draft, published: true, complete: true };

describe('fields', () => {
  test('a record in order has no problems', () => {
    const values = {
      key: 'iso',
      name: 'ISO',
      type: 'certification',
      validFrom: '2020-01-01',
      validUntil: '2020-01-01',
    };
    expect(checkRecord('certification', values, online)).toEqual([]);
  });

  test.each(['title', 'body', 'path'])('a zero character in %s is refused, as no database should differ', (field) => {
    const values = { title: 'Contact', [field]: '/a\u0000/' };
    expect(checkRecord('page', values, draft)).toMatchObject([
      { path: [field], message: `${field} contains the character U+0000, which cannot be stored` },
    ]);
  });

  test('each problem names its attribute', () => {
    const values = { key: 'ISO', name: 'x'.repeat(256), type: 'prize', validFrom: '2020-02-30', auditCycle: 'yearly' };
    expect(checkRecord('certification', values, draft)).toMatchObject([
      { path: ['key'], message: expect.stringMatching(/^key must be lower-case letters/) as string },
      { path: ['name'], message: 'name has 256 characters; the limit is 255' },
      {
        path: ['type'],
        message: expect.stringMatching(/^type must be one of certification, .+, not "prize"$/) as string,
      },
      { path: ['validFrom'], message: expect.stringMatching(/^validFrom must be a date/) as string },
      { path: ['auditCycle'], message: expect.stringMatching(/^auditCycle must be an ISO 8601 duration/) as string },
    ]);
  });

  test.each([
    ['page', { title: 'x'.repeat(256) }, 'title'],
    ['page', { title: 7 }, 'title'],
    ['page', { path: `/${'x'.repeat(255)}` }, 'path'],
    ['page', { path: 'legal' }, 'path'],
    ['page', { path: '' }, 'path'],
    ['page', { path: '/%2e%2e/' }, 'path'],
    ['page', { path: '/a\u202e/' }, 'path'],
    ['page', { sourceDate: '2015-13' }, 'sourceDate'],
    ['page', { reviewDueOn: 'soon' }, 'reviewDueOn'],
    ['organization', { country: 'XX' }, 'country'],
    ['organization', { url: 'ftp://x' }, 'url'],
    ['standard', { url: 'x' }, 'url'],
    ['standard', { key: '1' }, 'key'],
    ['service', { url: 'x' }, 'url'],
    ['document', { key: 'A' }, 'key'],
    ['certification', { validIn: ['XX'] }, 'validIn'],
    ['certification', { verificationUrl: 'x' }, 'verificationUrl'],
    ['redirect', { from: `/${'x'.repeat(255)}` }, 'from'],
    ['redirect', { from: 'x' }, 'from'],
    ['redirect', { to: 'x' }, 'to'],
    ['redirect', { from: '/%2E./' }, 'from'],
    ['redirect', { to: '/a/%2e%2e/' }, 'to'],
    ['redirect', { to: 'https://example.org/\u202e' }, 'to'],
    ['redirect', { code: 200 }, 'code'],
  ] as const)('%s refuses %j', (type, values, attribute) => {
    expect(checkRecord(type, values, draft).map(({ path }) => path)).toEqual([[attribute]]);
  });

  test('255 characters still fit', () => {
    expect(checkRecord('page', { title: 'x'.repeat(255), path: `/${'x'.repeat(254)}` }, draft)).toEqual([]);
  });

  test('what was cleared has no form', () => {
    expect(
      checkRecord('certification', { validFrom: '', validUntil: null, verificationUrl: undefined }, draft),
    ).toEqual([]);
  });

  test('a name from the prototype of objects is no attribute', () => {
    expect(checkRecord('page', { constructor: 'x', toString: 'y' }, draft)).toEqual([]);
  });
});

describe('required attributes', () => {
  test('may be empty in a draft', () => {
    expect(checkRecord('page', {}, { ...draft, complete: true })).toEqual([]);
    expect(checkRecord('page', { title: '' }, draft)).toEqual([]);
  });

  test('must be filled in to be published', () => {
    expect(checkRecord('page', { title: '' }, online)).toMatchObject([
      { path: ['title'], message: 'title must be filled in' },
    ]);
    expect(checkRecord('standard', {}, online).map(({ path }) => path)).toEqual([['key'], ['identifier']]);
  });

  test('an update that leaves them alone does not miss them, one that clears them does', () => {
    const update = { ...online, complete: false };
    expect(checkRecord('organization', { country: 'CN' }, update)).toEqual([]);
    expect(checkRecord('organization', { name: null }, update)).toHaveLength(1);
  });
});

describe('order of dates', () => {
  test.each([
    ['certification', 'validFrom', 'validUntil'],
    ['document', 'validFrom', 'validUntil'],
    ['document', 'periodStart', 'periodEnd'],
  ] as const)('%s: %s, then %s', (type, first, last) => {
    expect(checkRecord(type, { [first]: '2020-01-02', [last]: '2020-01-02' }, draft)).toEqual([]);
    expect(checkRecord(type, { [first]: '2020-01-02', [last]: null }, draft)).toEqual([]);
    expect(checkRecord(type, { [first]: '2020-01-02', [last]: '2020-01-01' }, draft)).toMatchObject([
      { path: [last], message: `${last} (2020-01-01) must not be before ${first} (2020-01-02)` },
    ]);
  });

  test('says nothing about what is no date', () => {
    const found = checkRecord('certification', { validFrom: '2020-01-02', validUntil: '1999' }, draft);
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/must be a date/)]);
  });
});

describe('one document per key', () => {
  const state = facts({
    documentsWith: async (type, attribute, value) => Promise.resolve([`${type} ${attribute} ${value}`]),
  });

  test.each([
    ['certification', 'key', 'iso'],
    ['document', 'key', 'iso'],
    ['standard', 'key', 'iso'],
    ['organization', 'key', 'iso'],
    ['service', 'key', 'iso'],
    ['redirect', 'from', '/a/'],
  ] as const)('%s by %s', async (type, attribute, value) => {
    const found = await validateRecord(type, { [attribute]: value }, draft, state);
    expect(found).toMatchObject([
      { path: [attribute], message: `${attribute} "${value}" is already used by another ${type}` },
    ]);
  });

  test('its own key is free for it', async () => {
    const own = facts({ documentsWith: async () => Promise.resolve(['own', 'own']) });
    expect(await validateRecord('certification', { key: 'iso' }, draft, own)).toEqual([]);
    const created = { ...draft, documentId: null };
    expect(await validateRecord('certification', { key: 'iso' }, created, own)).toHaveLength(1);
  });
});

test.each([{ to: '' }, { to: null, code: 308 }, {}])('a redirect that leads nowhere is refused: %j', async (values) => {
  const found = await validateRecord('redirect', { from: '/a/', ...values }, online, facts({}));
  expect(found.map(({ path }) => path)).toEqual([['to']]);
  expect(await validateRecord('redirect', { from: '/a/', ...values, code: 410 }, online, facts({}))).toEqual([]);
});

describe('one published page per path and locale', () => {
  const taken = facts({
    pagesPublishedAt: async (path, locale) => Promise.resolve(path === '/a/' && locale === 'en' ? ['other'] : []),
  });
  const page = { title: 'A', path: '/a/' };

  test('a second one is refused when it is published', async () => {
    expect(await validateRecord('page', page, online, taken)).toMatchObject([
      { path: ['path'], message: 'path "/a/" is already the path of another published en page' },
    ]);
  });

  test('a draft, another locale, another path and the page itself are not', async () => {
    expect(await validateRecord('page', page, draft, taken)).toEqual([]);
    expect(await validateRecord('page', page, { ...online, locale: 'zh-CN' }, taken)).toEqual([]);
    expect(await validateRecord('page', { ...page, path: '/b/' }, online, taken)).toEqual([]);
    expect(await validateRecord('page', page, { ...online, documentId: 'other' }, taken)).toEqual([]);
  });
});

describe('supersession', () => {
  const chain = (links: Record<string, string>) =>
    facts({ supersededBy: async (_type, id) => Promise.resolve(links[id] ?? null) });

  test.each([
    ['own', {}, 'leads back to this page: nothing'],
    ['a', { a: 'own' }, 'through 1 other: nothing'],
    ['a', { a: 'b', b: 'own' }, 'through 2 others: nothing'],
  ])('by %s, where %j', async (supersededBy, links, words) => {
    const found = await validateRecord('page', { supersededBy }, draft, chain(links));
    expect(found).toMatchObject([{ path: ['supersededBy'], message: expect.stringContaining(words) as string }]);
  });

  test('a chain that ends is fine, and one that turns elsewhere is not this record’s fault', async () => {
    expect(await validateRecord('standard', { supersededBy: 'a' }, draft, chain({ a: 'b' }))).toEqual([]);
    expect(await validateRecord('standard', { supersededBy: 'a' }, draft, chain({ a: 'b', b: 'a' }))).toEqual([]);
    expect(await validateRecord('standard', { supersededBy: null }, draft, chain({}))).toEqual([]);
  });
});

describe('visibility of evidence', () => {
  const otherFile = facts({ localesWithFile: async () => Promise.resolve(['en', 'zh-CN']) });

  test('what is not public has no public file', async () => {
    for (const visibility of ['internal', 'on-request']) {
      const found = await validateRecord('document', { visibility, file: { id: 1 } }, draft, facts());
      expect(found.map(({ path }) => path)).toEqual([['file']]);
    }
    expect(await validateRecord('document', { visibility: 'public', file: { id: 1 } }, draft, facts())).toEqual([]);
    expect(await validateRecord('document', { visibility: 'internal', file: null }, draft, facts())).toEqual([]);
  });

  test('nor has it one in another locale', async () => {
    const found = await validateRecord('document', { visibility: 'internal' }, draft, otherFile);
    expect(found).toMatchObject([
      { path: ['visibility'], message: expect.stringContaining('the zh-CN document') as string },
    ]);
    expect(await validateRecord('document', { visibility: 'public' }, draft, otherFile)).toEqual([]);
  });
});

test('the other records are not asked about while the record itself is wrong', async () => {
  const untouchable = facts({ documentsWith: async () => Promise.reject(new Error('asked')) });
  expect(await validateRecord('service', { key: 'a', url: 'x' }, draft, untouchable)).toHaveLength(1);
});
