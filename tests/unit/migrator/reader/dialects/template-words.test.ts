import fc from 'fast-check';

import { expandText } from './expand-text';
import { rounds } from '../../../../support/jest/rounds';

const PIECES = [
  ...['import', 'export', 'default', 'const', 'from', 'vault', 'note', 'row', 'code', '"quoted"', "'single'", '$5'],
  ...['{braces}', '{a, b}', '{:id}', '{: x, y }', '{ x }', '{', '}', '::', ':::', '12:00:01', '::: 12:00', 'a:::b'],
  ...['{% comment %}', '{% endcomment %}', '{% if %}', '{% raw %}', '{% endraw %}', '{% highlight %}'],
  ...['{{ name }}', '{{ $x.y }}', '\n', '\n\n'],
];

const wordsOf = (text: string): string[] => text.replace(/\{%[^%]*%\}|\{\{[^{}]*\}\}/g, ' ').match(/[\w$]+/g) ?? [];

/** A block between lines of colons, whose name is no prose. */
const CLOSED_BLOCK = /^[ ]*:::[ ]*\w[^\n]*\n(?:[^\n]*\n)*?[ ]*:::[ ]*$/m;

test('prose keeps its words and lines, but for comments, which are reported', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 20 }), (pieces) => {
      const text = pieces.join(' ');
      fc.pre(!CLOSED_BLOCK.test(text));
      const { source, findings } = expandText({
        ...{ path: 'page.md', text, encoding: 'utf-8', bom: false, original: null },
      });
      expect(source.text.split('\n')).toHaveLength(text.split('\n').length);
      if (findings.every(({ code }) => code !== 'COMMENT_LEFT_OUT'))
        expect(wordsOf(source.text)).toEqual(wordsOf(text));
    }),
    { numRuns: rounds(3000) },
  );
});
