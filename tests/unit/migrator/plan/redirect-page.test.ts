import type { RecordDraft } from '../../../../migrator/model/record-draft';
import { documentIdOf } from '../../../../migrator/plan/identity';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory/memory-import';
import { memoryState, pageDraft, type MemoryState } from '../../../support/memory/memory-state';

// pages with the same words would be taken for one that moved
const page = (key: string, path: string, locale = 'en'): RecordDraft =>
  pageDraft(key, locale, { localized: { title: key, body: `All about ${key}, ${locale}.`, slug: key, path } });
const idOf = (key: string) => documentIdOf('default', { type: 'page', key });
const redirectId = (from: string) => `redirect ${documentIdOf('default', { type: 'redirect', key: from })} `;

const itemsOf = async (state: MemoryState, drafts: RecordDraft[], options: MemoryOptions = {}) =>
  Object.fromEntries((await planIn(state, drafts, options)).items.map((item) => [item.key, item]));

const moved = [page('mail', '/post/'), page('mail', '/zh/post/', 'zh-CN')];

/** Two languages of a page that have left a redirect each. */
const afterMove = async () => {
  const state = memoryState();
  await importIn(state, [page('mail', '/mail/'), page('mail', '/zh/mail/', 'zh-CN')]);
  await importIn(state, moved);
  return state;
};
const relationsOf = (state: MemoryState, from: string) => state.entries.get(redirectId(from))?.relations;

/** Deletes a page as Strapi does: its links go. */
const deletePage = (state: MemoryState, key: string, locale: string) => {
  state.entries.delete(`page ${idOf(key)} ${locale}`);
  for (const { type, relations } of state.entries.values())
    if (type === 'redirect' && relations['page'] === `${idOf(key)} ${locale}`) relations['page'] = null;
};

describe('the page of a redirect', () => {
  it('is named in its language, and written once', async () => {
    const state = await afterMove();
    expect(relationsOf(state, '/mail/')).toEqual({ page: `${idOf('mail')} en` });
    expect(relationsOf(state, '/zh/mail/')).toEqual({ page: `${idOf('mail')} zh-CN` });
    const again = Object.values(await itemsOf(state, moved));
    expect(again.map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('changes with the language that stands at the path', async () => {
    const state = await afterMove();
    const items = await itemsOf(state, [page('mail', '/zh/post/'), page('mail', '/letters/', 'zh-CN')]);
    // the English page stands where the Chinese one stood, which went on to another path
    expect(items['redirect /zh/mail/']?.write).toEqual({ fields: { to: '/letters/' }, relations: {} });
    expect(items['redirect /mail/']?.write).toEqual({ fields: { to: '/zh/post/' }, relations: {} });
    const swapped = await itemsOf(state, [page('mail', '/zh/post/')]);
    expect(swapped['redirect /zh/mail/']).toMatchObject({
      action: 'update',
      write: { fields: {}, relations: { page: `${idOf('mail')} en` } },
    });
  });

  it('stays the one at the path where another page does not get there', async () => {
    const state = await afterMove();
    await importIn(state, [...moved, page('chat', '/chat/')]);
    const chat = state.entries.get(`page ${idOf('chat')} en`);
    if (chat) chat.fields['path'] = '/by-hand/';
    const items = await itemsOf(state, [page('chat', '/post/'), page('mail', '/zh/post/', 'zh-CN')]);
    expect(items['page chat en']).toMatchObject({ action: 'conflict' });
    expect(items['redirect /mail/']).toMatchObject({ action: 'unchanged', changes: [] });
  });

  it('that an editor chose stays', async () => {
    const state = await afterMove();
    const relations = relationsOf(state, '/mail/');
    if (relations) relations['page'] = `${idOf('mail')} zh-CN`;
    expect((await itemsOf(state, moved))['redirect /mail/']).toMatchObject({ action: 'unchanged', changes: [] });
  });

  it('comes without a question to what was imported without', async () => {
    const state = await afterMove();
    for (const row of state.known.values()) if (row.type === 'redirect') row.base.relations = {};
    for (const { type, relations } of state.entries.values()) if (type === 'redirect') relations['page'] = null;
    expect((await itemsOf(state, moved))['redirect /mail/']).toMatchObject({
      action: 'update',
      write: { fields: {}, relations: { page: `${idOf('mail')} en` } },
    });
    await importIn(state, moved);
    const again = Object.values(await itemsOf(state, moved));
    expect(again.map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('comes back with a redirect that an editor deleted and that is wanted again', async () => {
    const state = await afterMove();
    state.entries.delete(redirectId('/mail/'));
    await importIn(state, moved, { recreate: '**' });
    expect(relationsOf(state, '/mail/')).toEqual({ page: `${idOf('mail')} en` });
    const again = Object.values(await itemsOf(state, moved));
    expect(again.map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('comes later where the page could not be written', async () => {
    const state = memoryState();
    const draft = pageDraft('/mail/', '', {
      type: 'redirect',
      localized: { from: '/mail/', to: '/post/' },
      relations: { page: { type: 'page', key: 'mail', locale: 'en' } },
    });
    const drafts = [page('mail', '/post/'), draft];
    const [planned] = Object.values(await itemsOf(state, drafts));
    state.failOn(`page ${String(planned?.documentId)} en`);
    await importIn(state, drafts);
    expect(relationsOf(state, '/mail/')).toBeUndefined();
    state.entries.set(`page ${idOf('mail')} en`, {
      type: 'page',
      documentId: idOf('mail'),
      locale: 'en',
      fields: { path: '/post/' },
      shared: {},
      relations: {},
      publication: 'draft',
      pending: [],
    });
    expect((await itemsOf(state, drafts))['redirect /mail/']?.write.relations).toEqual({ page: `${idOf('mail')} en` });
  });
});

describe('a redirect whose page an editor deleted', () => {
  it('is left alone, and nobody is said to have edited it', async () => {
    const state = await afterMove();
    deletePage(state, 'mail', 'en');
    expect((await itemsOf(state, moved))['redirect /mail/']).toMatchObject({ action: 'unchanged', changes: [] });
    const gone = await itemsOf(state, [page('chat', '/chat/')], { missing: 'delete' });
    expect(gone['redirect /mail/']).toMatchObject({ action: 'missing', removal: 'delete' });
  });

  it('gets it back with the page', async () => {
    const state = await afterMove();
    deletePage(state, 'mail', 'en');
    await importIn(state, moved, { recreate: '**' });
    expect(relationsOf(state, '/mail/')).toEqual({ page: `${idOf('mail')} en` });
  });
});

it('redirects that are gone from the source go before their pages', async () => {
  const state = await afterMove();
  // their rows may be older than those of the pages
  const rows = [...state.known.entries()].sort(([a], [b]) => (a < b ? 1 : -1));
  state.known.clear();
  for (const [key, row] of rows) state.known.set(key, row);
  const { items } = await planIn(state, [page('chat', '/chat/')], { missing: 'delete' });
  const types = items.filter(({ removal }) => removal === 'delete').map(({ type }) => type);
  expect(types).toEqual(['redirect', 'redirect', 'page', 'page']);
});
