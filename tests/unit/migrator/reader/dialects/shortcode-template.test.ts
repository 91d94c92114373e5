import { printedByTemplate } from '../../../../../migrator/reader/dialects/templates/shortcode-template';
import { expandText } from './expand-text';
import { expandedHref } from '../../../../../migrator/site/links/template-href';
import type { SourceText } from '../../../../../migrator/model/source';

const variables = { 'site.Params.desk': 'desk@lanchuan.example', 'site.desk': 'desk@lanchuan.example' };

const NOTHING = { variables: {}, shortcodes: {} };
const site = { ...NOTHING, variables, frontMatter: [{ name: 'vendor.name', value: 'Globex' }] };

test.each([
  [
    'parameters by place',
    '<b>{{ .Get 0 }}</b> {{ .Get 1 | markdownify }}',
    'pair "two words" end',
    '<b>two words</b> end',
  ],
  ['parameters by name', '{{ .Get "city" }}{{/* where */}}', "place city='Chengdu'", 'Chengdu'],
  ['values of the site', 'Write to {{ .Site.Params.desk }}', 'desk', 'Write to desk@lanchuan.example'],
  ['values of the page', '{{ .Page.Params.vendor.name }}, {{ $.Page.Param "Vendor.Name" }}', 'x', 'Globex, Globex'],
  ['what a list names', '{{ index .Site.Params "desk" }}', 'x', 'desk@lanchuan.example'],
  ['a value or another', '{{ .Get "a" | default "none" }} {{ default "none" (.Get 0) }}', 'x y', 'none y'],
  ['a value if there is one', '{{ with .Get "a" }}by {{ . }}{{ else }}by us{{ end }}', 'x', 'by us'],
  [
    'a part if a value is there',
    'a{{- if .Get 0 }}{{ with .Get 0 }}, {{ . | upper }}{{ end }}{{ end -}} .',
    'x b',
    'a, B.',
  ],
  ['what it has named', '{{ $who := .Get 0 }}{{ $who }} and {{ $who }}', 'x Ann', 'Ann and Ann'],
  [
    'what a block gives a name',
    '{{ $l := "Note" }}{{ with .Get "label" }}{{ $l = . }}{{ end }}{{ $l }}',
    'x label="Warning"',
    'Warning',
  ],
  [
    'what a name had outside of a block that has its own',
    '{{ $l := "Note" }}{{ if .Get 0 }}{{ $l := .Get 0 }}{{ $l = "b" }}{{ end }}{{ $l }}',
    'x a',
    'Note',
  ],
  [
    'a parameter of the list',
    '{{ index .Params 0 }}, {{ index .Params "city" }}',
    'x "two words" city=Chengdu',
    'two words, Chengdu',
  ],
  ['the value that a parameter names', '{{ index .Site.Params (.Get 0) }}', 'x desk', 'desk@lanchuan.example'],
  [
    'the value that a name names',
    '{{- $id := .Get 0 -}}{{ index .Site.Params $id }}',
    'x desk',
    'desk@lanchuan.example',
  ],
  ['no comment, however long', `a{{/* ${'why {{ .Get 0 }} '.repeat(60)} */}}{{- /* }} */ -}} b`, 'x', 'ab'],
  ['several lines', 'one\n  two\n', 'lines', 'one two'],
])('a template prints %s', (_, template, code, before) => {
  expect(printedByTemplate(template, code, site)).toEqual({ before, after: '' });
});

test('a template prints around what it contains', () => {
  expect(printedByTemplate('<div>{{ .Inner | markdownify }}</div>', 'box', NOTHING)).toEqual({
    before: '<div>',
    after: '</div>',
  });
});

test.each([
  '{{ if eq (.Get 0) "a" }}a{{ end }}',
  '{{ range .Site.Pages }}{{ end }}',
  '{{ .Get 0 | title }}',
  '{{ .Page.Title }}',
  '{{ .Page.RelPermalink }}',
  '{{ site.Params.other }}',
  '{{ partial "vendor.html" . }}',
  '{{ with .Get 0 }}{{ . }}',
  '{{ end }}{{ .Get 0 }}',
  '{{ .Get "a+(" }}',
  '{{ .Inner }}{{ .Inner }}',
  '{{ $l = "a" }}{{ $l }}',
  'a {{ .Get 0',
  'a {{/* .Get 0 }}',
  `${'{{ if .Get 0 }}'.repeat(60)}${'{{ end }}'.repeat(60)}`,
])('a template that computes something is not guessed: %s', (template) => {
  expect(printedByTemplate(template, 'x a', NOTHING)).toBeNull();
});

test('a template of spaces is read to its end', () => {
  expect(printedByTemplate(`{{${' '.repeat(100_000)}`, 'x', NOTHING)).toBeNull();
});

const expanded = (text: string, site: { variables?: Record<string, string>; shortcodes?: Record<string, string> }) => {
  const source: SourceText = { path: 'page.md', text, encoding: 'utf-8', bom: false, original: null };
  return expandText(source, { variables: {}, shortcodes: {}, ...site });
};

test('text has the values of the configuration', () => {
  const { source, findings } = expanded('Write to {{ site.desk }}, {{ site.other }}.', { variables });
  expect(source.text).toBe('Write to desk@lanchuan.example, .');
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain('{{ site.other }}');
});

