import type { PublishedVersion } from '../../../../server/src/content/versions/published-versions';
import { checkVersions } from '../../../../server/src/features/page-versions/checks';

const version = (documentId: string, locale: string, effectiveFrom: string | null): PublishedVersion => ({
  ...{ id: 1, key: documentId, page: 'sla', title: 'SLA', documentId, locale, effectiveFrom },
});

const PAGES = [
  { documentId: 'sla', locale: 'en', path: '/sla-en/' },
  { documentId: 'sla', locale: 'zh-CN', path: '/sla/' },
  { documentId: 'other', locale: 'en', path: '/other/' },
];

const said = (versions: PublishedVersion[], pages = PAGES): string[] =>
  checkVersions(versions.length === 0 ? new Map() : new Map([['sla', versions]]), pages, '2026-06-15').map(
    ({ state, says }) => `${state}: ${says}`,
  );

const OLD = [version('one', 'en', null), version('one', 'zh-CN', null)];

test('without versions there is no line', () => {
  expect(said([])).toEqual([]);
});

test('a version that is in force in every language of its page is as it should be', () => {
  expect(said(OLD)).toEqual(['ok: 1 page with versions']);
});

test('a language of the page that lacks it is named, from its day on', () => {
  const lacking = 'warning: a version in force is not published in every language of its page: /sla/ (zh-CN)';
  expect(said([...OLD, version('two', 'en', '2026-06-15')])).toEqual([lacking]);
  expect(said([...OLD, version('two', 'en', '2026-06-16')])).toEqual(['ok: 1 page with versions']);
});

test('many are counted', () => {
  const pages = Array.from({ length: 5 }, (_, n) => ({ documentId: 'sla', locale: `l${String(n)}`, path: '/sla/' }));
  expect(said(OLD, pages)[0]).toMatch(/: \/sla\/ \(l0\), \/sla\/ \(l1\), \/sla\/ \(l2\) and 2 more$/);
});

test('versions of a page that is not published reach nobody', () => {
  expect(said(OLD, PAGES.slice(2))).toEqual(['warning: 1 page with published versions and not published']);
});
