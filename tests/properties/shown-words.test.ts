import fc from 'fast-check';

import { defaultSiteRules, readSite, type FileRecord } from '../../migrator';
import { renderMarkdown, shownWords } from '../support/content/render-markdown';
import { bytesOf } from './legacy-text';
import { rounds } from '../support/jest/rounds';

/** Blocks of legacy pages; `@` stands for words that a reader of the page sees. */
const BLOCKS = [
  '@ and **@** or *@* in `@`.',
  '#@',
  '## @',
  '###@ ###',
  '@\n-----',
  '* @\n* @\n  * @',
  '1. @\n\n   @\n2. @',
  '> @\n> @',
  '> [AZURE.NOTE] @',
  '> [AZURE.NOTE]\n> @\n> @',
  '[WACOM.WARNING]\n@',
  '- @\n\n  > [AZURE.TIP] @',
  '@ [AZURE.IMPORTANT] @',
  '> [AZURE.SELECTOR]\n- [@](/a/)\n- [@](/b/)',
  '[AZURE.VIDEO @]',
  '{% hint style="info" %}\n@\n\n@\n{% endhint %}',
  '{{< lead >}}\n@\n{{< /lead >}}',
  '{{% note title="@" %}}\n@\n{{% /note %}}',
  ':::note @\n@\n\n@\n:::',
  ':::tip\n:::danger[@]\n@\n:::\n@\n:::',
  '!!! note "@"\n    @\n\n    @',
  '## @ {#hidden}',
  '## @ {: #hidden .hidden }',
  '@\n{: .hidden}',
  'import Tabs from "hidden";\n\n<Tabs>\n<TabItem label="@">\n\n@\n\n</TabItem>\n</Tabs>',
  '# [@](#tab/hidden)\n\n@',
  '<span data-ttu-id="hidden">@<span class="sxs-lookup"><span data-stu-id="hidden">hidden</span></span></span> @',
  '| @ | @ |\n|---|---|\n| @ | @ |',
  '<table>\n<tr><td colspan="2">@</td></tr>\n<tr><td>@</td><td>@</td></tr>\n</table>',
  '<p onclick="run()">@</p>',
  '<div style="color:red" class="x">\n\n@\n\n</div>',
  '<font color="red">@</font> <u>@</u> <blink>@</blink>',
  '@<br>@<br/>@',
  '@ <account> @ &lt;@&gt; &amp; @',
  '[@](/x/) [@](javascript:run()) <a href="data:text/html,x">@</a>',
  '[@][r] [@][none] [@]\n\n[r]: /x/ "t"',
  '![a picture](media/x.png) @',
  '```\n@ <script>\n```',
  '    @ indented',
  '@ 10:30 :::note @:@',
  '\\*@\\* \\[@\\] \\<@\\>',
  '@ <!-- nobody sees this --> @',
  '<!---HONumber=Mooncake_1207_2015-->\n@',
  '<a id="here"></a>@',
  '<script>hidden()</script>\n\n@',
  '@  \n@',
  '***\n@',
  '<details><summary>@</summary>\n\n@\n\n</details>',
];

