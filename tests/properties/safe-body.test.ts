/**
 * Whatever stands in a page, its body, rendered with all its HTML by a CommonMark renderer and read as a browser reads
 * it, holds nothing that runs.
 */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { toHtml } from 'hast-util-to-html';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

import { defaultSiteRules, readSite } from '../../migrator';
import { rounds } from '../support/jest/rounds';

type Node = DefaultTreeAdapterMap['node'];

const rendered = (markdown: string): string => {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true });
};

const ACTIVE = /^(?:script|style|iframe|frame|object|embed|applet|svg|math|form|button|input|meta|link|base|template)$/;

/** The parts of a body that would run, load or lead away, in words. */
const dangers = (html: string): string[] => {
  const found: string[] = [];
  const stack: Node[] = [parseFragment(html)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('childNodes' in node) stack.push(...node.childNodes);
    if (!defaultTreeAdapter.isElementNode(node)) continue;
    // task list items are checkboxes
    const isTask = node.tagName === 'input' && node.attrs.some(({ value }) => value === 'checkbox');
    if (ACTIVE.test(node.tagName) && !isTask) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (/^on|^style$|^srcdoc$|^formaction$/.test(name)) found.push(`${node.tagName} ${name}`);
      // eslint-disable-next-line no-control-regex -- browsers drop these
      const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
      if (!/^(?:href|src|action|background|xlink:href|poster)$/.test(name) || scheme === undefined) continue;
      if (!['http', 'https', 'mailto', 'tel'].includes(scheme)) found.push(`${name}=${value}`);
    }
  }
  return found;
};

const PIECES = [
  ...[
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<iframe src=//x>',
    '</iframe>',
    '<svg onload=alert(1)>',
    '</svg>',
  ],
  ...['<div onclick="alert(1)">', '</div>', '<p>', '<table><tr><td onmouseover=x>', '</table>', '<pre>', '</pre>'],
  ...[
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror=alert(1)',
    '<img\nsrc=x\nonerror=alert(1)>',
    '<b',
    '>',
    '"',
  ],
  ...[
    '<a href="javascript:alert(1)">',
    '<a href=" java\tscript:alert(1)">',
    '<a href=&#106;avascript:alert(1)>',
    '</a>',
  ],
  ...['<font>', '<center>', '<form>', '<x>', '<y-z a=b>', '</x>', '<textarea>', '</textarea>', '<title>', '<noscript>'],
  ...[
    '[x](javascript:alert(1))',
    '[x](<java script:y>)',
    '![x](data:text/html,y)',
    '<javascript:alert(1)>',
    '[x]',
    '[x][y]',
  ],
  ...['[x]: javascript:alert(1)', '[y]: data:x "t"', '(javascript:alert(1))', 'javascript:', '[a](vbscript&colon;x)'],
  ...[
    '[a](java\\script:x)',
    '[a](&#x6A;avascript:x)',
    '<!--',
    '-->',
    '<!-- x -->',
    '<?php',
    '?>',
    '<![CDATA[',
    ']]>',
    '<!x',
  ],
  ...[
    '> ',
    '- ',
    '    ',
    '\t',
    '`',
    '``',
    '```',
    '~~~',
    '\\',
    '&lt;',
    '&',
    '|',
    '| a | b |\n|---|---|\n',
    '*',
    '_',
    '# ',
    '=',
  ],
  ...[
    '[AZURE.NOTE]',
    '> [AZURE.TIP] ',
    '[AZURE.INCLUDE [p](part.md)]',
    '[AZURE.VIDEO javascript:x]',
    '[!VIDEO https://a/)]',
  ],
  ...[
    '{% raw %}',
    '{% endraw %}',
    '{{ site.baseurl }}',
    '{% link javascript:x %}',
    '{% highlight x %}',
    '{{< figure src="javascript:x" alt="<script>" >}}',
    '{{% note %}}',
    '{{% /note %}}',
    "import Tabs from 'x'\n\n",
    '<Tabs onclick={x}>',
    '<TabItem label="<script>x</script>">',
    '{/*',
    '*/}',
    ':::note <img src=x onerror=y>\n',
    '\n:::\n',
    ':::image source="javascript:x" alt-text="<b>":::\n',
    '!!! note "<script>"\n    ',
    '{: #a" onclick="x }',
    '{: #location }',
    '{#cookie}',
    '<span class="sxs-lookup">',
    '# [x](#tab/x)\n',
    '{% hint style="info" %}\n',
    '{% endhint %}\n',
    '{% embed url="javascript:x" %}',
    '[AZURE.X',
    'word',
    '<tags ms.date="1/2016"/>',
    '<properties a="',
    '1. ',
    '[^1]',
    '[^1]: <script>',
    'www.x.y',
    'xmpp:a@b.c',
  ],
];

const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', '', ' ', '\n', '\n\n')), { maxLength: 16 })
  .map((pieces) => pieces.map((each) => each.join('')).join(''));

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

test('nothing in a body runs', () => {
  fc.assert(
    fc.property(text, text, (page, part) => {
      const files = [
        { path: 'page.md', bytes: bytes(`# Title\n\nWords of the page.\n\n${page}`) },
        { path: 'part.md', bytes: bytes(part) },
      ];
      for (const { body } of readSite(files, defaultSiteRules).files) {
        if (body !== null) expect({ body, dangers: dangers(rendered(body)) }).toEqual({ body, dangers: [] });
      }
    }),
    { numRuns: rounds(300) },
  );
});
