import type { GeneratorName } from '../../../../../model/contracts/values';
import { permalinkPattern } from '../../../../../migrator/reader/dialects/generators/eleventy/permalink';
import { expandText } from './expand-text';

const SPACES = ' '.repeat(100_000);

const expanded = (generator: GeneratorName, text: string, path = 'page.md') =>
  expandText(
    { path, text, encoding: 'utf-8', bom: false, original: null },
    { generator, variables: {}, shortcodes: {}, frontMatter: [{ name: 'title', value: 'Storage' }] },
  );

/** A pattern that looks at the spaces again and again ends after minutes: Jest stops it. */
test.each<[GeneratorName, string]>([
  ['vitepress', `a {{${SPACES}x`],
  ['vitepress', `a {{${SPACES}\n\nb }}`],
  ['vitepress', '<Badge text="x" /> '.repeat(20_000)],
  ['mdbook', `a {{#include${SPACES}x`],
  ['mdbook', `a {{${SPACES}#include`],
])('templates of %s end on very long lines', (generator, text) => {
  const words = generator === 'vitepress' && text.startsWith('<') ? 'x '.repeat(20_000) : text;
  expect(expanded(generator, text).source.text).toBe(words);
});

test('a permalink of spaces is no pattern', () => {
  expect(permalinkPattern(`/legal/{{${SPACES}x`)).toBeNull();
  expect(permalinkPattern('/legal/{{-  page.fileSlug | slug -}}/')).toBe('/legal/{name}/');
});

test('the values of a page are printed, whatever spaces are around their names', () => {
  expect(expanded('vitepress', 'a {{$frontmatter.title}} {{\n  $frontmatter.title\n}} b').source.text).toMatch(
    /^a Storage Storage\s+b/,
  );
});
