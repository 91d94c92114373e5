import fc from 'fast-check';

/** Pieces that legacy pages are made of, whole and broken. */
const PIECES = [
  '<properties pageTitle="Storage | Lanchuan" description="How we store data"/>',
  '<properties\n  pageTitle="Storage\n  description="',
  '<tags ms.date="03/2016" wacn.date="13/2016" wacn.lang="en"/>',
  '<tags wacn.lang=”cn” ms.date=',
  '/>',
  '</tags>',
  'properties pageTitle= description= services= /',
  '---',
  'title: Storage',
  'title: Storage: more',
  'lang: cn',
  '> [AZURE.LANGUAGE]',
  '- [中文](/page/)',
  '- [English](/page-en/)',
  '# Storage',
  '#Storage',
  '## Copies ##',
  'Storage\n=====',
  'Three copies are kept in two buildings.',
  '存储服务把一切保存三份。',
  '* bullet with [link](/support/sla/?a=1#b "t")',
  '1. ![image](media/x.png)',
  '[ref]: </support/legal/> "Legal"',
  '[ref] and [other][ref]',
  '<a href="/page/" id=x>html</a>',
  '<div>\n<h1>In HTML</h1>\n</div>',
  '<!-- comment',
  '-->',
  '```',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '    indented code',
  '\t<tags ms.date="1/2016"/>',
  '[1.0](/page-v1/)',
  '## Version History',
  '[Home](/) > [Page](/page/) > Here',
  '\\[escaped\\] &amp; &copy;',
  '“quoted”',
  '{% if a %}',
  '{{ site.baseurl }}',
  '{{< note >}}',
  '{{< /note >}}',
  ':::note',
  ':::',
  "import Tabs from '@theme/Tabs';",
  '<Tabs>',
  '!!! note',
  '{: #id .class}',
  '## Cookies {#cookies}',
  '**bold *and* more',
  'https://example.org/x，然后',
];

/** Text that looks like a legacy page, or like the remains of one. */
export const legacyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 14,
  })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', ' ', '\n\t'), { minLength: pieces.length, maxLength: pieces.length })
      .map((gaps) => pieces.map((piece, at) => piece + (gaps[at] ?? '')).join('')),
  );

/** Text of a page without headers, switcher or H1: what an editor's page looks like. */
export const plainBody = fc
  .array(
    fc.constantFrom(
      'Three copies are kept in two buildings.',
      '存储服务把一切保存三份。',
      '## Copies',
      '### Buildings\n\nGuarded.',
      '* one\n* two',
      '1. first\n\n   more of it',
      '    code',
      '```\n# not a heading\n```',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      '<table><tr><td>cell</td></tr></table>',
      'See [there](https://example.org/) and [the page](/elsewhere/else/).',
      '![image](https://example.org/x.png)',
      '> quoted\n> text',
      'hard break  \nnext',
      '***',
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((blocks) => blocks.join('\n\n').replace(/^\s+/, ''));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
