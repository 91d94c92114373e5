import type { CertificationRow } from '../../../server/src/adapters/strapi/lint-content';
import type { FindStandards } from '../../../server/src/domain/catalogue/find-standards';
import { factKinds } from '../../../server/src/domain/parity/fact-kinds';
import { lintInSteps } from '../../../server/src/services/lint-versions';

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
    ...{ documentId: 'p', locale, title: 'Uptime', path: '/uptime/', body, certifications: [{ id: 1 }] },
  });
  const steps = lintInSteps([version('en', bodyOf(ENGLISH, 'Part')), version('zh-CN', bodyOf(CHINESE, '部分'))], {
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
