import { expandTemplates } from '../../../../server/src/migrator/parse/expand-templates';

const expanded = (text: string, path = 'page.md'): string =>
  expandTemplates({ path, text, encoding: 'utf-8', bom: false, original: null }).source.text;

describe('prose that looks like a template stays', () => {
  it.each([
    'export default settings are reviewed yearly\nby the security team.',
    'export const in a sentence\nis a word.',
    "import keys from 'vault'\nand rotate them.",
    "import the keys from 'the vault'\nevery year.",
    "import 'all keys'\nfrom the vault.",
  ])('%j', (text) => {
    expect(expanded(text)).toBe(text);
    expect(expanded(`import Card from './card';\n\n${text}\n\nEnd.`)).toContain(text.split('\n').at(-1));
  });

  it.each(['export const plan = 1;', 'export default settings'])('without an import: %j', (text) => {
    expect(expanded(text)).toBe(text);
  });
});

it.each([
  "import Card from './card';\n\nexport const plan = 'big';",
  "import React from 'react';\nimport 'x.css'\nexport default function Page({ children }) {\n  return children;\n}",
  "import {\n  Card,\n  Price as Cost,\n} from 'cards'\n\nexport default Page",
  "import * as all from '@site/all';\nexport default ({ children }) => children;\n\nexport { a, b };",
  "import a, { b } from 'c';\n\nexport const toc = [\n  { a: 1 },\n];",
])('JavaScript is removed, and the lines stay: %j', (code) => {
  expect(expanded(`${code}\n\nEnd.`)).toBe(`${'\n'.repeat(code.split('\n').length - 1)}\n\nEnd.`);
});

describe('lists of attributes', () => {
  it.each([
    'Route: /users/{:id}/posts/{:post_id} with {:a=>1}.',
    'It ends in {:id}',
    '{:id}',
    'Write {: .wide} in a sentence, or {:toc} there.',
  ])('are not: %j', (text) => {
    expect(expanded(text)).toBe(text);
  });

  it.each([
    ['[a](b){:target="_blank"} and *c*{:.d}.', '[a](b) and *c*.'],
    ['Words.\n{:note}\n\n{:note: .wide}', 'Words.\n\n\n'],
    ['{::options parse_block_html="true" /}\n\n{::nomarkdown}a{:/nomarkdown}', '\n\na'],
    ['* TOC\n{:toc}', '\n'],
    ['Words. {: .wide}', 'Words.'],
    ['Words.\n{: rel="x" }', 'Words.\n'],
  ])('are: %j', (text, expected) => {
    expect(expanded(text)).toBe(expected);
  });
});