/** Tags that are no elements of HTML, in all places: they are text. */
const MARKUP = [
  "CREATE USER '<@ @>'-'%' IDENTIFIED BY '<@>' @",
  '<@ @="@" @="@"/>',
  "@ <@ @='@'> @ </add> @ <@/>",
  '<@>\n  <@ @="@" @=\'@\'/>\n  <@>@</add>\n</x>',
  '<?xml version="1.0"?>\n<@ @="@">\n<![CDATA[ hidden ]]>\n</x>',
  '<@\n  @="@"\n  @="*@* _@_ [@] `@`" @="&amp;@" />',
  '<div>\n<@ @="*@* _@_ &amp;@"> @ </x>\n</div>',
  '<table><tr><td><@ @> @</td><td><@ @="@"/></td></tr></table>',
  '| <@ @> | `<@ @="@">` |\n|---|---|\n| <@ @="@"/> | @ |',
  '- <@ @>\n- @ <@ @="@"/>\n  1. <@>@</x>',
  '> <@ @> @\n> <@ @="@"/>',
  '> [AZURE.NOTE] <@ @> @',
  '## @ <@ @> @',
  '<h3>@ <@ @> @</h3>',
  '**<@ @>** and *<@>* and ~~<@ @="@">~~',
  '[@ <@ @>](/x/) ![<@ @>](/x.png) @',
  '<source @ @> <@ source> <time @>',
  'https://<@>/@ <https://<@>/@> <https://x.example/@> <@>',
  'List<@> Map<@, List<@>> std::@<@ @> @ < @ and @ > @ <- @ -> @ <= @',
  '<%= @ %> {{ @ }} {% @ @ %} ${@} <${@}>',
  '[<@ @>] [@][<@ @>] [@](<@ @>',
  '<@ @="@',
  '## <a name="here></a>@',
  '<a name=\'here></a> @ <a id=here"></a>@',
];

/** Code shows what stands in it as it is, whatever it looks like. */
const CODE = [
  '`<@ @="@"> [AZURE.NOTE] <script>@</script>` @',
  '```xml\n<@ @="@"/>\n> [AZURE.NOTE] @\n[AZURE.INCLUDE [@](part.md)]\n```',
  '~~~\n<@ @>\n> [AZURE.SELECTOR]\n- [@](/a/)\n[AZURE.@ @]\n~~~',
  '@\n\n    <@ @="@">\n    [AZURE.NOTE] @\n    [AZURE.@ @]\n    <script>@</script>',
  '- @\n\n  ```\n  <@ @> [AZURE.VIDEO @]\n  ```',
  '<pre><@ @="@">@</x> [AZURE.@ @] &lt;@&gt;</pre>',
  '@ <code><@ @> [AZURE.@ @]</code> @',
];

/** Labels that a page defines are links, whatever they look like. */
const LABELS = [
  '[@][azure.portal] [@][AZURE.NOTE] [azure.portal]\n\n[azure.portal]: https://portal.example/ "t"\n[Azure.Note]: /x/',
  '[azure.@](https://portal.example/) ![AZURE.X](/x.png) @',
  '[azure.@ is @] [Azure.@] @',
  '[@][straße] [@][STRASSE]\n\n[Straße]: /x/',
];

const HEADS = [
  '',
  '<properties pageTitle="hidden" description="hidden" />\n\n<tags ms.date="3/2016" wacn.lang="en" />\n\n',
  '<tags ms.service="hidden"\n\tms.date="3/2016"\n\twacn.lang="en"/>\n\n> [AZURE.LANGUAGE]\n- [hidden](/page-cn/)\n- [hidden](/page/)\n\n',
  '---\ntitle: hidden\ndate: 2016-03-01\n---\n\n',
];
const TITLES = ['# @', '# @ <@ @> @', '# <a name="top></a>@', '@.\n\n<h1>@ <@ @="@"></h1>', '@ <@> @\n==='];

/** A page, and the words that its readers see, in their order. */
const page = fc
  .record({
    head: fc.constantFrom(...HEADS),
    title: fc.constantFrom(...TITLES),
    blocks: fc.array(fc.constantFrom(...BLOCKS, ...MARKUP, ...CODE, ...LABELS), { minLength: 1, maxLength: 8 }),
    chinese: fc.boolean(),
  })
  .map(({ head, title, blocks, chinese }) => {
    const words: string[] = [];
    const write = (text: string): string =>
      text.replace(/@/g, () => {
        const word = `w${String(words.length)}${chinese ? '存' : 'x'}`;
        words.push(word);
        return word;
      });
    const above = write(title);
    const inTitle = words.length;
    const body = write(blocks.join('\n\n'));
    return { text: `${head}${above}\n\n${body}`, words, inTitle };
  });

