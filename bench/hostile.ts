import { defaultSiteRules, readPage, linkSite } from '../migrator';
import { conventionsOf } from '../migrator/reader/dialects/generators/conventions';
import { fill, growth, MEGABYTE, type Kind } from './growth';
import type { Ratio } from './ratio';

/** Constructs of which old pages are full, `length` characters of each, behind a title. */
const COMMON: Record<string, Kind> = {
  'one long line': (length) => fill('one two ', length),
  'long lines': (length) => fill(`${fill('one two ', 10_000)}\n\n`, length),
  links: (length) => fill('[one](/x/) ', length),
  quotes: (length) => fill('> one\n', length),
  'nested quotes': (length) => fill(`${'>'.repeat(90)} one\n`, length),
  tags: (length) => fill('<b>one</b> ', length),
  'unclosed tags': (length) => fill('<b>one ', length),
  tables: (length) => `| a | b |\n|---|---|\n${fill('| one | two |\n', length)}`,
  'HTML tables': (length) => `<table>\n${fill('<tr><td>one</td><td>two</td></tr>\n', length)}</table>`,
  entities: (length) => fill('&lt;&amp;&nbsp;&copy; ', length),
  'open brackets': (length) => fill('[', length),
  'nested brackets': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
};

/** Texts over which a parser may stumble, though no author writes them. */
const ODD: Record<string, Kind> = {
  'reference links': (length) => `${fill('[one][two] ', length)}\n\n[two]: /x/`,
  'reference definitions': (length) => lines(length, (at) => `[r${at}]: /x/${at}`),
  images: (length) => fill('![one](/x.png) ', length),
  autolinks: (length) => fill('<https://x.example/> ', length),
  'bare addresses': (length) => fill('https://x.example/ ', length),
  'quotes in quotes': (length) => fill('> '.repeat(40) + '\n\n', length),
  'open tags': (length) => fill('<a', length),
  'open tags with attributes': (length) => `x ${fill('<a b=" c ', length)}`,
  'open addresses': (length) => `x ${fill('<a:', length)} >`,
  'open angle brackets': (length) => fill('<', length),
  'closing angle brackets': (length) => fill('>', length),
  'open comments': (length) => `x ${fill('<!-- ', length)}`,
  'open comments with an end': (length) => `x ${fill('<!-- <! ', length)} >`,
  'processing instructions': (length) => `x ${fill('<? ', length)} >`,
  'open CDATA': (length) => `x ${fill('<![CDATA[', length)} >`,
  placeholders: (length) => fill('<user name> ', length),
  'XML elements': (length) => fill('<add key="a*b" value="https://x.example/z"/>\n', length),
  'broken anchors': (length) => fill('<a name="x></a>a ', length),
  'open anchors': (length) => fill('<a name="x', length),
  'attributes without an end': (length) => `<a ${fill('x="1" ', length)}`,
  'wide tables': (length) => `|${fill('a|', length / 3)}\n|${fill('-|', length / 3)}\n|${fill('b|', length / 3)}`,
  'cell marks': (length) => fill('|', length),
  ampersands: (length) => fill('&', length),
  'closing brackets': (length) => fill(']', length),
  'links behind open brackets': (length) => fill('[', length / 2) + fill('[a](b)', length / 2),
  'images and links': (length) => fill('![', length / 2) + fill('[a](b)', length / 2),
  'half links': (length) => fill('](', length),
  'open links': (length) => fill('[a](', length),
  'open link titles': (length) => fill('[a](b "', length),
  'open link titles in brackets': (length) => fill('[a](b (\\)', length),
  'open images': (length) => fill('![', length),
  'nested images': (length) => '!['.repeat(length / 3) + ']'.repeat(length / 3),
  stars: (length) => fill('*', length),
  'stars apart': (length) => fill('*a ', length),
  'closing stars': (length) => fill('a* ', length),
  'nested stars': (length) => fill('*a ', length / 2) + fill('a* ', length / 2),
  'mixed emphasis': (length) => fill('*a **b _c __d ', length),
  underscores: (length) => fill('_a', length),
  tildes: (length) => fill('~~a ', length),
  backticks: (length) => fill('`', length),
  'backticks of all lengths': (length) => {
    let text = '';
    for (let size = 1; text.length < length; size += 1) text += `${'`'.repeat(size)} `;
    return text;
  },
  backslashes: (length) => fill('\\', length),
  headings: (length) => fill('## One\n\n', length),
  'empty headings': (length) => fill('#\n', length),
  'equal headings': (length) => fill('# a\n', length),
  'underlined headings': (length) => fill('a\n-\n', length),
  lists: (length) => fill('- one\n', length),
  'nested lists': (length) =>
    fill(Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join(''), length),
  numbers: (length) => fill('1. one\n', length),
  'blank lines': (length) => fill('\n', length),
  'trailing spaces': (length) => fill('a      \n', length),
  spaces: (length) => `a${fill(' ', length)}b`,
  notes: (length) => fill('> [AZURE.NOTE] one\n\n', length),
  'notes in one quote': (length) => fill('> [AZURE.NOTE] one\n', length),
  'open notes': (length) => fill('[AZURE.NOTE ', length),
  'notes in a line': (length) => fill('[AZURE.NOTE] a ', length),
  'selectors in a line': (length) => fill('[AZURE.SELECTOR] ', length),
  videos: (length) => fill('[AZURE.VIDEO a]\n\n', length),
  includes: (length) => fill('[AZURE.INCLUDE [a](b.md)]\n\n', length),
  'unknown marks': (length) => fill('[AZURE.X y] ', length),
  selectors: (length) => fill('> [AZURE.SELECTOR]\n- [a](/a/)\n\n', length),
  switchers: (length) => fill('> [AZURE.LANGUAGE]\n- [a](/a/)\n\n', length),
  Liquid: (length) => fill('[a]({{ site.baseurl }}{% link a.md %}) {% if a %} {{ page.b }} ', length),
  'open Liquid': (length) => `{% if a %} ${fill('{% {{ ', length)}`,
  'ends of Liquid': (length) => `{% if a %} ${fill('%} }} ', length)}`,
  'raw Liquid': (length) => fill('{% raw %}{{ a }}', length),
  hints: (length) => fill('{% hint style="info" %}\na\n{% endhint %}\n', length),
  'open hints': (length) => fill('{% hint style="info" %}\n', length),
  shortcodes: (length) => fill('{{< a b="c" >}} ', length),
  'open shortcodes': (length) => `{{< a >}} ${fill('{{< ', length)}`,
  'notes in shortcodes': (length) => fill('{{% note %}}\na\n{{% /note %}}\n', length),
  'nested notes in shortcodes': (length) => fill('{{< note >}}\n', length / 2) + fill('{{< /note >}}\n', length / 2),
  'colon blocks': (length) => fill(':::note\na\n:::\n', length),
  'open colon blocks': (length) => fill('::::note\n', length / 2) + fill(':::\n', length / 2),
  'colons and spaces': (length) => `:::note${fill(' ', length)}a`,
  'images in colons': (length) => fill(':::image source="a.png" alt-text="b":::\n', length),
  'notes of MkDocs': (length) => fill('!!! note\n    a\n', length),
  'nested notes of MkDocs': (length) => fill('!!! note "a"\n    !!! tip\n        b\n', length),
  'attribute lists': (length) => fill('a\n{: #b .c d="e" }\n\n', length),
  'attribute lists in a line': (length) => fill('{: #a} ', length),
  'open attribute lists': (length) => fill('{: #a', length),
  'lists of headings in a line': (length) => fill('{#a}< {.b}<', length),
  'heading ids': (length) => lines(length, (at) => `## a {#b${at}}`),
  'open heading ids': (length) => `## ${fill('{#a', length)}`,
  imports: (length) => fill("import A from 'a'\n\n", length),
  components: (length) => `import A from 'a'\n\n${fill('<A b={c}>d</A> ', length)}`,
  'open components': (length) => `import A from 'a'\n\n${fill('<A b={', length)}`,
  'open quotes in components': (length) => `import A from 'a'\n\n${fill('<A b="c ', length)}`,
  'tabs as headings': (length) => fill('# [a](#tab/a)\n\nb\n\n', length),
  lookups: (length) => fill('<span data-ttu-id="a">b<span class="sxs-lookup">c</span></span> ', length),
  'open lookups': (length) => fill('<span class="sxs-lookup"><span data-ttu-id="a">', length),
  cards: (length) => `<div>\n${fill('<p>ISO 27001</p><p>We are certified.</p>\n', length)}</div>`,
  'levels in a sentence': (length) => fill('the platform passed Level 3 of MLPS, while ', length),
  headers: (length) => fill('<tags ms.date="3/2017" />\n', length),
  'open headers': (length) => fill('<tags ', length),
  'headers without quotes': (length) => fill('<properties a=b\n', length),
  'quotation marks in a header': (length) => `<properties a="${fill('"', length)}`,
  'front matter': (length) => `---\n${lines(length, (at) => `k${at}: v`)}\n---\n`,
  'front matter without an end': (length) => `---\n${lines(length, (at) => `k${at}: v`)}`,
  dashes: (length) => fill('---\n', length),
  fences: (length) => fill('```\na\n```\n', length),
  'open fences': (length) => fill('```\n', length),
  tabs: (length) => fill('\ta\n', length),
  anchors: (length) => lines(length, (at) => `<a id="a${at}"></a>\n`),
  'links to anchors': (length) => lines(length, (at) => `[x](#a${at})\n`),
  standards: (length) =>
    fill(
      '## ISO/IEC 27001:2013 certification\n\nWe are certified to ISO/IEC 27001 by Eastgate Register Ltd. every year.\n\n',
      length,
    ),
  sentences: (length) => fill('We are certified to ISO/IEC 27001 by Eastgate Register Ltd. every year. ', length),
  Chinese: (length) => fill('存储服务把内容保存三份。', length),
  dates: (length) => fill('2017-08-01 08/2017 ', length),
};

