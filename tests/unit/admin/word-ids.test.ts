import { wordsFor } from '../../../admin/src/language/use-words';
import { WORD_IDS } from '../../../admin/src/language/word-ids';
import en from '../../../admin/src/translations/en.json';
import { FINDINGS_LIST } from '../../../model/lists/findings';
import { LISTS, wordsOf } from '../../support/lists';

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
  expect(wordsOf(list).filter((words) => !WORD_IDS.has(words))).toEqual([]);
});

test('no two words have the same id, and none has that of a text', () => {
  const ids = [...WORD_IDS.values()];
  expect(ids).toEqual([...new Set(ids)]);
  const texts: Record<string, string> = en;
  expect(ids.filter((id) => id.replace(/^compliance\./, '') in texts)).toEqual([]);
});
