import type { ListedFinding } from '../../../../server/src/contracts/listed-findings';
import { findingsPage, inList, type ListFilter } from '../../../../server/src/services/findings/list';

const finding = (id: string, change: Partial<ListedFinding> = {}): ListedFinding => ({
  ...{ id, origin: 'content', code: 'PARITY_DATE', severity: 'warning', meaning: 'A date.', message: `about ${id}` },
  ...{ hint: null, entry: { type: 'page', documentId: id, locale: 'en', title: id }, path: `/${id}/`, line: 1 },
  ...{ quotes: [], site: null, run: null, accepted: null },
  ...change,
});

const accepted = { reason: 'because', by: 'Ada', on: '2026-01-01T00:00:00.000Z' };
const ALL = [
  finding('note', { severity: 'info' }),
  finding('second'),
  finding('first', { severity: 'error' }),
  finding('settled', { accepted }),
  finding('third', { origin: 'import', code: 'LINK_BROKEN', entry: null, site: 'default', run: 1 }),
];

const FILTER: ListFilter = { severity: [], code: [], origin: [], locale: [], state: 'open', q: '' };
const FIRST = { page: 1, pageSize: 25 };
const ids = (change: Partial<ListFilter>) =>
  findingsPage(ALL, { ...FILTER, ...change }, FIRST).data.map(({ id }) => id);

test.each<[Partial<ListFilter>, string[]]>([
  [{}, ['first', 'second', 'third']],
  [{ severity: ['info'] }, ['note']],
  [{ severity: ['error', 'info'] }, ['first', 'note']],
  [{ state: 'accepted' }, ['settled']],
  [{ origin: ['import'] }, ['third']],
  [{ code: ['PARITY_DATE'] }, ['first', 'second']],
  [{ locale: ['en'] }, ['first', 'second']],
  [{ q: 'ABOUT sec' }, ['second']],
])('%j lists the most severe first', (change, expected) => {
  expect(ids(change)).toEqual(expected);
});

test('a page counts what the list can be narrowed by', () => {
  expect(findingsPage(ALL, FILTER, FIRST).meta).toEqual({
    pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 },
    severities: [
      { value: 'error', count: 1 },
      { value: 'info', count: 1 },
      { value: 'warning', count: 2 },
    ],
    codes: [
      { value: 'LINK_BROKEN', count: 1, meaning: 'A date.' },
      { value: 'PARITY_DATE', count: 2, meaning: 'A date.' },
    ],
    states: [
      { value: 'accepted', count: 1 },
      { value: 'open', count: 3 },
    ],
    origins: [
      { value: 'content', count: 2 },
      { value: 'import', count: 1 },
    ],
    locales: [
      { value: '', count: 1 },
      { value: 'en', count: 2 },
    ],
  });
});

test('a finding has neighbours, also when it is no longer in the list', () => {
  const at = (id: string) => inList(ALL.find((each) => each.id === id) ?? finding(id), ALL, FILTER);
  expect(at('first')).toMatchObject({ previous: null, next: 'second' });
  expect(at('settled')).toMatchObject({ previous: 'second', next: 'third' });
  expect(at('third')).toMatchObject({ previous: 'second', next: null });
});
