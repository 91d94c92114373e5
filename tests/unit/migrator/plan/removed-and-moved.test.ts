import type { RecordDraft } from '../../../../migrator/model/record-draft';
import { documentIdOf } from '../../../../migrator/plan/identity';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory/memory-import';
import { memoryState, pageDraft, type MemoryState } from '../../../support/memory/memory-state';

const BODY = 'We keep three copies of everything that you give us, in two buildings, for as long as you want.';
const page = (key: string, locale = 'en', body = BODY): RecordDraft =>
  pageDraft(key, locale, {
    localized: { title: `Title in ${locale}`, body: `${body} ${locale}`, slug: key, path: `/${key}/${locale}/` },
    sourcePath: `${key}-${locale}.md`,
  });
const standard = (key = 'iso-9001'): RecordDraft =>
  pageDraft(key, 'en', { type: 'certification', localized: { name: 'ISO' }, shared: { key }, relations: {} });

const itemsOf = async (state: MemoryState, drafts: RecordDraft[], options: MemoryOptions = {}) =>
  Object.fromEntries((await planIn(state, drafts, options)).items.map((item) => [item.key, item]));
const imported = async (drafts: RecordDraft[], options: MemoryOptions = {}) => {
  const state = memoryState();
  await importIn(state, drafts, options);
  return state;
};
const entryOf = (state: MemoryState, key: string, locale = 'en') =>
  state.entries.get(`page ${documentIdOf('default', { type: 'page', key })} ${locale}`);

describe('a page that is gone from the source', () => {
  const both = [page('mail'), page('chat')];

  it('is kept', async () => {
    const state = await imported(both);
    expect((await itemsOf(state, [page('chat')]))['page mail en']).toMatchObject({
      action: 'missing',
      reason: 'gone-from-source',
    });
    await importIn(state, [page('chat')]);
    expect(entryOf(state, 'mail')).toBeDefined();
  });

  it('is deleted when that is asked for, and comes anew when its file does', async () => {
    const state = await imported([...both, page('mail', 'zh-CN')]);
    await importIn(state, [page('chat')], { missing: 'delete' });
    expect(entryOf(state, 'mail')).toBeUndefined();
    expect([...state.known.keys()].filter((key) => key.includes('mail'))).toEqual([]);
    expect(Object.keys(await itemsOf(state, [page('chat')]))).toEqual(['page chat en']);
    expect((await itemsOf(state, both))['page mail en']).toMatchObject({ action: 'create', newDocument: true });
  });

  it('is taken offline when that is asked for, once, and goes online when its file is back', async () => {
    const state = await imported(both, { publish: true });
    const options: MemoryOptions = { missing: 'unpublish', publish: true };
    expect((await itemsOf(state, [page('chat')], options))['page mail en']).toMatchObject({ removal: 'unpublish' });
    await importIn(state, [page('chat')], options);
    expect(entryOf(state, 'mail')).toMatchObject({ publication: 'draft' });
    expect((await itemsOf(state, [page('chat')], options))['page mail en']).not.toHaveProperty('removal');
    expect((await itemsOf(state, both, options))['page mail en']).toMatchObject({ action: 'publish' });
  });

  it('is kept where an editor has changed it', async () => {
    const state = await imported(both);
    Object.assign(entryOf(state, 'mail')?.fields ?? {}, { title: 'Ours' });
    expect((await itemsOf(state, [page('chat')], { missing: 'delete' }))['page mail en']).toMatchObject({
      action: 'missing',
      reason: 'edited-by-editor',
    });
  });

  it('is kept where the source holds no page at all', async () => {
    expect((await itemsOf(await imported(both), [], { missing: 'delete' }))['page mail en']).not.toHaveProperty(
      'removal',
    );
  });

  it('is nothing to a part of the source', async () => {
    const part = await itemsOf(await imported(both), [page('chat')], { missing: 'delete', partial: true });
    expect(Object.keys(part)).toEqual(['page chat en']);
  });
});

describe('a record that another site states, too', () => {
  it('is kept when it is gone from this one', async () => {
    const state = await imported([page('mail'), standard()]);
    await importIn(state, [page('mail'), standard()], { site: 'other' });
    const gone = await itemsOf(state, [page('mail')], { missing: 'delete' });
    expect(gone['certification iso-9001 en']).toMatchObject({ action: 'missing', reason: 'used-elsewhere' });
  });
});

