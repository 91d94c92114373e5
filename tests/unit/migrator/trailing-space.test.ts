import { withoutTrailingSpace } from '../../../migrator/trailing-space';

test('blanks at the ends of lines go, others stay', () => {
  expect(withoutTrailingSpace('a  \n\t\n b\t c \t')).toBe('a\n\n b\t c');
});

test('a run of blanks inside a line takes no more than its length', () => {
  // the square of this length takes minutes
  const text = `a${' '.repeat(1_000_000)}b`;
  expect(withoutTrailingSpace(text)).toBe(text);
});
