import { storedListOf } from '../../../../../admin/src/features/overview/stored-filter';

const LIST =
  '/content-manager/collection-types/plugin::compliance.certification?page=1&pageSize=50&sort=validUntil:ASC&';

test.each([
  ['expired', 'filters[$and][0][validUntil][$lt]=2026-05-31'],
  ['unverified', 'filters[$and][0][certificationStatus][$eq]=unverified'],
  ['ending-30', 'filters[$and][0][validUntil][$gte]=2026-05-31&filters[$and][1][validUntil][$lte]=2026-06-30'],
] as const)('%s has a list by stored fields', (set, filters) => {
  expect(storedListOf(set, '2026-05-31')).toBe(`${LIST}${filters}`);
});

test('what the standard decides has none', () => {
  expect(storedListOf('superseded', '2026-05-31')).toBeNull();
});