describe('a page whose file moved', () => {
  it('keeps its document, its slug and its edits, and leaves a redirect', async () => {
    const state = await imported([page('mail'), page('mail', 'zh-CN')]);
    Object.assign(entryOf(state, 'mail')?.fields ?? {}, { summary: 'Ours' });
    const moved = [page('post'), page('post', 'zh-CN')];
    const items = await itemsOf(state, moved);
    expect(items['page post en']).toMatchObject({
      action: 'rename',
      documentId: documentIdOf('default', { type: 'page', key: 'mail' }),
      renamedFrom: 'mail',
    });
    expect(items['redirect /mail/en/']).toMatchObject({ action: 'create', write: { fields: { to: '/post/en/' } } });
    await importIn(state, moved);
    expect(entryOf(state, 'mail')?.fields).toMatchObject({ path: '/post/en/', summary: 'Ours' });
    const again = await itemsOf(state, moved);
    expect(Object.values(again).map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('goes back to where it was without a trace but the way back', async () => {
    const state = await imported([page('mail')]);
    await importIn(state, [page('post')]);
    const back = await itemsOf(state, [page('mail')]);
    expect(back['page mail en']).toMatchObject({ action: 'rename' });
    expect(back['redirect /post/en/']).toMatchObject({ action: 'create' });
    expect(back['redirect /mail/en/']).toMatchObject({
      action: 'missing',
      removal: 'delete',
      reason: 'page-stands-here',
    });
    await importIn(state, [page('mail')]);
    expect(Object.values(await itemsOf(state, [page('mail')])).map(({ action }) => action)).toEqual(
      Array(2).fill('unchanged'),
    );
  });

  it('takes the redirects to its old places along', async () => {
    const state = await imported([page('mail')]);
    await importIn(state, [page('post')]);
    const items = await itemsOf(state, [page('letters')]);
    expect(items['redirect /mail/en/']).toMatchObject({ action: 'update', write: { fields: { to: '/letters/en/' } } });
    expect(items['redirect /post/en/']).toMatchObject({ action: 'create', write: { fields: { to: '/letters/en/' } } });
  });

  it('leaves no redirect where the new path is not written', async () => {
    const state = await imported([page('mail')]);
    Object.assign(entryOf(state, 'mail')?.fields ?? {}, { path: '/by-hand/' });
    const items = await itemsOf(state, [page('post')]);
    expect(items['page post en']).toMatchObject({ action: 'conflict', renamedFrom: 'mail' });
    expect(items['redirect /mail/en/']).toMatchObject({ action: 'skip', reason: 'page-not-there' });
  });

  it('stays removed where an editor removed it', async () => {
    const state = await imported([page('mail')]);
    state.entries.clear();
    expect((await itemsOf(state, [page('post')]))['page post en']).toMatchObject({
      action: 'skip',
      reason: 'removed-by-editor',
    });
  });
});

describe('what an editor removed', () => {
  const drafts = [standard(), page('mail'), page('chat')];

  /** One page deleted, one taken offline, one record under another key. */
  const removed = async () => {
    const state = await imported(drafts, { publish: true, publishUnverified: true });
    for (const [place, entry] of state.entries) {
      if (entry.type === 'certification') entry.shared = { ...entry.shared, key: 'iso-9001-2015' };
      if (entry.fields['slug'] === 'mail') state.entries.delete(place);
      if (entry.fields['slug'] === 'chat') entry.publication = 'draft';
    }
    return state;
  };
  const options: MemoryOptions = { publish: true, publishUnverified: true };

  it('stays removed', async () => {
    const items = Object.values(await itemsOf(await removed(), drafts, options));
    expect(items.map(({ action, reason }) => [action, reason])).toEqual([
      ['skip', 'removed-by-editor'],
      ['skip', 'removed-by-editor'],
      ['skip', 'unpublished-by-editor'],
    ]);
  });

  it('comes back when that is asked for, and only once', async () => {
    const state = await removed();
    const items = await itemsOf(state, drafts, { ...options, recreate: '**' });
    expect(Object.values(items).map(({ action }) => action)).toEqual(['create', 'create', 'publish']);
    await importIn(state, drafts, { ...options, recreate: '**' });
    const again = Object.values(await itemsOf(state, drafts, options));
    expect(again.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    // what the editor made of the record stays theirs
    const keys = [...state.entries.values()].flatMap(({ shared }) => shared['key'] ?? []);
    expect(keys.sort()).toEqual(['iso-9001', 'iso-9001-2015']);
  });

  it('comes back of the files that are named, not of others', async () => {
    const items = await itemsOf(await removed(), drafts, { ...options, recreate: 'mail-*.md' });
    expect(Object.values(items).map(({ action }) => action)).toEqual(['skip', 'create', 'skip']);
  });
});
