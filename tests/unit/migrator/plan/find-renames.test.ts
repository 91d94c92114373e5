import type { RecordDraft } from '../../../../migrator/model/record-draft';
import { findRenames } from '../../../../migrator/plan/items/find-renames';
import { readKnown } from '../../../../migrator/plan/stored-state/read-known';
import { applyingIn, importIn, planIn } from '../../../support/memory/memory-import';
import { memoryMedia } from '../../../support/memory/memory-media';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';

const WORDS = Array.from({ length: 100 }, (_, n) => `word${String(n)}`);
const page = (key: string, body: string, locale = 'en', file = `${key}.md`): RecordDraft =>
  pageDraft(key, locale, { localized: { title: 'Terms', body, path: `/${key}/` }, sourcePath: file });
/** A text with this many of its hundred words changed. */
const edited = (count: number, mark = 'new') =>
  WORDS.map((word, n) => (n < count ? `${mark}${String(n)}` : word)).join(' ');
const TEXT = edited(0);

/** The old and new keys of pages whose files moved. */
const renamed = (...pages: Parameters<typeof findRenames>): [string, string][] => [...findRenames(...pages)];

const renames = async (before: RecordDraft[], after: RecordDraft[]) => {
  const state = memoryState();
  await importIn(state, before);
  return renamed(after, await readKnown(state.journal, 'default'));
};

describe('a page whose file moved', () => {
  it('is the page that says the same, wherever its links lead now', async () => {
    const links = (folder: string) => `${TEXT} [terms](/${folder}/terms/)`;
    expect(await renames([page('old/mail', links('old'))], [page('new/mail', links('new'))])).toEqual([
      ['old/mail', 'new/mail'],
    ]);
  });

  it('is found where its HTML shows a file that moved with it', async () => {
    const badge = (folder: string) =>
      `<img src="/${folder}/badge.png" alt='A badge'> <a href='/${folder}/x/'>Terms</a>`;
    expect(await renames([page('old/mail', badge('old'))], [page('new/mail', badge('new'))])).toEqual([
      ['old/mail', 'new/mail'],
    ]);
  });

  it('may have been edited as far as a tenth of its words', async () => {
    expect(await renames([page('a', TEXT)], [page('b', edited(9))])).toEqual([['a', 'b']]);
    expect(await renames([page('a', TEXT)], [page('b', edited(12))])).toEqual([]);
  });

  it('is found in Chinese, too, character by character', async () => {
    const zh = '我们保证每月可用性不低于百分之九十九点九，低于该值的月份可获得服务费抵扣。';
    expect(await renames([page('a', zh, 'zh-CN')], [page('b', zh.replace('抵扣', '退款'), 'zh-CN')])).toEqual([
      ['a', 'b'],
    ]);
    expect(await renames([page('a', zh, 'zh-CN')], [page('b', zh, 'en')])).toEqual([]);
  });

  it('has the key that it got in another language before its import was stopped, whatever it says', async () => {
    const state = memoryState();
    await importIn(state, [page('a', TEXT), page('a', '条款', 'zh-CN')]);
    const after = [page('b', TEXT), page('b', '全部改写', 'zh-CN'), page('c', '条款', 'zh-CN')];
    for await (const _ of applyingIn(state, await planIn(state, after), memoryMedia())) break;
    const known = await readKnown(state.journal, 'default');
    expect(
      known
        .filter(({ locale }) => locale !== '')
        .map(({ key, locale }) => `${key} ${locale}`)
        .sort(),
    ).toEqual(['a zh-CN', 'b en']);
    expect(renamed(after, known)).toEqual([['a', 'b']]);
  });

  it('is another page where the last import said so of several, one of which it has not created yet', async () => {
    const state = memoryState();
    await importIn(state, [page('a', TEXT)]);
    const after = [page('b', edited(2)), page('c', edited(3))];
    for await (const _ of applyingIn(state, await planIn(state, after), memoryMedia())) break;
    const known = await readKnown(state.journal, 'default');
    expect(renamed(after, known)).toEqual([['a', 'c']]);
    expect(renamed(after, known, undefined, await state.journal.judged('default'))).toEqual([]);
  });

  it('is nobody’s guess where an edited one might be any of several', async () => {
    const two = [page('a', TEXT), page('b', edited(2))];
    expect(await renames(two, [page('c', edited(4))])).toEqual([]);
    expect(await renames([page('a', TEXT)], [page('b', edited(4)), page('c', edited(4, 'other'))])).toEqual([]);
    // that which says the same is found among them
    expect(await renames(two, [page('c', edited(2))])).toEqual([['b', 'c']]);
  });

  it('is told from its equals by the name of its file', async () => {
    const before = [page('x/one', TEXT, 'en', 'x/one.md'), page('x/two', TEXT, 'en', 'x/two.md')];
    const after = [page('y/two', TEXT, 'en', 'y/two.md'), page('y/one', TEXT, 'en', 'y/one.md')];
    expect((await renames(before, after)).sort()).toEqual([
      ['x/one', 'y/one'],
      ['x/two', 'y/two'],
    ]);
  });

  it('is none where the old place still has a page, in any language', async () => {
    const before = [page('a', TEXT), page('a', '正文', 'zh-CN')];
    expect(await renames(before, [page('a', '正文', 'zh-CN'), page('b', TEXT)])).toEqual([]);
  });

  it('is none where the pages say nothing', async () => {
    expect(await renames([page('a', ' ')], [page('b', '')])).toEqual([]);
  });

  it('is, of pages without a text, the only one with its title and the name of its file', async () => {
    const title = (key: string, words: string) =>
      pageDraft(key, 'en', { localized: { title: words, body: '', path: `/${key}/` }, sourcePath: `${key}/_index.md` });
    const before = [title('old/news', 'News'), title('old/reports', 'Reports')];
    expect(await renames(before, [title('new/news', 'News'), title('new/reports', 'Reports')])).toEqual([
      ['old/news', 'new/news'],
      ['old/reports', 'new/reports'],
    ]);
    const alike = [title('old/a', 'Overview'), title('old/b', 'Overview')];
    expect(await renames(alike, [title('new/a', 'Overview')])).toEqual([]);
    expect(
      await renames([title('old/a', 'Overview')], [title('new/a', 'Overview'), title('new/b', 'Overview')]),
    ).toEqual([]);
  });
});