/** All that a record shows of its page. */
const shownBy = (record: FileRecord | undefined): string[] => {
  const above = [record?.title, record?.tagline, record?.summary].map((words) =>
    (words ?? '').replace(/[<&]/g, '\\$&'),
  );
  return shownWords(renderMarkdown(`${above.join('\n\n')}\n\n${record?.body ?? ''}`));
};

test('no word that a markdown page shows is lost, and the words of its body stay in their order', () => {
  fc.assert(
    fc.property(page, ({ text, words, inTitle }) => {
      const [record] = readSite([{ path: 'page.md', bytes: bytesOf(text) }], defaultSiteRules).files;
      expect([text, record?.state]).toEqual([text, 'page']);
      const shown = shownBy(record).join('');
      const places = words.map((word) => shown.indexOf(word));
      expect([text, words.filter((_, at) => (places[at] ?? -1) < 0)]).toEqual([text, []]);
      const inBody = places.slice(inTitle);
      expect([text, inBody]).toEqual([text, inBody.toSorted((a, b) => a - b)]);
      expect(record?.title).not.toContain('<a ');
    }),
    { numRuns: rounds(400) },
  );
});

/** Names that HTML does not know; the words of their tags are to be shown. */
const STRANGERS = ['add', 'user', 'appSettings', 'your-id', 'Tabs', 'xsl_x', 'String', 'server'];
const stranger = fc
  .record({
    name: fc.constantFrom(...STRANGERS),
    attributes: fc.array(
      fc.constantFrom(
        ' @',
        ' @="@"',
        " @='@ @'",
        ' @=@',
        ' @="*@* _@_ ~~@~~"',
        ' @="https://x.example/@"',
        '\n@="[@] (@)"',
        ' @="&lt;@"',
      ),
      { maxLength: 3 },
    ),
    end: fc.constantFrom('>', '/>', ' />', '>@</add>'),
  })
  .map(({ name, attributes, end }) => `<${name}${attributes.join('')}${end}`);
const PIECES = [
  ...['@', '@ ', '**', '*', '_', '`', '[', ']', '](/x)', '[@][@]', '[@]', '![@](/x.png)', '\\', '&amp;', '|', '~~'],
  ...[
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<code>',
    '</code>',
    '<pre>',
    '</pre>',
    '<table><tr><td>',
    '</table>',
  ],
  ...[
    '<span title="@">',
    '<br>',
    '<!-- x -->',
    '<?x ?>',
    '<',
    '>',
    ' < ',
    '<-',
    '"',
    "'",
    '<https://x.example/@>',
    '<a@x.example>',
  ],
  ...['<https://<', '<a name="here></a>', '<@', '</@', '<@ @', '{{<', '<%', '%>', '::', '@:@', 'www.x.example/@'],
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '```\n',
    '~~~\n',
    '\n\n| @ | @ |\n|---|---|\n| @ | @ |\n\n',
    '\n---\n',
    '\n\n[@]: /x\n\n',
  ],
];
const soup = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: stranger }),
      fc.constantFrom('', '', ' ', '\n', '\n\n'),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => {
    let count = 0;
    return pieces
      .map((each) => each.join(''))
      .join('')
      .replace(/@/g, () => `w${String((count += 1))}x`);
  });

test('every word that a browser would show of a page is shown, as is what stands in the tags of no element', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const [record] = readSite(
        [{ path: 'page.md', bytes: bytesOf(`# Title\n\nWords.\n\n${text}`) }],
        defaultSiteRules,
      ).files;
      if (record?.state !== 'page') return;
      const wanted = shownWords(renderMarkdown(text), { strangers: STRANGERS });
      const shown = new Set(shownBy(record).join(' ').match(/w\d+x/g));
      expect([text, record.body, wanted.filter((word) => /^w\d+x$/.test(word) && !shown.has(word))]).toEqual([
        text,
        record.body,
        [],
      ]);
    }),
    { numRuns: rounds(400) },
  );
});