test.each(['constructor', 'toString', '__proto__', 'valueOf | escape'])('%s is no value of a site', (name) => {
  const text = `Write to {{ ${name} }}, {{ site.desk }}. [Desk]({{ ${name} }}) {{< ${name} >}}`;
  expect(expanded(text, { variables }).source.text).not.toMatch(/native code|object Object/);
  expect(printedByTemplate(`{{ .${name} }}`, 'x a', NOTHING)).toBeNull();
  expect(expandedHref(`{{ ${name} }}`, undefined)).toMatchObject({ href: '', unknown: [`{{ ${name} }}`] });
});

test('a shortcode prints what the site’s own template says, in front and behind', () => {
  const shortcodes = { box: '**{{ .Get "title" }}** {{ .Inner }} (end)' };
  const { source, findings } = expanded('{{< box title="Copies" >}}\nThree.\n{{< /box >}}\n', { shortcodes });
  expect(source.text).toBe('**Copies**\nThree.\n(end)\n');
  expect(findings).toEqual([]);
});

test('notes in notes are quoted ten times at most', () => {
  const { source } = expanded(`${'{{< note >}}\n'.repeat(40)}Three.\n${'{{< /note >}}\n'.repeat(40)}`, {});
  const line = source.text.split('\n').find((each) => each.includes('Three.'));
  expect(line).toBe(`${'> '.repeat(10)}Three.`);
  expect(source.text).not.toContain('{{<');
});

test('attribute lists behind spans and blocks are removed, one in prose stays', () => {
  expect(expanded('*one*{: #a} two {: #b} three\n\n{: #c}\n\n## Three\n{: #d}\n', {}).source.text).toBe(
    '<a id="a"></a>*one* two {: #b} three\n\n<a id="c"></a>\n\n## <a id="d"></a>Three\n\n',
  );
});

test.each([
  ['{{< highlight go "linenos=table" >}}\na := 1\n{{< /highlight >}}\n\nText.', '```go\na := 1\n```\n\nText.'],
  ['{{< highlight md >}}\n```\na\n```\n{{< /highlight >}}\nText.', '````md\n```\na\n```\n````\nText.'],
  ['Run {{< highlight sh >}}ls{{< /highlight >}} now.', 'Run `ls` now.'],
  ['Version {{< param "version" >}}.', 'Version 4.2.'],
  ['{{< details summary="More of it" >}}\na\n{{< /details >}}', '> [!NOTE] **More of it**  \n> a\n'],
  ['{{% notice warning "My title" %}}\na\n{{% /notice %}}', '> [!WARNING] **My title**  \n> a\n'],
  ['{{% notice note %}}\na\n{{% /notice %}}', '> [!NOTE]\n> a\n'],
  ['{{< quote "Said" author="Jane" >}}\na\n{{< /quote >}}', '> [!NOTE] **Said, Jane**  \n> a\n'],
  ['{{< quote author="Jane" >}}\na\n{{< /quote >}}', '> [!NOTE] **Jane**  \n> a\n'],
  ['{{< figure src="a.png" alt="b" caption="Words" >}}', '![b](a.png)<br>Words'],
  ['See {{< figure src="a.png" alt="b" title="C" link="d.pdf" >}}.', 'See [![b](a.png)](d.pdf) **C**.'],
])('a common shortcode: %j', (text, expected) => {
  const { source, findings } = expanded(text, { variables: { 'site.Params.version': '4.2' } });
  expect(source.text).toBe(expected);
  expect(findings).toEqual([]);
});

test.each([
  ['{{< highlight go >}}\na := 1\n', '\na := 1\n'],
  ['{{< highlight go >}}a\nb{{< /highlight >}}', 'a\nb'],
  ['{{< param "other" >}}', ''],
  ['{{< quote author="Jane" source="A Book" >}}\na\n{{< /quote >}}', '> [!NOTE] **Jane**  \n> a\n'],
])('what is lost of a shortcode is reported: %j', (text, expected) => {
  const { source, findings } = expanded(text, {});
  expect(source.text).toBe(expected);
  expect(findings).toHaveLength(1);
});

test.each([
  ['{{< vendor name="Hetzner" logo="/a.png" color="Red" >}}', 'Hetzner'],
  ['{{< stamp "checked by hand" >}}', 'checked by hand'],
  ['{{< figure src="a.png" alt="b" note="印章" >}}', '印章'],
])('the words of lost parameters are told: %j', (text, words) => {
  const { findings } = expanded(text, {});
  expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(`were lost: ${words}$`)]);
});

test.each([
  [
    '# Security\n\nIs it true? We are active with {{< vendor >}}\nin *two* regions. Others follow.',
    'We are active with {{< vendor >}} in *two* regions.',
  ],
  ['- One\n- {{% vendor/name %}} holds the keys\n- Three', '{{% vendor/name %}} holds the keys'],
  ['| Key | Holder |\n|---|---|\n| A | by {{< vendor >}} alone |', 'by {{< vendor >}} alone'],
])('a sentence that lost what code printed is told: %j', (text, sentence) => {
  const { findings } = expanded(text, {});
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining(`“${sentence}”`)]);
});

test.each(['Text.\n\n{{< vendor >}}\n\nText.', '{{< box >}}All of it.{{< /box >}}', 'Text.\n{{< vendor >}}'])(
  'code beside sentences is counted: %j',
  (text) => {
    const { findings } = expanded(text, {});
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('Its text was kept.')]);
  },
);

test('a name of code is no lost text', () => {
  const { findings } = expanded('{{< feed kind="big" >}}', {});
  expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/Its text was kept\.$/)]);
});
