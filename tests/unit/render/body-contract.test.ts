import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { filesOf, renderBody, type BodyPlace } from '../../../server/src/render/body-html';
import { tocOf } from '../../../server/src/render/toc';
import { attributesIn, dangersIn } from '../../support/content/render-markdown';
import { rounds } from '../../support/jest/rounds';

const CONTRACT = path.resolve(__dirname, '../../../docs/body-markdown.md');
const EXAMPLE = /(````markdown\n([\s\S]*?)\n````\n\n````html\n)([\s\S]*?)(````)/g;

const place: BodyPlace = {
  locale: 'en',
  mediaOrigin: 'https://cms.example.com',
  origins: ['https://www.example.com'],
  files: new Map([
    ['/uploads/certificate.png', { width: 640, height: 480, alternativeText: 'The certificate of 2026' }],
  ]),
};

const contract = fs.readFileSync(CONTRACT, 'utf8');
const htmlOf = (body: string, where: BodyPlace = place): string => renderBody(body, where).html;
const rendered = (body: string): string => `${htmlOf(body).trim()}\n`;

/** With `UPDATE=1` in the environment, the examples are written anew. */
if (process.env['UPDATE'] === '1')
  fs.writeFileSync(
    CONTRACT,
    contract.replace(EXAMPLE, (_, start: string, body: string, __, end: string) => start + rendered(body) + end),
  );

const examples = [...fs.readFileSync(CONTRACT, 'utf8').matchAll(EXAMPLE)];

test('the contract has examples', () => {
  expect(examples.length).toBeGreaterThan(15);
});

test.each(examples.map(([, , body = '', html = '']) => [body, html]))('%s', (body, html) => {
  expect(rendered(body)).toBe(html);
  expect(dangersIn(html.replace(/<input type="checkbox" disabled(?: checked)?>/g, ''))).toEqual([]);
});

test('words that are not the author’s are in the language of the page', () => {
  const html = htmlOf('> [!NOTE]\n> 内容[^1]\n\n[^1]: 注', { ...place, locale: 'zh-CN' });
  expect(html).toContain('<p class="markdown-alert-title">说明</p>');
  expect(html).toContain('aria-label="返回正文"');
});

test('an anchor of the table of contents is an id of the page, once', () => {
  const body = '# A\n\n## A\n\n<h2 id="own">Own <b>id</b></h2>\n\n> ### In a quote\n\nA\n=\n\n## {#only}\n';
  const html = htmlOf(body);
  const toc = tocOf(body);
  expect(toc).toEqual(
    [
      { level: 2, title: 'A', anchor: 'a' },
      { level: 3, title: 'A', anchor: 'a-1' },
      { level: 3, title: 'Own id', anchor: 'own-id' },
      { level: 4, title: 'In a quote', anchor: 'in-a-quote' },
      { level: 2, title: 'A', anchor: 'a-2' },
      { level: 3, title: '', anchor: 'only' },
    ].filter(({ title }) => title !== ''),
  );
  for (const { anchor, level } of toc) expect(html).toContain(`<h${String(level)} id="${anchor}">`);
  expect(html).toContain('<a id="own"></a>');
  expect(html).not.toContain('<h1');
});

test.each([
  ['[a@b.example](mailto:a@b.example)', '<a href="mailto:a@b.example">a@b.example</a>'],
  ['[see <https://b.example> there](/x/)', '<a href="/x/">see https://b.example there</a>'],
  [
    '<a href="/x/">https://b.example</a> www.c.example <a href="/y/">y</a>',
    '<a href="/x/">https://b.example</a> <a href="http://www.c.example">www.c.example</a> <a href="/y/">y</a>',
  ],
  ['<a href="/x/">[y](/y/)</a>', '<a href="/x/">y</a>'],
  ['[<a name="t"></a>Terms](/x/)', '<a href="/x/"><span id="t"></span>Terms</a>'],
  ['<a href="/x/">open https://b.example', '<a href="/x/">open </a><a href="https://b.example">https://b.example</a>'],
])('no link stands in a link: %s', (body, html) => {
  expect(htmlOf(body, { ...place, origins: [] }).trim()).toBe(`<p>${html}</p>`);
});

test('the files that a body shows or links to', () => {
  const body = '![a](/a.png) <img src="https://cms.example.com/uploads/b.png"> [c](/uploads/c.pdf#page=2) [d](/d/)';
  expect(filesOf(body, place.mediaOrigin)).toEqual(['/a.png', '/uploads/b.png', '/uploads/c.pdf']);
});

test('a link to a file of Strapi leads there; one to a page stays a path', () => {
  const file = { width: null, height: null, alternativeText: null };
  const files = new Map([['/uploads/c.pdf', file]]);
  expect(htmlOf('[c](/uploads/c.pdf#page=2) [d](/uploads/d.pdf) [e](/e/)', { ...place, files })).toBe(
    '<p><a href="https://cms.example.com/uploads/c.pdf#page=2">c</a> <a href="/uploads/d.pdf">d</a> <a href="/e/">e</a></p>\n',
  );
});

const PIECES = [
  ...['<script>', '</script>', '<style>', '<svg onload=alert(1)>', '<img src=x onerror=alert(1)>', '<a href="', '">'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    '](',
    '[x',
    ')',
    '<!--',
    '-->',
    '`',
    '```\n',
    '\n\n',
    '> ',
    '- ',
    '# ',
  ],
  ...[
    '<h2 data-anchor="x" onclick=x>',
    '<div class="x" style="x">',
    '<plaintext>',
    '<textarea>',
    '<table><td>',
    '|a|\n|-|\n',
  ],
  ...[
    '[^1]',
    '\n[^1]: ',
    '*',
    '**',
    '&#x6a;avascript:',
    '<iframe srcdoc="',
    '<math><mi//xlink:href="javascript:x">',
    '<input',
  ],
];

test('nothing that a body contains runs', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
      const html = htmlOf(pieces.join(''));
      expect(dangersIn(html.replace(/<input type="checkbox" disabled(?: checked)?>/g, ''))).toEqual([]);
      expect(attributesIn(html)).not.toContain('data-anchor');
    }),
    { numRuns: rounds(800) },
  );
});

/** Where time grew with the square, these would not end. */
const SIZE = 60_000;
test.each([
  ['nested brackets', '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2)],
  ['quotes', '>'.repeat(SIZE)],
  ['nested lists', Array.from({ length: 300 }, (_, level) => `${' '.repeat(level)}- a`).join('\n')],
  ['emphasis', '*a _'.repeat(SIZE / 4)],
  ['open elements', '<div>'.repeat(SIZE / 5)],
  ['open headings', '<h2>'.repeat(SIZE / 4)],
  ['open scripts', 'a <script>'.repeat(SIZE / 10)],
  ['footnotes', '[^a]'.repeat(SIZE / 4) + '\n\n[^a]: b'],
  ['images', '![a'.repeat(SIZE / 3) + '](b)'.repeat(2)],
  ['headings', '# a\n'.repeat(SIZE / 4)],
])('hostile input of %s is rendered', (_, body) => {
  expect(typeof htmlOf(body)).toBe('string');
  expect(Array.isArray(tocOf(body))).toBe(true);
});
