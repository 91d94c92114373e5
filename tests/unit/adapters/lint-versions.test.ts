import type { CertificationRow } from '../../../server/src/adapters/strapi/lint-content';
import type { FindStandards } from '../../../model/catalogue/find-standards';
import { factKinds } from '../../../model/parity/fact-kinds';
import { atOnce } from '../../../model/steps';
import { parityPage } from '../../../migrator/reader/parse/page-blocks';
import { lintVersions } from '../../../server/src/adapters/lint-versions';

const CERTIFICATION: CertificationRow = {
  ...{ id: 1, documentId: 'c', publishedAt: null, key: 'iso', locale: 'en', name: 'ISO/IEC 27001', scope: null },
  ...{ level: '3', certificateNumber: null, certificationStatus: null, validFrom: null, validUntil: '2026-01-01' },
  ...{ verifiedOn: null, issuedBy: null },
  standard: { identifier: 'ISO/IEC 27001', edition: '2013', withdrawnOn: null, transitionEndsOn: null },
};

const ENGLISH = 'We keep 99% for 90 days, until 2026-03-01.';
const CHINESE = '我们保留 90 天，比例为 99%，至 2026 年 3 月 1 日。';
const PARTS = 300;
const bodyOf = (text: string, heading: string): string =>
  Array.from({ length: PARTS }, (_, n) => `## ${heading} ${n}\n\n${text}\n\n- ${text}\n`).join('\n');

test('a step reads one block of a pair of pages, however long they are', () => {
  let read = 0;
  const find: FindStandards = (text) => {
    read += text.length;
    return [];
  };
  const version = (locale: string, body: string) => ({
    ...{ documentId: 'p', locale, title: 'Uptime', path: '/uptime/', certifications: [{ id: 1 }] },
    page: atOnce(parityPage(locale, 'Uptime', body)),
  });
  const steps = lintVersions([version('en', bodyOf(ENGLISH, 'Part')), version('zh-CN', bodyOf(CHINESE, '部分'))], {
    ...{ find, kinds: factKinds(find), defaultLocale: 'en', certifications: new Map([[1, CERTIFICATION]]) },
  });
  const readIn: number[] = [];
  do read = 0;
  while (steps.next().done !== true && readIn.push(read) > 0);
  expect(Math.max(...readIn)).toBeGreaterThan(0);
  // a heading and its first block, each read twice
  expect(Math.max(...readIn)).toBeLessThanOrEqual(4 * ENGLISH.length);
  // two languages, three blocks in each part
  expect(readIn.length).toBeGreaterThan(2 * 3 * PARTS);
});

test('a language without a path is found, in the order of the languages', () => {
  const version = (locale: string, path: string | null) => ({
    ...{ documentId: 'p', locale, title: `Uptime ${locale}`, path, page: null, certifications: [] },
  });
  const steps = lintVersions([version('zh-CN', null), version('en', '/uptime/'), version('de', '')], {
    ...{ find: () => [], kinds: [], defaultLocale: 'en', certifications: new Map() },
  });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(step.value.map(({ code, locale, message }) => [code, locale, message])).toEqual([
    ['PAGE_WITHOUT_PATH', 'zh-CN', 'The page “Uptime zh-CN” has no path, so that readers cannot open it.'],
    ['PAGE_WITHOUT_PATH', 'de', 'The page “Uptime de” has no path, so that readers cannot open it.'],
  ]);
});

test('a language whose body could not be read is not compared', () => {
  const version = (locale: string, body: string | null) => ({
    ...{ documentId: 'p', locale, title: 'Uptime', path: '/uptime/', certifications: [] },
    page: body === null ? null : atOnce(parityPage(locale, 'Uptime', body)),
  });
  const codesOf = (chinese: string | null): string[] => {
    const rules = { find: () => [], kinds: factKinds(() => []), defaultLocale: 'en', certifications: new Map() };
    const steps = lintVersions([version('en', ENGLISH), version('zh-CN', chinese)], rules);
    return atOnce(steps).map(({ code }) => code);
  };
  expect(codesOf('')).not.toEqual([]);
  expect(codesOf(null)).toEqual([]);
});
