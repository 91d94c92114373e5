import { markdown } from '../../../../../migrator/reader/parse/grammar/markdown';
import { plainText } from '../../../../../migrator/reader/parse/plain-text';

const countOf = (text: string, wanted: string): number => {
  let count = 0;
  markdown.parse(text).iterate({
    enter: ({ name }) => {
      if (name === wanted) count += 1;
    },
  });
  return count;
};

const LINES = 2_000;

test.each([
  ['quotes', '>'.repeat(90), 'Blockquote'],
  ['lists', '- '.repeat(45), 'ListItem'],
])('very many lines in deep %s are not read as deep: each level of each line would take memory', (_, marks, name) => {
  expect(countOf(`${marks} a\n\n`, name)).toBeGreaterThan(40);
  expect(countOf(`${marks} a\n\nb\n\n`.repeat(LINES), name)).toBeLessThan(20 * LINES);
});

test('the words of lines that are not read as deep stay', () => {
  const text = `${'>'.repeat(90)} word\n\n`.repeat(LINES);
  expect(plainText(markdown.parse(text).topNode, text).match(/word/g)).toHaveLength(LINES);
});

test('lists and quotes of usual depth are read as such, however many they are', () => {
  expect(countOf('> > - - a\n\nb\n\n'.repeat(10 * LINES), 'ListItem')).toBe(2 * 10 * LINES);
});
