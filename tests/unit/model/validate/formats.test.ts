import fc from 'fast-check';
import { calendarDate, partialDate } from '../../../../model/validate/formats/calendar-date';
import { countryCode, countryCodes } from '../../../../model/validate/formats/country-code';
import type { Format } from '../../../../model/validate/formats/format';
import { duration, redirectCode, key } from '../../../../model/validate/formats/formats';
import { urlPath } from '../../../../model/validate/formats/url-path';
import { redirectTarget, webUrl } from '../../../../model/validate/formats/web-url';

const cases: [string, Format, unknown[], unknown[]][] = [
  [
    'calendarDate',
    calendarDate,
    ['2015-12-01', '2024-02-29', '2000-02-29', '0001-01-01'],
    [
      '2015-12',
      '2023-02-29',
      '1900-02-29',
      '2015-13-01',
      '2015-00-01',
      '2015-01-00',
      '2015-04-31',
      '12/2015',
      20151201,
    ],
  ],
  [
    'partialDate',
    partialDate,
    ['2015', '2015-12', '2015-12-31'],
    ['15', '2015-1', '2015-13', '2015-02-30', '0000', '2015-12-31T00:00:00Z', '2015-12-31\n'],
  ],
  ['countryCode', countryCode, ['CN', 'DE', 'TW'], ['cn', 'UK', 'EU', 'XX', 'CHN', '', 156]],
  [
    'countryCodes',
    countryCodes,
    [[], ['CN'], ['CN', 'DE'], '["CN"]'],
    [['CN', 'XX'], 'CN', { 0: 'CN' }, ['cn'], [null]],
  ],
  [
    'duration',
    duration,
    ['P1Y', 'P18M', 'P3Y6M', 'P2W', 'P1Y2M3DT4H5M6.5S', 'PT12H'],
    ['P', 'PT', 'P1YT', '1Y', 'P1.5Y', 'p1y', 'P-1Y', 'P1M1Y', 'P1Y ', 12],
  ],
  ['key', key, ['iso-iec-27001', 'mlps', 'a'], ['27001-x', 'ISO', '-a', 'a_b', 'é', 'a b', 'a\n', 7]],
  [
    'urlPath',
    urlPath,
    ['/', '/legal/', '/legal/sla', '/legal/sla.html', '/支持/', '/a%20b/', '/%E2%80%AE/', '/..a/', '/می\u200cخواهم/'],
    [
      'legal/',
      '',
      '//legal',
      '/a//b',
      '/a/../b',
      '/%2e%2e/',
      '/a/%2E/',
      '/a/.%2e',
      '/a\u202e/',
      '/a\u200b/',
      '/./',
      '/..',
      '/a?b',
      '/a#b',
      '/a b',
      '/a\\b',
      '/a\u0000',
      'http://a/',
      1,
    ],
  ],
  [
    'webUrl',
    webUrl,
    ['https://example.org', 'http://example.org:8080/a?b#c', 'HTTPS://例子.cn/'],
    [
      'ftp://example.org',
      'javascript:alert(1)',
      'example.org',
      '//example.org',
      'https:example.org',
      'https://',
      'https://a b',
      'https://a\n',
      5,
    ],
  ],
  [
    'redirectTarget',
    redirectTarget,
    ['/legal/', '/legal/?a=b#c', 'https://example.org/'],
    ['legal/', 'javascript:alert(1)', '//example.org', '/a\\b', '/a?b c'],
  ],
  ['redirectCode', redirectCode, [301, 302, 308, 410, '301'], [200, 307, '', 'x', null]],
];

describe.each(cases)('%s', (_name, format, good, bad) => {
  test.each(good.map((value) => [value]))('takes %j', (value) => {
    expect(format(value)).toBeNull();
  });

  test.each(bad.map((value) => [value]))('refuses %j and says what it takes', (value) => {
    expect(format(value)?.words).toMatch(/^must be .+/);
  });
});

test('every day of the calendar is a date, and no other is', () => {
  const part = (digits: number) => (value: number) => String(value).padStart(digits, '0');
  const year = fc.integer({ min: 1, max: 9999 }).map(part(4));
  const two = fc.integer({ min: 0, max: 33 }).map(part(2));
  fc.assert(
    fc.property(year, two, two, (...parts) => {
      const text = parts.join('-');
      const time = Date.parse(`${text}T00:00:00Z`);
      const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      expect(calendarDate(text) === null).toBe(isDay);
    }),
  );
});

test('whatever a browser can open is a URL', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }), (url) => {
      expect(webUrl(url)).toBeNull();
    }),
  );
});

test('a message shows the value on one line and not all of a long one', () => {
  expect(key('a\nb')?.words).toContain('"a\\nb"');
  expect(webUrl('x'.repeat(5000))?.words.length).toBeLessThan(200);
});
