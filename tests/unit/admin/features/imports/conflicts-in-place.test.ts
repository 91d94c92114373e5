import { isOpen, keepPlace } from '../../../../../admin/src/features/imports/conflicts/keep-place';
import type { Conflict } from '../../../../../model/contracts/runs';

const conflict = (item: number, fields: string[], editor = 'ours'): Conflict => ({
  ...{ item, key: `page ${String(item)} en`, type: 'page', locale: 'en', documentId: String(item) },
  ...{ title: null, sourcePath: `${String(item)}.md`, publish: true },
  fields: fields.map((field) => ({ field, base: '', editor, source: 'theirs' })),
});
const placesOf = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ item, fields }) => [item, fields.map(({ field }) => field)]);

test('what is resolved keeps its place, so that the next conflict does not move', () => {
  const shown = [conflict(1, ['title', 'body']), conflict(2, ['title'])];
  const open = [conflict(1, ['body'], 'ours, edited')];
  const kept = keepPlace(shown, open);
  expect(placesOf(kept)).toEqual(placesOf(shown));
  expect(kept[0]?.fields.map(({ editor }) => editor)).toEqual(['ours', 'ours, edited']);
  expect([isOpen(open, 1, 'title'), isOpen(open, 1, 'body'), isOpen(open, 2, 'title')]).toEqual([false, true, false]);
});

test('what is new comes last', () => {
  expect(placesOf(keepPlace([conflict(2, ['title'])], [conflict(1, ['title']), conflict(2, ['title'])]))).toEqual([
    [2, ['title']],
    [1, ['title']],
  ]);
});
