import { complianceClient, ComplianceError, type ClientOptions } from '../../../client/src';

interface Asked {
  address: string;
  headers: Headers;
}

const url = 'https://cms.example.com/api/';

/** A client whose requests are answered in turn, and what it asked. */
const clientOf = (answers: readonly (Response | Error)[], options: Partial<ClientOptions> = {}) => {
  const asked: Asked[] = [];
  const left = [...answers];
  const answer = (address: string | URL | Request, init?: RequestInit) => {
    asked.push({
      address: address instanceof Request ? address.url : String(address),
      headers: new Headers(init?.headers),
    });
    const next = left.shift();
    if (next === undefined) throw new Error('asked once too often');
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };
  return { client: complianceClient({ url, fetch: answer, ...options }), asked };
};

const json = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), init);
const refusal = (status: number, message: string) =>
  json(
    { data: null, error: { status, name: 'Error', message, details: { redirect: { to: '/new/', code: 301 } } } },
    { status },
  );
/** Asks to be tried again at once, so that no test waits. */
const busy = (status: number) => new Response('', { status, headers: { 'retry-after': '0' } });

test('a question is part of the address; lists are joined, and what is not stated is left out', async () => {
  const { client, asked } = clientOf([json({ data: null, meta: {} })]);
  const fields = ['title', 'html'] as const;
  await client.pageAt('/a b/', { fields, locale: undefined, 'filters[kind]': 'sla' });
  const { pathname, searchParams } = new URL(asked[0]?.address ?? '');
  expect(pathname).toBe('/api/compliance/pages/by-path');
  expect(Object.fromEntries(searchParams)).toEqual({
    path: '/a b/',
    fields: 'title,html',
    'filters[kind]': 'sla',
    redirects: 'answer',
  });
});

test('what is not there is null; what is refused says why', async () => {
  const { client } = clientOf([refusal(404, 'No page'), refusal(404, 'No entry'), refusal(403, 'Forbidden')]);
  expect(await client.pageAt('/nowhere/')).toBeNull();
  expect(await client.entry('certifications', 'abc')).toBeNull();
  const error: unknown = await client.overview().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ComplianceError);
  expect(error).toMatchObject({
    status: 403,
    message: 'Strapi answered 403 (Forbidden)',
    address: 'https://cms.example.com/api/compliance/overview',
    details: { redirect: { to: '/new/', code: 301 } },
  });
});

test('an answer of something else than Strapi is refused with its status', async () => {
  const { client } = clientOf([new Response('<h1>Bad Request</h1>', { status: 400 })]);
  await expect(client.overview()).rejects.toMatchObject({
    status: 400,
    message: 'Strapi answered 400',
    details: {},
  });
});

test('all pages of a list are read', async () => {
  const part = (path: string) => json({ data: [{ path }], meta: { pagination: { pageCount: 2 } } });
  const { client, asked } = clientOf([part('/a/'), part('/b/')]);
  expect(await client.all('pages', { fields: ['path'] })).toEqual([{ path: '/a/' }, { path: '/b/' }]);
  const numbers = asked.map(({ address }) => new URL(address).searchParams.get('pagination[page]'));
  expect(numbers).toEqual(['1', '2']);
});

describe('answers that are kept', () => {
  const held = (name: string, etag: string) => json({ data: [{ name }] }, { headers: { etag } });
  const unchanged = () => new Response(null, { status: 304 });

  test('Strapi is asked whether they still hold', async () => {
    const { client, asked } = clientOf([held('ISO', 'W/"1"'), unchanged(), held('SOC', 'W/"2"')]);
    const answers = [await client.overview(), await client.overview(), await client.overview()];
    expect(answers.map(({ data }) => data[0]?.name)).toEqual(['ISO', 'ISO', 'SOC']);
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, 'W/"1"', 'W/"1"']);
  });

  test('what a caller changes in an answer is not in the next one', async () => {
    const { client } = clientOf([held('ISO', 'W/"1"'), unchanged()]);
    (await client.overview()).data.length = 0;
    expect((await client.overview()).data).toHaveLength(1);
  });

  test('are no more than `keep`: the oldest go', async () => {
    const answers = [held('a', '"a"'), held('b', '"b"'), held('b', '"b"'), held('a', '"a"')];
    const { client, asked } = clientOf(answers, { keep: 1 });
    for (const locale of ['en', 'de', 'de', 'en']) await client.overview({ locale });
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, null, '"b"', null]);
  });

  test('are none with `keep: 0`', async () => {
    const { client, asked } = clientOf([held('a', '"a"'), held('a', '"a"')], { keep: 0 });
    await client.overview();
    await client.overview();
    expect(asked.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, null]);
  });
});

describe('requests that are sent again', () => {
  const fine = () => json({ data: [] });

  test.each([429, 502, 503, 504])('after %i', async (status) => {
    const { client, asked } = clientOf([busy(status), busy(status), fine()]);
    expect((await client.overview()).data).toEqual([]);
    expect(asked).toHaveLength(3);
  });

  test('when Strapi cannot be reached', async () => {
    const { client, asked } = clientOf([new TypeError('fetch failed'), fine()]);
    await client.overview();
    expect(asked).toHaveLength(2);
  });

  test('not before the server wants it: where that is long, the caller is told', async () => {
    const later = new Date(Date.now() + 3_600_000).toUTCString();
    for (const wait of ['60', later]) {
      const { client, asked } = clientOf([new Response('', { status: 429, headers: { 'retry-after': wait } })]);
      await expect(client.overview()).rejects.toMatchObject({ status: 429 });
      expect(asked).toHaveLength(1);
    }
  });

  test('not for ever where nobody answers', async () => {
    const { client } = clientOf([new TypeError('fetch failed')], { retries: 0 });
    await expect(client.overview()).rejects.toThrow(
      'Strapi did not answer https://cms.example.com/api/compliance/overview: is it running?',
    );
  });

  test('not for ever', async () => {
    const { client } = clientOf([busy(503), busy(503)], { retries: 1 });
    await expect(client.overview()).rejects.toMatchObject({ status: 503 });
  });

  test('not after a refusal, and not when they were given up', async () => {
    const { client, asked } = clientOf([refusal(400, 'Bad'), new DOMException('given up', 'AbortError')]);
    await expect(client.overview()).rejects.toMatchObject({ status: 400 });
    await expect(client.overview()).rejects.toThrow('given up');
    expect(asked).toHaveLength(2);
  });
});

test('a token and the headers of `init` go with each request', async () => {
  const { client, asked } = clientOf([json({ data: [] })], { token: 'secret', init: { headers: { 'x-build': '7' } } });
  await client.overview();
  expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
  expect(asked[0]?.headers.get('x-build')).toBe('7');
});

test('addresses of files need no request', () => {
  const { client } = clientOf([]);
  expect(client.downloadUrl('abc', 'zh-CN')).toBe(
    'https://cms.example.com/api/compliance/documents/abc/download?locale=zh-CN',
  );
});

test('the types of an answer have what was asked for', async () => {
  const { client } = clientOf(Array.from({ length: 3 }, () => json({ data: null, meta: {} })));
  const named = await client.pageAt('/', { fields: ['html'] });
  named?.data?.html.trim();
  // @ts-expect-error the title was not asked for
  expect(named?.data?.title).toBeUndefined();
  const whole = await client.pageAt('/');
  whole?.data?.title.trim();
  // @ts-expect-error what is computed is there only if it was asked for
  expect(whole?.data?.html.trim()).toBeUndefined();
});
