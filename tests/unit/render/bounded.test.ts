import { renderBody, renderPlain, type BodyPlace } from '../../../server/src/render/body-html';
import { tocOf } from '../../../server/src/render/toc';

const place: BodyPlace = { locale: 'en', mediaOrigin: '', origins: [], files: new Map() };
const SIZE = 20_000;
const fill = (piece: string, length = SIZE): string => piece.repeat(Math.ceil(length / piece.length));
const lines = (line: (at: number) => string, length = SIZE): string => {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += line(at);
  return text;
};

/** The longest that may be written of a body: so many times its length, and so much more. */
const most = (body: string): number => 100 * Buffer.byteLength(body) + 64 * 1024;

const PRODUCTS: Record<string, string> = {
  'rows x columns': `|${fill('a|', SIZE / 4)}\n|${fill('-|', SIZE / 4)}\n${fill('|b\n', SIZE / 2)}`,
  'rows x aligned columns': `|${fill('a|', SIZE / 6)}\n|${fill(':-:|', SIZE / 3)}\n${fill('|b\n', SIZE / 2)}`,
  'links x definitions': `[a]: /${fill('x', SIZE / 2)}\n\n${fill('[a] ', SIZE / 2)}`,
  'links x titles': `[a]: /x "${fill('x', SIZE / 2)}"\n\n${fill('[a] ', SIZE / 2)}`,
  'images x definitions': `[a]: /${fill('x', SIZE / 2)}\n\n${fill('![a] ', SIZE / 2)}`,
  'notes x references': `${fill('[^a] ')}\n\n[^a]: ${fill('b ', SIZE / 2)}`,
  'notes that name each other': `a [^0]\n\n${lines((at) => `[^${String(at)}]: x [^${String(at + 1)}]\n\n`)}`,
  'quotes: depth x breadth': fill(`${'>'.repeat(90)} a\n\n`),
  'lists: depth x breadth': fill(`${'- '.repeat(40)}a\n\nb\n\n`),
  'unclosed tags x blocks': `${fill('<b>', SIZE / 2)}\n\n${fill('<p>a', SIZE / 2)}`,
  'an unclosed tag of some length x blocks': `<a title="${fill('x', SIZE / 2)}">\n\n${fill('b\n\n', SIZE / 2)}`,
  'nested headings of HTML': fill('<div><h2>a'),
  'headings of HTML x a word of some length': `<div>${fill('<h2>', 800)}${fill('x')}`,
  'HTML that is nested too deeply': `${fill('<div>')}a`,
  alerts: fill('> [!NOTE]\n> a\n\n'),
};

test.each(Object.entries(PRODUCTS))('%s are written in proportion to the body', (_, body) => {
  const { html } = renderBody(body, place);
  expect(Buffer.byteLength(html)).toBeLessThan(most(body));
  expect(Buffer.byteLength(JSON.stringify(tocOf(body)))).toBeLessThan(most(body));
  expect(html).not.toBe('');
});

test('the text of a table that lacks too many cells is shown, without them', () => {
  const { html, plain } = renderBody(PRODUCTS['rows x columns'] ?? '', place);
  expect(plain).toBeNull();
  expect(html.match(/<td>b<\/td>/g)).toHaveLength(Math.ceil(SIZE / 2 / '|b\n'.length));
});

test('the text of links is shown where their target was repeated too often', () => {
  const { html, plain } = renderBody(PRODUCTS['links x definitions'] ?? '', place);
  expect(plain).toBeNull();
  expect(html.match(/(?:<a href="\/x+">a<\/a>|\ba\b) ?/g)?.length).toBeGreaterThanOrEqual(SIZE / 8);
});

test('the text that the media library has for an image is not repeated without end', () => {
  const files = new Map([['/a', { width: 1, height: 1, alternativeText: fill('x', 5_000) }]]);
  const body = fill('![](/a) ');
  const { html } = renderBody(body, { ...place, files });
  expect(html).toContain('alt="xxx');
  expect(html.length).toBeLessThan(most(body));
});

test.each([
  ['en', 'This page is shown as plain text'],
  ['zh-CN', '因此以纯文本显示'],
])('a body that cannot be written as HTML is shown as its text, and says why (%s)', (locale, why) => {
  const { html, plain } = renderPlain('# The <last> words', { locale }, 'complex');
  expect(plain).toBe('complex');
  expect(html).toContain(why);
  expect(html).toContain('# The &#x3C;last> words</pre>');
});
