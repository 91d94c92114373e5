import fc from 'fast-check';

import { defaultSiteRules, readSite } from '../../server/src/migrator';
import { renderMarkdown, shownWords } from '../support/render-markdown';
import { bytesOf } from './legacy-text';
import { rounds } from '../support/rounds';

/** What authors of legacy pages write; `@` stands for words that a reader of the page sees. */
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

const HEADS = [
  '',
  '<properties pageTitle="hidden" description="hidden" />\n\n<tags ms.date="3/2016" wacn.lang="en" />\n\n',
  '<tags ms.service="hidden"\n\tms.date="3/2016"\n\twacn.lang="en"/>\n\n> [AZURE.LANGUAGE]\n- [hidden](/page-cn/)\n- [hidden](/page/)\n\n',
  '---\ntitle: hidden\ndate: 2016-03-01\n---\n\n',
];

/** A page, and the words that its readers see, in their order. */
const page = fc
  .record({
    head: fc.constantFrom(...HEADS),
    blocks: fc.array(fc.constantFrom(...BLOCKS), { minLength: 1, maxLength: 8 }),
    chinese: fc.boolean(),
  })
  .map(({ head, blocks, chinese }) => {
    const words: string[] = [];
    const body = ['# @', ...blocks].join('\n\n').replace(/@/g, () => {
      const word = `w${String(words.length)}${chinese ? '存' : 'x'}`;
      words.push(word);
      return word;
    });
    return { text: head + body, words };
  });

test('no word that a markdown page shows is lost, and the words of its body stay in their order', () => {
  fc.assert(
    fc.property(page, ({ text, words }) => {
      const [record] = readSite([{ path: 'page.md', bytes: bytesOf(text) }], defaultSiteRules).files;
      expect([text, record?.state]).toEqual([text, 'page']);
      const above = [record?.title, record?.tagline, record?.summary].join('\n\n');
      const shown = shownWords(renderMarkdown(`${above}\n\n${record?.body ?? ''}`)).join('');
      const places = words.map((word) => shown.indexOf(word));
      expect([text, words.filter((_, at) => (places[at] ?? -1) < 0)]).toEqual([text, []]);
      const inBody = places.slice(1);
      expect([text, inBody]).toEqual([text, inBody.toSorted((a, b) => a - b)]);
    }),
    { numRuns: rounds(400) },
  );
});
