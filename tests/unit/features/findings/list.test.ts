import type { ListedFinding } from '../../../../model/contracts/listed-findings';
import { FINDINGS_LIST } from '../../../../model/lists/findings';
import { opened, type Asked } from '../../../../model/lists/list';
import { keysOf } from '../../../../model/typed-keys';
import { findingsPage, inList, latelyGiven } from '../../../../server/src/features/findings/list';

const finding = (id: string, change: Partial<ListedFinding> = {}): ListedFinding => ({
  ...{ id, origin: 'content', code: 'PARITY_DATE', severity: 'warning', meaning: 'A date.', message: `about ${id}` },
  ...{
    hint: null,
    entry: { type: 'page', documentId: id, locale: 'en', title: id },
    locales: ['en'],
    path: `/${id}/`,
    line: 1,
  },
  ...{ page: null, quotes: [], site: null, run: null, accepted: null },
  ...change,
});

const accepted = { reason: 'because', by: 'Ada', on: '2026-01-01T00:00:00.000Z' };
const ALL = [
  finding('note', { severity: 'info' }),
  finding('second'),
  finding('first', { severity: 'error' }),
  finding('settled', { accepted }),
  finding('third', { origin: 'import', code: 'LINK_BROKEN', entry: null, locales: [], site: 'default', run: 1 }),
];

type ListFilter = Asked<typeof FINDINGS_LIST>;

const FILTER = opened(FINDINGS_LIST);
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
    facets: {
      severity: [
        { value: 'warning', count: 2 },
        { value: 'error', count: 1 },
        { value: 'info', count: 1 },
      ],
      code: [
        { value: 'PARITY_DATE', count: 2 },
        { value: 'LINK_BROKEN', count: 1 },
      ],
      state: [
        { value: 'open', count: 3 },
        { value: 'accepted', count: 1 },
      ],
      origin: [
        { value: 'content', count: 2 },
        { value: 'import', count: 1 },
      ],
      locale: [
        { value: 'en', count: 2 },
        { value: '', count: 1 },
      ],
    },
  });
});

test('each of these counts is the length of the list that it opens, whatever else the list is narrowed by', () => {
  const filters: Partial<ListFilter>[] = [
    {},
    { code: ['PARITY_DATE'] },
    { q: 'first', severity: ['warning'] },
    { origin: ['import'] },
  ];
  for (const change of filters) {
    const { facets } = findingsPage(ALL, { ...FILTER, ...change }, FIRST).meta;
    for (const name of keysOf(FINDINGS_LIST.filters))
      for (const { value, count } of facets[name]) {
        const chosen = name === 'state' ? { state: value as ListFilter['state'] } : { [name]: [value] };
        expect([change, name, value, ids({ ...change, ...chosen }).length]).toEqual([change, name, value, count]);
      }
  }
});

test('a finding has neighbours, also when it is no longer in the list', () => {
  const at = (id: string) => inList(ALL.find((each) => each.id === id) ?? finding(id), ALL, FILTER);
  expect(at('first')).toMatchObject({ previous: null, next: 'second' });
  expect(at('settled')).toMatchObject({ previous: 'second', next: 'third' });
  expect(at('third')).toMatchObject({ previous: 'second', next: null });
});

test('reasons are offered again once, the latest first, and not all of them', () => {
  const given = (reason: string, day: number) =>
    finding(`${reason}${day}`, { accepted: { ...accepted, reason, on: `2026-01-0${day}T00:00:00.000Z` } });
  const all = [given('old', 1), given('again', 2), finding('open'), given('last', 4), given('again', 3)];
  expect(latelyGiven(all)).toEqual(['last', 'again', 'old']);
  expect(latelyGiven(Array.from({ length: 9 }, (_, n) => given(`reason ${n}`, n + 1)))).toHaveLength(5);
});
