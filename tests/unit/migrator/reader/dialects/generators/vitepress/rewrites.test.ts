import { exportedLiteral } from '../../../../../../../migrator/reader/dialects/generators/config/literals';
import {
  movedFolder,
  placeFinder,
  rewritesOf,
} from '../../../../../../../migrator/reader/dialects/generators/vitepress/rewrites';

const read = (rewrites: string) => rewritesOf(exportedLiteral(`export default { rewrites: ${rewrites} }`));

describe('rewrites', () => {
  it.each([
    ["{ 'a/:rest*': ':rest*' }", true, 1],
    ["{ 'a/:x.md': 'b/:x.md', 'c.md': process.env.PLACE }", false, 1],
    ["{ 'a/(.*)': 'b/index.md' }", false, 0],
    ["{ 'a/:x*/:y*': ':x/:y' }", false, 0],
    ["{ 'a/:x': ':other' }", false, 0],
    ['(id) => id.replace(/^zh\\//, "")', false, 0],
    ['undefined', true, 0],
  ])('%s: read whole is %p', (written, isWhole, count) => {
    const found = read(written);
    expect([found.isWhole, found.rewrites.length]).toEqual([isWhole, count]);
  });

  it.each([
    ['zh/:rest*', ':rest*', { folder: 'zh', to: '' }],
    ['docs/en/:path*', 'en/:path*', { folder: 'docs/en', to: 'en' }],
    ['zh/:rest*', ':rest*.md', null],
    ['packages/:name/:rest*', ':name/:rest*', null],
  ])('%s -> %s moves the folder %p', (from, to, expected) => {
    expect(movedFolder({ from, to })).toEqual(expected);
  });

  it.each([
    ['notes/old.md', 'notes/old.md', 'new.md', 'new.md'],
    ['notes/old-md', 'notes/old.md', 'new.md', null],
    ['p/engine/docs/a.md', 'p/:name/docs/:page', ':name/:page', 'engine/a.md'],
    ['p/engine/docs/b/a.md', 'p/:name/docs/:page', ':name/:page', null],
    ['p/engine/b/a.md', 'p/:name/:rest*', ':name/x/:rest*', 'engine/x/b/a.md'],
    ['p/engine', 'p/:name/:rest+', ':rest+', null],
  ])('%s by %s', (path, from, to, expected) => {
    expect(placeFinder([{ from, to }])(path)).toBe(expected);
  });
});