/** The same for the constructs that only sites of MkDocs have. */
const OF_MKDOCS: Record<string, Kind> = {
  'tabs of MkDocs': (length) => fill('=== "a"\n\n    b\n\n', length),
  'nested tabs of MkDocs': (length) => fill('=== "a"\n    === "b"\n        c\n', length),
  'attributes of MkDocs': (length) => fill('[a](b){ .c } ', length),
  'open attributes of MkDocs': (length) => fill('{ .a', length),
  icons: (length) => fill('[:material-heart:](a){ title="b" } ', length),
  snippets: (length) => fill('--8<-- "a.md"\n\n', length),
  'open snippets': (length) => fill('--8<--\na.md\n', length),
  definitions: (length) => fill('a\n:   b\n\n', length),
  'definitions of one term': (length) => `a\n${fill(':   b\n', length)}`,
  abbreviations: (length) => fill('*[a]: b\n', length),
  'marked words': (length) => fill('==a== ', length),
  'open marked words': (length) => fill('==a ', length),
  'markdown in HTML': (length) =>
    fill('<figure markdown>\n  ![a](b)\n  <figcaption>c</figcaption>\n</figure>\n', length),
  'nested markdown in HTML': (length) => fill('<div markdown>\n', length / 2) + fill('</div>\n', length / 2),
  'nested admonitions in HTML': (length) =>
    fill('<div class="admonition note" markdown>\n', length / 2) + fill('</div>\n', length / 2),
  macros: (length) => fill('{% set a = 1 %}{{ a }}{# b #}\n', length),
  'pictures of a color scheme': (length) => fill('![a](b.png#only-dark) ', length),
};

