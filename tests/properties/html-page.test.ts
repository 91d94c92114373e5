import fc from 'fast-check';

import { htmlPage } from '../../migrator/reader/html-page/html-page';
import { dangersIn, renderMarkdown, shownWords } from '../support/content/render-markdown';
import { rounds } from '../support/jest/rounds';

const read = (html: string) => {
  const page = htmlPage(html);
  return page !== null && 'markdown' in page ? page : null;
};

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const words = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 6 }).map((each) => each.join(' ')),
  fc.constantFrom(
    '范围与级别',
    '5 &lt; 6 &amp; 7',
    'snake_case *stars* [brackets](x)',
    '# hash - dash + plus',
    '1. one `tick`',
    '<b>粗体：</b>正文',
    '| pipe | pipe |',
  ),
);
const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((each) => ` <b>${each}</b> `),
  words.map((each) => `<i> ${each}</i>`),
  words.map((each) => `<a href="/x.html">${each} </a>`),
  words.map((each) => `<span><strong>${each}.</strong></span>`),
  words.map((each) => `${each}<br>`),
  words.map((each) => `<font size="2">${each}&nbsp;</font>`),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
const cells = fc.array(line, { minLength: 2, maxLength: 3 });
const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((each) => each.join('\n')),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line.map((each) => `<p>${each}</p>`),
    line.map((each) => `<div>${each}</div>`),
    line.map((each) => `<P>${each}`),
    words.map((each) => `<h3 id="a">${each}</h3>`),
    words.map((each) => `<label id="b">${each}</label>`),
    words.map((each) => `<p style="font-size:24px">${each}</p>`),
    cells.map((each) => `<ul><li>${each.join('<li>')}</ul>`),
    cells.map((each) => `<dl><dt>${each.join('<dd>')}</dl>`),
    fc
      .array(cells, { minLength: 1, maxLength: 3 })
      .map(
        (rows) =>
          `<table><tr><td>${rows.map((row) => row.join('</td><td>')).join('</td></tr><tr><td>')}</td></tr></table>`,
      ),
    cells.map((each) => `<table><tr><td colspan="2">${each.join('</td></tr><tr><td>a</td><td>')}</td></tr></table>`),
    fc
      .tuple(words, tie('blocks'))
      .map(([label, inside]) => `<div class="question">${label}</div><div style="display:none">${inside}</div>`),
    tie('blocks').map((each) => `<div><div>${each}</div></div>`),
    tie('blocks').map((each) => `<blockquote>${each}</blockquote>`),
    tie('blocks').map((each) => `<ol><li>${each}</li><li>x</li></ol>`),
    tie('blocks').map((each) => `<b>${each}</b>`),
    words.map((each) => `<a href="y.html"><h4>${each}</h4><div>${each}</div></a>`),
  ),
}));
const body = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((each) => `<div class="body">\n${each.join('\n')}\n</div>`);

const joined = (each: string[]): string => each.join('').replace(/\s/g, '');

test('no word that a page shows is lost or added, before and after its markdown is rendered', () => {
  fc.assert(
    fc.property(body, (html) => {
      const page = read(html);
      if (page === null) return;
      const title = page.title !== null && page.title.source === 'h1' ? `${page.title.text} ` : '';
      const shown = shownWords(`${title}${page.tagline ?? ''} ${renderMarkdown(page.markdown)}`);
      expect(Array.from(joined(shown)).sort().join('')).toBe(
        Array.from(joined(shownWords(html)))
          .sort()
          .join(''),
      );
    }),
    { numRuns: rounds(400) },
  );
});

test('the words stay in their order', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (each) => {
      const html = `<div>${each.map((one) => `<p>${one}</p>`).join('')}</div>`;
      const page = read(html);
      expect(shownWords(renderMarkdown(page?.markdown ?? ''))).toEqual(shownWords(html));
    }),
  );
});

const piece = fc.constantFrom(
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<ul>',
  '<li>',
  '</ul>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<b>',
  '</i>',
  '<a href=',
  '<a name=x>',
  '"',
  "'",
  '>',
  '<',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<style>',
  '<svg>',
  '<math>',
  '<template>',
  '<select>',
  '<option>',
  '<img src=',
  'javascript:alert(1)',
  'JaVa&#x0A;script:x',
  'data:text/html,x',
  'vbscript:x',
  ' onerror=alert(1) ',
  ' style="display:none"',
  '<h1 class=hero>',
  '<h3 class=box-title>',
  '<label id=',
  '&lt;script&gt;',
  '&#0;',
  '&nbsp;',
  '\u0000',
  '\uFFFD',
  '\uD800',
  '[x](javascript:alert(1))',
  '\n\n',
  '    ',
  '- ',
  '# ',
  '<iframe src=',
  '<noscript>',
  '<form action=',
  '<button onclick="window.open(\'javascript:x\')">',
  '<dl>',
  '<dt>',
  '<dd>',
  '<details>',
  '<summary>',
  '<pre>',
  '</pre>',
  '<o:p>',
  '<Safe x id=y>',
  '<frameset>',
  '<body onload=x>',
  '<html>',
  '<plaintext>',
  '<textarea>',
  '<title>',
  '<xmp>',
  '<img src="x" onerror="alert(1)">',
  '<a href="&#106;avascript:alert(1)">',
  '<td onclick=x rowspan=2>',
  '</p',
  '</br>',
  '<base href=//evil.example/>',
);
const soup = fc.array(fc.oneof(piece, word), { maxLength: 60 }).map((each) => `<div>${each.join('')}`);

test('nothing dangerous survives, and nothing makes it throw', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const page = read(html);
      expect(page === null ? [] : dangersIn(renderMarkdown(page.markdown))).toEqual([]);
    }),
    {
      numRuns: rounds(1500),
      examples: [['<div><img src=&lt;script&gt;<div>'], ['<div><a href=&lt;script&gt;<div> style="display:none"']],
    },
  );
});

test('any text at all is read or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      htmlPage(text);
      htmlPage(`<p>${text}`);
    }),
    { numRuns: rounds(500) },
  );
});

test('every line of the markdown and every link has a line of the source', () => {
  fc.assert(
    fc.property(body, (html) => {
      const page = read(html);
      if (page === null) return;
      const last = html.split('\n').length;
      expect(page.lines).toHaveLength(page.markdown.split('\n').length);
      for (const line of [...page.lines, ...page.links.map((link) => link.line)]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(last);
      }
    }),
  );
});

test.each(['<div>', '<ul><li>', '<blockquote>', '<b><p>', '<font size=1><font size=2>', '<table><tr><td>'])(
  'ten thousand open %s end in time',
  (tag) => {
    const page = htmlPage(`<div>${tag.repeat(10_000)}x`);
    expect(page).not.toBeNull();
  },
);
