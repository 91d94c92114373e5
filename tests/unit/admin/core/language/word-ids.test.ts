import { wordsFor } from '../../../../../admin/src/core/language/use-words';
import en from '../../../../../admin/src/translations/en.json';
import { FINDINGS_LIST } from '../../../../../model/lists/findings';
import type { Words } from '../../../../../model/lists/list';
import { LISTS, wordsOf } from '../../../../support/lists';

test('an app can have other words for lists than the panel', () => {
  const messages = { 'compliance.list.findings.empty': 'All is well.', 'compliance.list.words.finding': 'Issue' };
  const words = wordsFor('en', messages);
  expect(words(FINDINGS_LIST.empty)).toBe('All is well.');
  expect(words(FINDINGS_LIST.columns.finding)).toBe('Issue');
  expect(words(FINDINGS_LIST.search)).toBe('Search findings');
  expect(wordsFor('zh-Hans', {})(FINDINGS_LIST.search)).toBe('搜索问题');
  expect(wordsFor('fr', {})(FINDINGS_LIST.search)).toBe('Search findings');
});

test.each(LISTS)('all words of %s have an id', (_, list) => {
  expect(wordsOf(list).filter(({ id }) => id === undefined)).toEqual([]);
});

test('no two words have the same id, and none has that of a text', () => {
  const all = new Set<Words>(LISTS.flatMap(([, list]) => wordsOf(list)));
  const ids = [...all].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(50);
  expect(ids).toEqual([...new Set(ids)]);
  const texts: Record<string, string> = en;
  expect(ids.filter((id) => `list.${id}` in texts)).toEqual([]);
});
