import { z } from 'zod';
import { CERTIFICATIONS_LIST } from '../../../model/lists/certifications';
import { FINDINGS_LIST } from '../../../model/lists/findings';
import { opened, type Filter } from '../../../model/lists/list';
import { askedOf } from '../../../server/src/controllers/requests';
import { LISTS } from '../../support/lists';

const someOf = ({ one }: Filter): string | string[] =>
  one === undefined ? ['one', 'another'] : one === 'language' ? 'zh-CN' : (one[0] ?? '');

describe.each(LISTS)('the parameters of %s', (_, list) => {
  const filters = Object.entries(list.filters);
  const question = Object.fromEntries(filters.map(([name, filter]) => [name, someOf(filter)]));
  const schema = z.object(askedOf(list));
  const words = list.search === null ? {} : { q: 'words' };

  test('are the filters and the search of the definition', () => {
    expect(schema.parse({ ...question, ...words })).toEqual({ ...question, ...words });
  });

  test('are those of the list as it is opened, where the question names none', () => {
    const needed = filters.filter(([, { one, unasked }]) => one !== undefined && unasked === undefined);
    const needs = Object.fromEntries(needed.map(([name, filter]) => [name, someOf(filter)]));
    const none = Object.fromEntries(filters.map(([name, { unasked = [] }]) => [name, unasked]));
    expect(schema.parse(needs)).toEqual({ ...none, ...(list.search && { q: '' }), ...needs });
    expect(schema.safeParse({}).success).toBe(needed.length === 0);
  });

  test('take the values of the rows of the filters, and no others', () => {
    for (const [name, { one, unasked }] of filters) {
      const takes = (value: unknown) => [name, value, schema.safeParse({ ...question, [name]: value }).success];
      expect(takes('other\0')).toEqual([name, 'other\0', false]);
      expect(takes('other')).toEqual([name, 'other', one === undefined || one === 'language']);
      expect(takes(['other', 'another'])).toEqual([name, ['other', 'another'], one === undefined]);
      expect(takes(null)).toEqual([name, null, unasked === null]);
    }
  });
});

test('a list is opened with the question that its parameters answer to none', () => {
  const schema = z.object(askedOf(FINDINGS_LIST));
  const question = { state: 'open', severity: ['error', 'warning'], origin: [], code: [], locale: [], q: '' };
  expect(opened(FINDINGS_LIST)).toEqual(question);
  expect(schema.parse({})).toEqual(question);
  expect(schema.parse({ severity: '' })).toEqual(question);
  // @ts-expect-error -- a question has to name the certifications that it wants
  expect(opened(CERTIFICATIONS_LIST)).not.toHaveProperty('set', 'expired');
});