/** The same for MyST, the markdown of Sphinx. */
const OF_SPHINX: Record<string, Kind> = {
  'roles of MyST': (length) => fill('{kbd}`a` ', length),
  'open roles of MyST': (length) => fill('{kbd}`a', length),
  'labels of MyST': (length) => fill('(a)=\n## B\n\n', length),
  'labels of MyST in front of nothing': (length) => fill('(a)=\n', length),
  'directives of MyST': (length) => fill('```{note}\na\n```\n\n', length),
  'open directives of MyST': (length) => fill('```{note}\n', length),
  'comments of MyST': (length) => fill('% a\n', length),
};

const lines = (length: number, line: (at: string) => string): string => {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${line(String(at))}\n`;
  return text;
};

const readAndResolve = (text: string) => {
  const file = { path: 'trust/compliance.md', bytes: new TextEncoder().encode(`# Compliance\n\n${text}`) };
  return linkSite([readPage(file, defaultSiteRules)], defaultSiteRules);
};

/** Reads a page of a site with one configuration. */
const readIn = (path: string, configuration: { path: string; text: string }) => {
  const source = { paths: [path, configuration.path], files: [configuration], settings: {}, site: 'default' };
  const rules = { ...defaultSiteRules, conventions: conventionsOf(source) };
  return (text: string) => {
    const file = { path, bytes: new TextEncoder().encode(`# Compliance\n\n${text}`) };
    return linkSite([readPage(file, rules)], rules);
  };
};

