import { addressOf, modifiedOn } from '../../../server/src/forms/page';
import { page, RULES } from './published';

const moment = { now: new Date('2026-06-30T16:30:00Z'), rules: RULES };

test.each([
  ['nothing but an import', null, null, null],
  ['the date that the page states', '2017-08', null, '2017-08'],
  ['the year', '2026', null, '2026'],
  ['today, in the time zone of the app', '2026-07-01', null, '2026-07-01'],
  ['a date to come', '2026-07-02', null, null],
  ['a month to come', '2026-08', null, null],
  ['a publication', null, '2026-02-03T04:05:06.000Z', '2026-02-03T04:05:06.000Z'],
  ['a publication after the date', '2017-08', '2026-02-03T04:05:06.000Z', '2026-02-03T04:05:06.000Z'],
  ['a publication in the month that is stated', '2026-02', '2026-02-03T04:05:06.000Z', '2026-02-03T04:05:06.000Z'],
  ['a publication before the date', '2026-05-01', '2026-02-03T04:05:06.000Z', '2026-05-01'],
])('%s', (_name, sourceDate, publishedOn, expected) => {
  const dated = page('/a/', { sourceDate, publishedOn: publishedOn === null ? null : new Date(publishedOn) });
  expect(modifiedOn(dated, moment)).toBe(expected);
});

test('addresses are encoded, with and without a site', () => {
  expect(addressOf('/支持/a b/', 'https://www.example.com')).toBe('https://www.example.com/%E6%94%AF%E6%8C%81/a%20b/');
  expect(addressOf('/支持/', null)).toBe('/%E6%94%AF%E6%8C%81/');
  expect(addressOf('/%E4%B8%AD/a%2Fb/', null)).toBe('/%E4%B8%AD/a%2Fb/');
  expect(addressOf('/%E4%B8%AD/a%2Fb/', 'https://www.example.com')).toBe('https://www.example.com/%E4%B8%AD/a%2Fb/');
});

test.each([
  ['/support/100%/', '/support/100%25/'],
  ['/support/%2F/', '/support/%2F/'],
  ['/支持/', '/%E6%94%AF%E6%8C%81/'],
])('the address of %s is one', (path, written) => {
  expect(addressOf(path, null)).toBe(written);
  expect(addressOf(path, 'https://www.example.com')).toBe(`https://www.example.com${written}`);
  expect(() => decodeURI(written)).not.toThrow();
});
