import { differingFacts, type SharedVersion } from '../../../../model/lint/shared-facts';
import { atOnce } from '../../../../model/steps';

const version = (locale: string, records: Record<string, string[]>, facts = {}): SharedVersion => ({
  ...{ type: 'certification', documentId: 'c', key: 'iso', locale, name: `ISO ${locale}`, facts, records },
});

const record = (documentId: string, ...locales: string[]): SharedVersion[] =>
  locales.map((locale) => ({
    ...{ type: 'organization', documentId, key: documentId, locale, name: documentId.toUpperCase() },
    ...{ facts: {}, records: {} },
  }));

const lint = (...versions: SharedVersion[]) => atOnce(differingFacts(versions, 'en')).map(({ finding }) => finding);

test('languages that say the same have no finding, in whatever order they name records', () => {
  const records = [...record('a', 'en', 'zh-CN'), ...record('b', 'en', 'zh-CN')];
  const facts = { level: '3', validIn: ['CN'] };
  const one = version('en', { services: ['a', 'b'], issuedBy: ['a'] }, facts);
  expect(lint(...records, one, version('zh-CN', { services: ['b', 'a'], issuedBy: ['a'] }, { ...facts }))).toEqual([]);
  expect(lint(...records, one)).toEqual([]);
});

test('a value and a record that differ are told with what each language says, the default language first', () => {
  const records = [...record('a', 'en', 'zh-CN'), ...record('b', 'en', 'zh-CN')];
  const found = lint(
    ...records,
    version('zh-CN', { issuedBy: ['b'] }, { level: null }),
    version('en', { issuedBy: ['a'] }, { level: '3' }),
  );
  expect(found).toMatchObject([
    { code: 'FACT_DIFFERS', type: 'certification', key: 'iso', locale: 'zh-CN', severity: 'warning' },
    { code: 'FACT_DIFFERS', message: '“ISO en” states another issuedBy in zh-CN than in en.' },
  ]);
  expect(found.map(({ quotes }) => quotes.map(({ locale, text }) => `${locale} ${String(text)}`))).toEqual([
    ['en "3"', 'zh-CN nothing'],
    ['en A', 'zh-CN B'],
  ]);
});

test('a record that a language lacks is named with that language, and is no difference', () => {
  const records = [...record('a', 'en'), ...record('z', 'zh-CN')];
  expect(lint(...records, version('en', { documents: ['a'] }), version('zh-CN', { documents: ['z'] }))).toMatchObject([
    { code: 'RECORD_WITHOUT_LANGUAGE', message: '“ISO en” names “A” in “documents”, which zh-CN does not have.' },
    { code: 'RECORD_WITHOUT_LANGUAGE', message: '“ISO en” names “Z” in “documents”, which en does not have.' },
  ]);
});
