import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { deepBlocks, linearInline } from '../../migrator/reader/parse/grammar/markdown';
import { rounds } from '../support/jest/rounds';

const standard = parser.configure(GFM);
const linear = parser.configure([GFM, linearInline, deepBlocks]);

const shape = (tree: Tree): string => {
  let text = '';
  tree.iterate({
    enter: ({ name, from, to }) => {
      text += `(${name} ${String(from)}-${String(to)}`;
    },
    leave: () => {
      text += ')';
    },
  });
  return text;
};

const PIECES = [
  ...['[', ']', '(', ')', '](', '][', '![', '<', '>', '</a>', '<a', ' b="', '"', "'", '`', '``', '*', '**', '_', '~~'],
  ...['\\', ' ', '\n', '> ', '- ', 'a', 'x.y', 'https://a.b/', 'www.a.b', '<https://', '<!--', '-->', '<?', '?>'],
  ...['<![CDATA[', ']]>', '<!A', '&lt;', '|', '[a]: /x\n', 'a@b.cd', ':', '/', '=', '中', '存储', '.', '!', '\n\n'],
];
const text = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));

describe('inline syntax in linear time', () => {
  it('is what the parser finds by itself', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(shape(linear.parse(written))).toBe(shape(standard.parse(written)));
      }),
      { numRuns: rounds(5000) },
    );
  });

  it.each([
    ['images in images', `${'!['.repeat(20_000)}a${'](b)'.repeat(20_000)}`],
    ['lists in lists', `${'- '.repeat(20_000)}a`],
    ['emphasis in emphasis', `${'*a '.repeat(20_000)}${'a*'.repeat(20_000)}`],
    ['brackets in a target', `[a](${'('.repeat(20_000)}${')'.repeat(20_000)})`],
  ])('ends where %s are nested deeper than a tree may be', (_name, written) => {
    expect(linear.parse(written).length).toBe(written.length);
  });
});
