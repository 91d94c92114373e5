import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';

import { rounds } from '../../../../support/jest/rounds';
import { isPlain } from '../../../../../migrator/reader/html-page/markdown/markdown';

/** Every character of ASCII that is printed, the ends of lines, and what begins or ends blocks. */
const PIECE = fc.constantFrom(
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  ...['\t', '\n', '\r', 'é', '中', '。', '\u00a0', '1. ', '2) ', '- ', '](', '![', '&amp;', ' \n', '\n '],
);
const TEXT = fc.array(PIECE, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });

const PLACES: Record<string, (text: PhrasingContent) => RootContent> = {
  paragraph,
  heading: (text) => ({ type: 'heading', depth: 2, children: [text] }),
  'tag for what is raised': (text) =>
    paragraph({ type: 'html', value: '<sup>' }, text, { type: 'html', value: '</sup>' }),
  line: (text) => paragraph({ type: 'break' }, text, { type: 'break' }),
  'place beside a link': (text) => paragraph(text, { type: 'link', url: '/x', children: [text] }, text),
  'place beside emphasis': (text) => paragraph(text, { type: 'strong', children: [text] }, text),
  cell: (text) => ({
    type: 'table',
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text] }] }],
  }),
};

test.each(Object.entries(PLACES))('in a %s, the library escapes nothing of a plain text', (_, around) => {
  let plain = 0;
  fc.assert(
    fc.property(TEXT, (value) => {
      const root: Root = { type: 'root', children: [around({ type: 'text', value })] };
      toMarkdown(root, {
        extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmStrikethroughToMarkdown()],
        handlers: {
          text: (...[node, parent, state, info]: Parameters<typeof defaultHandlers.text>) => {
            const written = defaultHandlers.text(node, parent, state, info);
            if (!isPlain(node.value, info.before, info.after)) return written;
            plain += 1;
            expect(written).toBe(node.value);
            return written;
          },
        },
      });
    }),
    { numRuns: rounds(2000) },
  );
  expect(plain).toBeGreaterThan(100);
});

test.each(['Two lines, two batteries.', '数据中心的冷却系统。', ' and so on ', 'R 2.5 (old): "new" - 3 > 2'])(
  'a text within a line is plain: %s',
  (text) => {
    expect(isPlain(text, 'a', 'b')).toBe(true);
  },
);
