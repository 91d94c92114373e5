import { conventionsOf } from '../../../../../../migrator/reader/dialects/generators/conventions';

const of = (paths: string[]) => conventionsOf({ paths, files: [], settings: {}, site: 'default' });

test('the configuration of Hexo, which has the name of one of Jekyll, says nothing: addresses are guesses', () => {
  const paths = ['_config.yml', 'source/_posts/a.md'];
  expect(of(paths)).toMatchObject({ generator: 'jekyll' });
  expect(of([...paths, 'scaffolds/post.md'])).toMatchObject({ generator: 'plain', areAddressesGuessed: true });
  expect(of([...paths, 'docs/scaffolds/post.md'])).toMatchObject({ generator: 'jekyll' });
});

test.each([
  [
    ['website/docusaurus.config.js', 'website/docs/a.md', 'handbook/mkdocs.yml', 'handbook/docs/b.md'],
    'handbook/mkdocs.yml',
  ],
  [['mkdocs.yml', 'docs/a.md', 'blog/hugo.toml', 'blog/content/b.md'], 'blog/hugo.toml'],
])('of several generators the nearest to the root is read, and the others are told: %j', (paths, other) => {
  const told = of(paths).findings.map(({ code, path }) => [code, path]);
  expect(told).toHaveLength(2);
  expect(told).toContainEqual(['CONFIG_OTHER', other]);
});
