import { beginsAsPage, candidacy, withoutExtension } from '../../../../../migrator/reader/read/candidate';

const begins = (path: string, text: string): boolean => beginsAsPage(path, new TextEncoder().encode(text));

it.each([
  ['a/b.md', 'a/b'],
  ['a/x.html.md', 'a/x.html'],
  ['a/b.HTML', 'a/b'],
  ['a/index.html?page=2', 'a/index?page=2'],
])('%s without its extension is %s', (path, stem) => {
  expect(withoutExtension(path)).toBe(stem);
});

describe('which files are pages', () => {
  it.each([
    ['a.md', 'page'],
    ['docs/a.MDX', 'page'],
    ['security.html', 'maybe'],
    ['a/index.HTM', 'maybe'],
    ['header-block', 'maybe'],
    ['news.html?page=2', 'maybe'],
    ['news.php@id=3', 'maybe'],
    ['site.php@id=3.js', 'other'],
    ['site.php?id=3.css', 'other'],
    ['article.php@id=7', 'maybe'],
    ['logo.png', 'other'],
    ['legal/~$terms.md', 'other'],
    ['~$terms.html', 'other'],
  ])('%s by its name: %s', (path, kind) => {
    expect(candidacy(path)).toBe(kind);
  });

  it.each([
    '_layouts/page.html',
    'site/layouts/_default/single.html',
    '_includes/footer.html',
    'docs/_templates/base.html',
    'static/demo.html',
    'node_modules/x/index.html',
  ])('%s is a template or served as it is', (path) => {
    expect(candidacy(path)).toBe('other');
  });

  it.each([
    ['a.html', '<!DOCTYPE html><title>A</title>', true],
    ['a.html', '\ufeff<p>Text', true],
    ['a.html', '---\ntitle: A\n---\n{% include head.html %}', true],
    ['a.html', '<html>{{ content }}</html>', false],
    ['a.html', '<html><?php echo 1 ?></html>', false],
    ['a.html', 'google-site-verification: x', false],
    ['a', '---\ntitle: A\n---\n', true],
    ['a', '<properties pageTitle="A"/>', true],
    ['a', '<p>Text</p>', false],
    ['a', '<!-- saved --><!DOCTYPE html><title>A</title>', true],
    ['a', '<html lang="en">', true],
    ['a', '<html>{{ content }}</html>', false],
    ['static/a', '<html lang="en">', false],
  ])('%s that begins with %j: %s', (path, text, isPage) => {
    expect(begins(path, text)).toBe(isPage);
  });
});
