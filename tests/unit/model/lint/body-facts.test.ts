import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { standardFinder } from '../../../../model/catalogue/find-standards';
import { atOnce } from '../../../../model/steps';
import { lintBody, type RecordedFacts } from '../../../../model/lint/body-facts';
import { parityPage } from '../../../../migrator/reader/parse/page-blocks';

const find = standardFinder(baseCatalogue);
const iso: RecordedFacts = {
  name: 'Information security',
  standard: 'ISO/IEC 27001',
  edition: '2013',
  level: null,
  certificateNumber: 'LC-2016-0042',
  validUntil: '2026-06-30',
};
const mlps: RecordedFacts = {
  ...{ name: 'Protection', standard: 'MLPS', edition: null, level: 'Level 3' },
  ...{ certificateNumber: null, validUntil: null },
};

const lint = (locale: string, body: string, records = [iso, mlps]) =>
  atOnce(
    lintBody(
      { key: 'page', path: '/compliance/', page: atOnce(parityPage(locale, 'Compliance', body)) },
      records,
      find,
    ),
  ).map(({ code, line, message }) => [code, line, message]);

const EN = `## ISO/IEC 27001:2013

Certificate No. LC-2016-0042, valid until June 30, 2026.

## Multi-Level Protection Scheme

Registered at Level 3.
`;
const ZH = `## ISO/IEC 27001：2013

证书编号：LC-2016-0042，有效期自 2023 年 7 月 1 日至 2026 年 6 月 30 日。

## 网络安全等级保护

已完成第三级备案。
`;

test('a body that says what the records say', () => {
  expect(lint('en', EN)).toEqual([]);
  expect(lint('zh-CN', ZH)).toEqual([]);
});

test.each([
  ['2013', '2005', 'BODY_EDITION', 'the edition 2005 of ISO/IEC 27001, but the entry “Information security” has 2013.'],
  ['0042', '0024', 'BODY_NUMBER', 'the certificate number LC-2016-0024 of ISO/IEC 27001'],
  ['2026', '2028', 'BODY_DATE', 'the end of validity 2028-06-30 of ISO/IEC 27001'],
])('%s instead of %s: %s', (right, wrong, code, message) => {
  for (const [locale, body] of [
    ['en', EN],
    ['zh-CN', ZH],
  ] as const) {
    const found = lint(locale, body.replace(right, wrong));
    expect(found.map(([each]) => each)).toEqual([code]);
    expect(found[0]?.[2]).toContain(`The ${locale} body states ${message}`);
  }
});

test('another level', () => {
  expect(lint('en', EN.replace('Level 3', 'Level 2'))).toMatchObject([
    ['BODY_LEVEL', 7, expect.stringContaining('level 2 of MLPS')],
  ]);
  expect(lint('zh-CN', ZH.replace('第三级', '第二级'))).toMatchObject([
    ['BODY_LEVEL', 7, expect.stringContaining('level 2 of MLPS')],
  ]);
});

test('what a record leaves open contradicts nothing, and what another standard says is its own', () => {
  const bare = { ...iso, edition: null, certificateNumber: null, validUntil: null };
  expect(lint('en', EN.replace('2013', '2005').replace('2026', '2028'), [bare])).toEqual([]);
  expect(lint('en', '## ISO/IEC 27018:2019\n\nCertificate No. XY-0001, valid until May 1, 2021.\n', [iso])).toEqual([]);
});

test('of two certificates under one standard none is judged', () => {
  expect(lint('en', EN.replace('0042', '0024'), [iso, { ...iso, certificateNumber: 'LC-2' }])).toEqual([]);
});
