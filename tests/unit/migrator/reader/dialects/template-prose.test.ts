import type { GeneratorName } from '../../../../../model/contracts/values';
import { expandText } from './expand-text';

const expand = (text: string, generator?: GeneratorName, path = 'page.md') => {
  const site = { variables: {}, shortcodes: {}, ...(generator === undefined ? {} : { generator }) };
  const { source, findings } = expandText({ path, text, encoding: 'utf-8', bom: false, original: null }, site);
  return { text: source.text, codes: findings.map(({ code }) => code) };
};
const expanded = (text: string, path?: string): string => expand(text, undefined, path).text;

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

describe('Liquid', () => {
  it.each(['hugo', 'docusaurus', 'nextra', 'docfx', 'mkdocs'] as const)('is text on pages of %s', (generator) => {
    const text = '{% if a %}\n{{ site.url }}\n{% endif %}\n\n```\n<p>{{ site.url }}</p>\n```';
    expect(expand(text, generator).text).toBe(text);
  });

  it.each([
    'Use the tag {% comment %} to hide text.\n\nTwo.\n\nAnd {% endcomment %} to end it.',
    'Write {% highlight %} in front of code and {% endhighlight %} behind it.',
    'Say {% if %} or {% raw %}.',
    '```\n{% if a %}\n{{ site.url }}\n```',
  ])('is text in a sentence and in code: %j', (text) => {
    expect(expand(text).text).toBe(text);
  });

  it.each([
    [
      '{% if a %}\nHi {{ first_name }}, {{ $frontmatter.title }}\n{% endif %}',
      '\nHi {{ first_name }}, {{ $frontmatter.title }}\n',
    ],
    ['{% for a in b %}\n{{ a.c }}\n{% endfor %}\n\n`{{ a }}`', '\n\n\n\n`{{ a }}`'],
    ['{{ page.title }} {% comment %} words', '  words'],
    ['{% include a.html %}\n\n{% highlight js %}\na\n{% endhighlight %}', '\n\n```js\na\n```'],
    ['{% raw %}\n{{ site.url }}\n{% endraw %}', '\n{{ site.url }}\n'],
  ])('is read where no configuration says it: %j', (text, expected) => {
    expect(expand(text).text).toBe(expected);
  });

  it.each([
    ['{% if a %}{{ b }}{% endif %}\n\n`{{ site.url }}/a`', '\n\n`/a`'],
    [
      '{% link a.md %}\n\n```\n{{ site.url }}/{{ item.id }} {% raw %}{{ b }}{% endraw %}\n```',
      '/a.md\n\n```\n/{{ item.id }} {{ b }}\n```',
    ],
    ['{% highlight sh %}ls{% endhighlight %}', '`ls`'],
    ['{% highlight sh %}\nls{% endhighlight %}\n\nEnd.', '\nls\n\nEnd.'],
    ['{% comment %} never closed.\n\n{{ site.url }}End.', ' never closed.\n\nEnd.'],
  ])('of Jekyll: %j', (text, expected) => {
    expect(expand(text, 'jekyll').text).toBe(expected);
  });

  it('reports comments', () => {
    expect(expand('{% comment %}\na\n{% endcomment %}\nb', 'jekyll')).toEqual({
      text: '\n\n\nb',
      codes: ['COMMENT_LEFT_OUT'],
    });
    expect(expand('{% comment %}a{% endcomment %}').codes).toEqual(['COMMENT_LEFT_OUT']);
  });
});

