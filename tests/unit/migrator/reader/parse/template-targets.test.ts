import { parse } from '../../../../../migrator/reader/parse/parse';
import { maskTargets, unmasked } from '../../../../../migrator/reader/parse/template-targets';

const hrefs = (text: string): string[] => parse(text).links.map(({ href }) => href);

describe('code of templates in the target of a link', () => {
  it.each([
    ['[a]({{ site.baseurl }}{% link _docs/a.md %}#b)', ['{{ site.baseurl }}{% link _docs/a.md %}#b']],
    [
      '[a](<{% link a b.md %}>) and [b]({{< ref "b (1).md" >}} "Title")',
      ['{% link a b.md %}', '{{< ref "b (1).md" >}}'],
    ],
    ['![a]({{ site.url }}/a.png)', ['{{ site.url }}/a.png']],
    ['[a]: {{ site.baseurl }}/a/\n\n[a]', ['{{ site.baseurl }}/a/', '{{ site.baseurl }}/a/']],
    ['| a |\n|---|\n| [a]({{ "/a/" | relative_url }}) |', ['{{ "/a/" | relative_url }}']],
  ])('%s', (text, expected) => {
    expect(hrefs(text)).toEqual(expected);
  });

  it('leaves all other text alone', () => {
    const text = 'Write `{{ x }}` and {% y %}, or [a](b) {{ c d }}, [e](f {{ g }}).';
    expect(unmasked(maskTargets(text))).toBe(text);
    expect(maskTargets(text)).toBe(text);
    expect(hrefs('[a]({{ never closed)')).toEqual([]);
  });

  it.each([
    ['openings', ']('.repeat(100_000)],
    ['tags that nothing closes', '](' + '{{ '.repeat(100_000)],
    ['links with tags', '[a]({{ b }}'.repeat(20_000)],
    ['a long target', `](${'a{'.repeat(100_000)}{{`],
    ['definitions', '[a]: {{\n'.repeat(30_000)],
  ])('takes time in proportion to %s', (_name, text) => {
    const started = performance.now();
    expect(maskTargets(`{{${text}`)).toHaveLength(text.length + 2);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
