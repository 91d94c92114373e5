import type { RecordDraft } from '../../../../server/src/migrator/model';
import { documentIdOf } from '../../../../server/src/migrator/plan/identity';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory-import';
import { memoryWorld, pageDraft, type MemoryWorld } from '../../../support/memory-world';

// pages with the same words would be taken for one that moved
const page = (key: string, path: string, locale = 'en'): RecordDraft =>
  pageDraft(key, locale, { localized: { title: key, body: `All about ${key}, ${locale}.`, slug: key, path } });
const idOf = (key: string) => documentIdOf('default', { type: 'page', key });
const redirectId = (from: string) => `redirect ${documentIdOf('default', { type: 'redirect', key: from })} `;

const itemsOf = async (world: MemoryWorld, drafts: RecordDraft[], options: MemoryOptions = {}) =>
  Object.fromEntries((await planIn(world, drafts, options)).items.map((item) => [item.key, item]));

const moved = [page('mail', '/post/'), page('mail', '/zh/post/', 'zh-CN')];

/** Two languages of a page that have left a redirect each. */
const afterMove = async () => {
  const world = memoryWorld();
  await importIn(world, [page('mail', '/mail/'), page('mail', '/zh/mail/', 'zh-CN')]);
  await importIn(world, moved);
  return world;
};
const relationsOf = (world: MemoryWorld, from: string) => world.entries.get(redirectId(from))?.relations;

/** What Strapi does when a page is deleted: its links go. */
const deletePage = (world: MemoryWorld, key: string, locale: string) => {
  world.entries.delete(`page ${idOf(key)} ${locale}`);
  for (const { type, relations } of world.entries.values())
    if (type === 'redirect' && relations['page'] === `${idOf(key)} ${locale}`) relations['page'] = null;
};

describe('the page of a redirect', () => {
  it('is named in its language, and written once', async () => {
    const world = await afterMove();
    expect(relationsOf(world, '/mail/')).toEqual({ page: `${idOf('mail')} en` });
    expect(relationsOf(world, '/zh/mail/')).toEqual({ page: `${idOf('mail')} zh-CN` });
    const again = Object.values(await itemsOf(world, moved));
    expect(again.map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('changes with the language that stands at the path', async () => {
    const world = await afterMove();
    const items = await itemsOf(world, [page('mail', '/zh/post/'), page('mail', '/letters/', 'zh-CN')]);
    // the English page stands where the Chinese one stood, which went on to another path
    expect(items['redirect /zh/mail/']?.write).toEqual({ fields: { to: '/letters/' }, relations: {} });
    expect(items['redirect /mail/']?.write).toEqual({ fields: { to: '/zh/post/' }, relations: {} });
    const swapped = await itemsOf(world, [page('mail', '/zh/post/')]);
    expect(swapped['redirect /zh/mail/']).toMatchObject({
      action: 'update',
      write: { fields: {}, relations: { page: `${idOf('mail')} en` } },
    });
  });

  it('stays the one at the path where another page does not get there', async () => {
    const world = await afterMove();
    await importIn(world, [...moved, page('chat', '/chat/')]);
    const chat = world.entries.get(`page ${idOf('chat')} en`);
    if (chat) chat.fields['path'] = '/by-hand/';
    const items = await itemsOf(world, [page('chat', '/post/'), page('mail', '/zh/post/', 'zh-CN')]);
    expect(items['page chat en']).toMatchObject({ action: 'conflict' });
    expect(items['redirect /mail/']).toMatchObject({ action: 'unchanged', changes: [] });
  });

  it('that an editor chose stays', async () => {
    const world = await afterMove();
    const relations = relationsOf(world, '/mail/');
    if (relations) relations['page'] = `${idOf('mail')} zh-CN`;
    expect((await itemsOf(world, moved))['redirect /mail/']).toMatchObject({ action: 'unchanged', changes: [] });
  });

  it('comes without a question to what was imported without', async () => {
    const world = await afterMove();
    for (const row of world.known.values()) if (row.type === 'redirect') row.base.relations = {};
    for (const { type, relations } of world.entries.values()) if (type === 'redirect') relations['page'] = null;
    expect((await itemsOf(world, moved))['redirect /mail/']).toMatchObject({
      action: 'update',
      write: { fields: {}, relations: { page: `${idOf('mail')} en` } },
    });
    await importIn(world, moved);
    const again = Object.values(await itemsOf(world, moved));
    expect(again.map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('comes back with a redirect that an editor deleted and that is wanted again', async () => {
    const world = await afterMove();
    world.entries.delete(redirectId('/mail/'));
    await importIn(world, moved, { recreate: '**' });
    expect(relationsOf(world, '/mail/')).toEqual({ page: `${idOf('mail')} en` });
    const again = Object.values(await itemsOf(world, moved));
    expect(again.map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('comes later where the page could not be written', async () => {
    const world = memoryWorld();
    const draft = pageDraft('/mail/', '', {
      type: 'redirect',
      localized: { from: '/mail/', to: '/post/' },
      relations: { page: { type: 'page', key: 'mail', locale: 'en' } },
    });
    const drafts = [page('mail', '/post/'), draft];
    const [planned] = Object.values(await itemsOf(world, drafts));
    world.failOn(`page ${String(planned?.documentId)} en`);
    await importIn(world, drafts);
    expect(relationsOf(world, '/mail/')).toBeUndefined();
    world.entries.set(`page ${idOf('mail')} en`, {
      type: 'page',
      documentId: idOf('mail'),
      locale: 'en',
      fields: { path: '/post/' },
      shared: {},
      relations: {},
      publication: 'draft',
      pending: [],
    });
    expect((await itemsOf(world, drafts))['redirect /mail/']?.write.relations).toEqual({ page: `${idOf('mail')} en` });
  });
});

describe('a redirect whose page an editor deleted', () => {
  it('is left alone, and nobody is said to have edited it', async () => {
    const world = await afterMove();
    deletePage(world, 'mail', 'en');
    expect((await itemsOf(world, moved))['redirect /mail/']).toMatchObject({ action: 'unchanged', changes: [] });
    const gone = await itemsOf(world, [page('chat', '/chat/')], { missing: 'delete' });
    expect(gone['redirect /mail/']).toMatchObject({ action: 'missing', removal: 'delete' });
  });

  it('gets it back with the page', async () => {
    const world = await afterMove();
    deletePage(world, 'mail', 'en');
    await importIn(world, moved, { recreate: '**' });
    expect(relationsOf(world, '/mail/')).toEqual({ page: `${idOf('mail')} en` });
  });
});

it('redirects that are gone from the source go before their pages', async () => {
  const world = await afterMove();
  // their rows may be older than those of the pages
  const rows = [...world.known.entries()].sort(([a], [b]) => (a < b ? 1 : -1));
  world.known.clear();
  for (const [key, row] of rows) world.known.set(key, row);
  const { items } = await planIn(world, [page('chat', '/chat/')], { missing: 'delete' });
  const types = items.filter(({ removal }) => removal === 'delete').map(({ type }) => type);
  expect(types).toEqual(['redirect', 'redirect', 'page', 'page']);
});
