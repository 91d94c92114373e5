import type { KnownText, KnownVersion, RecordFacts } from '../../../../model/validate/record-facts';
import { checkVersion, checkVersionedText } from '../../../../model/validate/rules/versions';

const online = { documentId: 'own', locale: 'en', published: true, complete: true };

describe('a version', () => {
  const found = async (values: object, others: KnownVersion[] = [], context = online) => {
    const versionsOf = async (page: string) => Promise.resolve(page === 'sla' ? others : []);
    return checkVersion('page-version', { ...values }, context, { versionsOf } satisfies Partial<RecordFacts> as never);
  };
  const other = (effectiveFrom: string | null, documentId = 'other') => ({ documentId, effectiveFrom });

  test.each([
    ['without its page', { page: null, effectiveFrom: '2027-01-01' }, [], 'page', 'REQUIRED'],
    [
      'from the day of another one',
      { page: 'sla', effectiveFrom: '2027-01-01' },
      [other('2027-01-01')],
      'effectiveFrom',
    ],
    ['without a day, as another one', { page: 'sla', effectiveFrom: '' }, [other(null)], 'effectiveFrom'],
  ])('%s is not published', async (_, values, others, field, code = 'DAY_OF_ANOTHER_VERSION') => {
    expect(await found(values, others)).toMatchObject([{ path: [field], code }]);
    expect(await found(values, others, { ...online, published: false })).toEqual([]);
  });

  test.each([
    ['from a day of its own', { page: 'sla', effectiveFrom: '2027-01-02' }, [other('2027-01-01'), other(null)]],
    ['again, or in another language', { page: 'sla', effectiveFrom: '2027-01-01' }, [other('2027-01-01', 'own')]],
    [
      'from the day of a version of another page',
      { page: 'terms', effectiveFrom: '2027-01-01' },
      [other('2027-01-01')],
    ],
  ])('%s is published', async (_, values, others) => {
    expect(await found(values, others)).toEqual([]);
  });
});

describe('the text of a page', () => {
  const VERSION = { key: 'sla-2', title: 'SLA', body: 'New.' };
  const PAGE = { key: null, title: 'SLA', body: 'Old.' };
  const found = async (values: object, texts: KnownText[] = [VERSION, PAGE], context = online) => {
    const textsOf = async () => Promise.resolve(texts);
    return checkVersionedText('page', { ...values }, context, { textsOf } satisfies Partial<RecordFacts> as never);
  };

  test('is not published where a version in force has another one, which readers get', async () => {
    expect(await found({ title: 'SLA', body: 'Edited.' })).toMatchObject([
      { path: ['body'], code: 'TEXT_OF_A_VERSION', values: { value: 'sla-2' } },
    ]);
    expect(await found({ title: null, body: 'New.' })).toMatchObject([{ path: ['title'] }]);
  });

  test.each([
    ['that of the version', { title: 'SLA', body: 'New.' }, [VERSION, PAGE], online],
    ['the one that is published', { title: 'SLA', body: 'Old.' }, [VERSION, PAGE], online],
    ['any text, before a version is in force', { title: 'SLA', body: 'Edited.' }, [], online],
    ['any text, as a draft', { title: 'SLA', body: 'Edited.' }, [VERSION, PAGE], { ...online, published: false }],
  ])('may be %s', async (_, values, texts, context) => {
    expect(await found(values, texts, context)).toEqual([]);
  });
});