const readInMkdocs = readIn('docs/a.md', { path: 'mkdocs.yml', text: 'plugins: [macros]\n' });
const readInSphinx = readIn('a.md', { path: 'conf.py', text: "project = 'a'\n" });

const grown = (kinds: Record<string, Kind>, largest: number, read = readAndResolve): Ratio[] =>
  Object.entries(kinds).map(([kind, make]) => growth(`markdown: twice the ${kind}`, make, read, largest));

/** Long lists in configurations, as files of a source with one page. */
const LISTS: Record<string, { path: string; page: string; make: Kind }> = {
  'lines of _redirects': {
    path: '_redirects',
    page: 'a.md',
    make: (length) => lines(length, (at) => `/b${at} /a/ 301`),
  },
  'redirects of Docusaurus': {
    path: 'docusaurus.config.js',
    page: 'docs/a.md',
    make: (length) => {
      const redirects = lines(length, (at) => `{ from: '/b${at}', to: '/docs/a' },`);
      return `module.exports = { presets: [['classic', {}]], plugins: [['@docusaurus/plugin-client-redirects', { redirects: [\n${redirects}] }]] };`;
    },
  },
  'redirects of MkDocs': {
    path: 'mkdocs.yml',
    page: 'docs/a.md',
    make: (length) => `plugins:\n- redirects:\n    redirect_maps:\n${lines(length, (at) => `      b${at}.md: a.md`)}`,
  },
};

const readList = (path: string, page: string, text: string) => {
  const source = { paths: [path, page], files: [{ path, text }], settings: {}, site: 'default' };
  const rules = { ...defaultSiteRules, conventions: conventionsOf(source) };
  return linkSite([readPage({ path: page, bytes: new TextEncoder().encode('# A\n\nWords.\n') }, rules)], rules);
};

const listed = (largest: number): Ratio[] =>
  Object.entries(LISTS).map(([kind, { path, page, make }]) =>
    growth(`configuration: twice the ${kind}`, make, (text) => readList(path, page, text), largest),
  );

/** How the time of reading a page grows with its size, for texts that are made to be slow. */
export const benchHostile = async (): Promise<Ratio[]> =>
  // where time grows with the square, it shows in a quarter of a megabyte as well, and sixteen times as soon
  Promise.resolve([
    ...grown(COMMON, MEGABYTE),
    ...grown(ODD, MEGABYTE / 4),
    ...grown(OF_MKDOCS, MEGABYTE / 4, readInMkdocs),
    ...grown(OF_SPHINX, MEGABYTE / 4, readInSphinx),
    ...listed(MEGABYTE / 2),
  ]);
