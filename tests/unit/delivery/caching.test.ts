import { cacheControl, namesTag } from '../../../server/src/delivery/caching';

const FRESH = { isPublic: true, isDraft: false, cacheSeconds: 60, untilChange: 3_600_000 };

test.each([
  ['for everybody', {}, 'public, max-age=60, must-revalidate'],
  ['for one reader', { isPublic: false }, 'private, max-age=60, must-revalidate'],
  ['of drafts', { isDraft: true }, 'private, no-cache'],
  ['until a date changes it', { untilChange: 12_999 }, 'public, max-age=12, must-revalidate'],
  ['in the last second', { untilChange: 999 }, 'public, max-age=0, must-revalidate'],
  ['that took beyond the change', { untilChange: -1 }, 'public, max-age=0, must-revalidate'],
  ['that is to be asked for each time', { cacheSeconds: 0 }, 'public, max-age=0, must-revalidate'],
])('an answer %s', (_name, given, control) => {
  expect(cacheControl({ ...FRESH, ...given })).toBe(control);
});

test.each([
  ['W/"a"', true],
  ['"a"', true],
  ['"b", W/"a"', true],
  ['W/"b","a"', true],
  ['"b"', false],
  ['"aa"', false],
  ['*', false],
  ['', false],
])('If-None-Match: %s', (header, isNamed) => {
  expect(namesTag(header, 'W/"a"')).toBe(isNamed);
});