describe('colons', () => {
  it.each([
    '::: 12:00:01 server started\nand ran\n:::',
    '::: row',
    ':::row count your blessings',
    ':::row count your blessings\n:::',
    '::: {custom text here}\na\n:::',
    ':::no-loc in a sentence, and a:::b',
  ])('are text: %j', (text) => {
    expect(expand(text)).toEqual({ text, codes: [] });
  });

  it.each([
    ['::: code-group\n\n```js [a]\nb\n```\n\n:::', '\n\n```js [a]\nb\n```\n\n'],
    [
      'Press :::image type="icon" source="m/x.png"::: in :::no-loc text="Azure"::: now.',
      'Press ![](m/x.png) in Azure now.',
    ],
    [':::no-loc text="Contoso":::', 'Contoso'],
    [':::no-loc text="Contoso"::: is a company.', 'Contoso is a company.'],
    [':::image source="a b.png" alt-text="c":::', '![c](a%20b.png)'],
    [':::moniker range=">=1.0 || b"\na\n:::moniker-end\n:::zone pivot="c,d"\n:::zone-end', '\na\n\n\n'],
    ['::: tip Use {braces} here {open}\na\n:::', '> [!TIP] **Use {braces} here**  \n> a\n'],
    ['::: {.callout-note title="Two words"}\na\n:::', '> [!NOTE] **Two words**  \n> a\n'],
    ['::: {.note}\na\n:::\n\n:::{tip} b\na\n:::', '> [!NOTE]\n> a\n\n\n> [!TIP] **b**  \n> a\n'],
  ])('are read: %j', (text, expected) => {
    expect(expand(text)).toEqual({ text: expected, codes: [] });
  });

  it.each([
    ['a\n\n:::code source="x.cs" range="1-3":::\n\nb', 'a\n\n\n\nb'],
    [':::spoiler Title\na\n:::', 'Title\na\n'],
  ])('of unknown blocks are reported: %j', (text, expected) => {
    expect(expand(text)).toEqual({ text: expected, codes: ['EXT_TEMPLATE'] });
  });
});

describe('MDX', () => {
  it.each([
    ['The power $x^{n}$, $$y_{k}$$ and 3 {" "}{\'b\'}.', 'The power $x^{n}$, $$y_{k}$$ and 3  b.'],
    ['<img src={require(\'./x.png\').default} alt="Diagram" />', '<img src="./x.png" alt="Diagram" />'],
    ["<img src={useBaseUrl('img/x.png')} />", '<img src="/img/x.png" />'],
    [`<img alt={'Two words'} />`, '<img alt="Two words" />'],
    [
      `import { Aside, Badge, LinkCard } from '@astrojs/starlight/components';\n\n<Aside type="caution" title="Mind">\n  Words.\n</Aside>\n\n<LinkCard title="Rules" href="/rules/" description="All of them." />\n\nA <Badge text="new" /> rule.`,
      '\n\n> [!CAUTION] **Mind**  \n> Words.\n\n\n[Rules](/rules/) All of them.\n\nA new rule.',
    ],
    [
      "import { Callout, Steps } from 'nextra/components'\n\n<Callout>Words.</Callout>\n\n<Steps>\n### One\n</Steps>",
      '\n\nWords.\n\n\n### One\n',
    ],
    ['A List<String> that nothing closes.', 'A List<String> that nothing closes.'],
  ])('prints %j', (text, expected) => {
    expect(expand(text, undefined, 'page.mdx')).toEqual({ text: expected, codes: [] });
  });

  it.each([
    ['A <Seal>word</Seal> and an icon too.', 'A word and an icon too.'],
    ['A word and <Theme.Icon name="a" /> too.', 'A word and  too.'],
    ['<img src={logo} alt="a" />', '<img src="" alt="a" />'],
    ['From $5, {count} of them for $6.', 'From $5,  of them for $6.'],
  ])('reports what it does not know: %j', (text, expected) => {
    expect(expand(text, undefined, 'page.mdx')).toEqual({ text: expected, codes: ['EXT_TEMPLATE'] });
  });

  it('finds the files of images on all pages of Docusaurus', () => {
    expect(expand("<img src={require('./x.png').default} />", 'docusaurus').text).toBe('<img src="./x.png" />');
    expect(expanded('{name} <Badge>a</Badge> $x^{n}$')).toBe('{name} <Badge>a</Badge> $x^{n}$');
  });
});
