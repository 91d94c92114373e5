import { quoted, say, type Said } from '../../../../model/say';
import type { LintCode } from '../../../../model/lint/lints';
import { lintFinding } from '../../../../model/lint/finding';
import { foundInContent } from '../../../../server/src/features/findings/found';
import { oneForEachFact } from '../../../../server/src/features/findings/one-for-each-fact';

const found = (locale: string, code: LintCode, message: Said, quote: string, documentId = 'abc') =>
  foundInContent(
    lintFinding({
      ...{ code, severity: 'warning', type: 'certification', key: 'soc-2', locale, path: null, line: null, message },
      ...{ hint: say('fillIn', { field: 'scope' }), quotes: [{ locale, line: null, text: quote }] },
    }),
    { type: 'certification', documentId, locale, title: quote },
  );
const scope = (locale: string, name: string, documentId?: string) =>
  found(locale, 'CERT_WITHOUT_SCOPE', say('scopeMissing', { name, locale }), name, documentId);
const issuer = (locale: string, name: string) =>
  found(locale, 'CERT_WITHOUT_ISSUER', say('issuerMissing', { name, locale }), name);
const values = quoted('99.9%');
const uptime = (otherLocale: string, line: string) =>
  found('en', 'PARITY_PERCENTAGE', say('saysOtherDoesNot', { locale: 'en', values, otherLocale }), line);

test('a fact that two languages lack is one finding, of both', () => {
  const [one, ...others] = oneForEachFact([scope('zh-CN', '安全审计'), scope('en', 'Audit')]);
  expect(others).toEqual([]);
  expect(one?.shown).toMatchObject({
    entry: { locale: 'en', title: 'Audit' },
    locales: ['en', 'zh-CN'],
    message: 'Audit has no scope in en / zh-CN.',
    quotes: [
      { locale: 'en', text: 'Audit' },
      { locale: 'zh-CN', text: '安全审计' },
    ],
  });
  expect(one?.targets.map(({ locale }) => locale)).toEqual(['en', 'zh-CN']);
  expect(one?.ids).toHaveLength(2);
  expect(one?.ids[0]).toBe(one?.shown.id);
});

test('a fact that two languages lack beside a third is one finding', () => {
  const all = oneForEachFact([uptime('zh-CN', 'We promise 99.9%.'), uptime('de', 'We promise 99.9%.')]);
  expect(all).toHaveLength(1);
  expect(all[0]?.shown).toMatchObject({ says: { message: { values: { otherLocale: 'zh-CN / de' } } } });
});

test.each([
  ['two facts', [scope('en', 'Audit'), issuer('zh-CN', '安全审计')]],
  ['two entries', [scope('en', 'Audit'), scope('zh-CN', 'Audit', 'def')]],
  ['two sentences', [uptime('zh-CN', 'We promise 99.9%.'), uptime('zh-CN', 'They promise 99.9%.')]],
])('%s are two findings', (_, all) => {
  expect(oneForEachFact(all).map(({ shown }) => shown)).toEqual(all.map(({ shown }) => shown));
});
