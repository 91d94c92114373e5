import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { renderBody, type BodyPlace } from '../../../server/src/render/body-html';
import { writeHtml } from '../../../server/src/render/write-html';
import { dangersIn } from '../../support/content/render-markdown';
import { rounds } from '../../support/jest/rounds';

const place: BodyPlace = { locale: 'en', mediaOrigin: '', origins: [], files: new Map() };

const ATTACK = '<table onerror=alert(document.domain) x=';

test.each([
  `![${ATTACK}](missing.png)`,
  `![x](missing.png "${ATTACK}")`,
  `[x](/x/ "${ATTACK}")`,
  `[x](<${ATTACK.replaceAll(' ', '%20')}>)`,
  `<span title='${ATTACK}'>x</span>`,
  `<td headers='${ATTACK}' abbr='${ATTACK}'>x</td>`,
  `| a |\n|---|\n| ![${ATTACK}](missing.png) |`,
])('no attribute looks like a tag: %s', (body) => {
  const { html } = renderBody(body, place);
  expect(html.match(/<table/g) ?? []).toHaveLength(body.startsWith('|') ? 1 : 0);
  // a front end that edits HTML as text
  expect(dangersIn(html.replaceAll('<table', '<table tabindex="0"'))).toEqual([]);
});

test('a table can be focused, so that a wide one is scrolled without a mouse', () => {
  expect(
    renderBody('| a |\n|---|\n| b |\n\n<table><tr><td>c</td></tr></table>', place).html.match(/<table tabindex="0">/g),
  ).toHaveLength(2);
});

const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '`',
    '&',
    '&lt;',
    '=',
    ' ',
    '\n',
    '\n\n',
    'a',
    '![',
    '](',
    ')',
    '[',
    '|',
    '<b title="',
    '">',
    '</b>',
  ],
  ...[
    "<img alt='",
    "' src=x>",
    '<table>',
    '<td colspan=2>',
    '<details open>',
    '<ol reversed start=3>',
    '- [x] ',
    '```js\n',
    '> [!NOTE]\n',
  ],
];

test('every “<” begins a tag, and the HTML means what the tree says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const { tree } = renderBody(pieces.join(''), place);
      const html = writeHtml(tree);
      const read = (text: string) => toHtml(fromHtml(text, { fragment: true }));
      expect(read(html)).toBe(read(toHtml(tree)));
      for (const [tag] of html.matchAll(/<[^>]*>/g))
        expect(tag).toMatch(/^<\/?[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"<>]*")?)*>$/);
      expect(html.replace(/<[^>]*>/g, '')).not.toContain('<');
    }),
    { numRuns: rounds(800) },
  );
});
