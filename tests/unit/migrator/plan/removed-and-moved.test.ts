import type { RecordDraft } from '../../../../server/src/migrator/model';
import { documentIdOf } from '../../../../server/src/migrator/plan/identity';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory-import';
import { memoryWorld, pageDraft, type MemoryWorld } from '../../../support/memory-world';

const BODY = 'We keep three copies of everything that you give us, in two buildings, for as long as you want.';
const page = (key: string, locale = 'en', body = BODY): RecordDraft =>
  pageDraft(key, locale, {
    localized: { title: `Title in ${locale}`, body: `${body} ${locale}`, slug: key, path: `/${key}/${locale}/` },
    sourcePath: `${key}-${locale}.md`,
  });
const standard = (key = 'iso-9001'): RecordDraft =>
  pageDraft(key, 'en', { type: 'certification', localized: { name: 'ISO' }, shared: { key }, relations: {} });

const itemsOf = async (world: MemoryWorld, drafts: RecordDraft[], options: MemoryOptions = {}) =>
  Object.fromEntries((await planIn(world, drafts, options)).items.map((item) => [item.key, item]));
const imported = async (drafts: RecordDraft[], options: MemoryOptions = {}) => {
  const world = memoryWorld();
  await importIn(world, drafts, options);
  return world;
};
const entryOf = (world: MemoryWorld, key: string, locale = 'en') =>
  world.entries.get(`page ${documentIdOf('default', { type: 'page', key })} ${locale}`);

describe('a page that is gone from the source', () => {
  const both = [page('mail'), page('chat')];

  it('is kept', async () => {
    const world = await imported(both);
    expect((await itemsOf(world, [page('chat')]))['page mail en']).toMatchObject({
      action: 'missing',
      reason: 'gone-from-source',
    });
    await importIn(world, [page('chat')]);
    expect(entryOf(world, 'mail')).toBeDefined();
  });

  it('is deleted when that is asked for, and comes anew when its file does', async () => {
    const world = await imported([...both, page('mail', 'zh-CN')]);
    await importIn(world, [page('chat')], { missing: 'delete' });
    expect(entryOf(world, 'mail')).toBeUndefined();
    expect([...world.known.keys()].filter((key) => key.includes('mail'))).toEqual([]);
    expect(Object.keys(await itemsOf(world, [page('chat')]))).toEqual(['page chat en']);
    expect((await itemsOf(world, both))['page mail en']).toMatchObject({ action: 'create', newDocument: true });
  });

  it('is taken offline when that is asked for, once, and goes online when its file is back', async () => {
    const world = await imported(both, { publish: true });
    const options: MemoryOptions = { missing: 'unpublish', publish: true };
    expect((await itemsOf(world, [page('chat')], options))['page mail en']).toMatchObject({ removal: 'unpublish' });
    await importIn(world, [page('chat')], options);
    expect(entryOf(world, 'mail')).toMatchObject({ publication: 'draft' });
    expect((await itemsOf(world, [page('chat')], options))['page mail en']).not.toHaveProperty('removal');
    expect((await itemsOf(world, both, options))['page mail en']).toMatchObject({ action: 'publish' });
  });

  it('is kept where an editor has changed it', async () => {
    const world = await imported(both);
    Object.assign(entryOf(world, 'mail')?.fields ?? {}, { title: 'Ours' });
    expect((await itemsOf(world, [page('chat')], { missing: 'delete' }))['page mail en']).toMatchObject({
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
    const world = await imported([page('mail'), standard()]);
    await importIn(world, [page('mail'), standard()], { site: 'other' });
    const gone = await itemsOf(world, [page('mail')], { missing: 'delete' });
    expect(gone['certification iso-9001 en']).toMatchObject({ action: 'missing', reason: 'used-elsewhere' });
  });
});

describe('a page whose file moved', () => {
  it('keeps its document, its slug and its edits, and leaves a redirect', async () => {
    const world = await imported([page('mail'), page('mail', 'zh-CN')]);
    Object.assign(entryOf(world, 'mail')?.fields ?? {}, { summary: 'Ours' });
    const moved = [page('post'), page('post', 'zh-CN')];
    const items = await itemsOf(world, moved);
    expect(items['page post en']).toMatchObject({
      action: 'rename',
      documentId: documentIdOf('default', { type: 'page', key: 'mail' }),
      renamedFrom: 'mail',
    });
    expect(items['redirect /mail/en/']).toMatchObject({ action: 'create', write: { fields: { to: '/post/en/' } } });
    await importIn(world, moved);
    expect(entryOf(world, 'mail')?.fields).toMatchObject({ path: '/post/en/', summary: 'Ours' });
    const again = await itemsOf(world, moved);
    expect(Object.values(again).map(({ action }) => action)).toEqual(Array(4).fill('unchanged'));
  });

  it('goes back to where it was without a trace but the way back', async () => {
    const world = await imported([page('mail')]);
    await importIn(world, [page('post')]);
    const back = await itemsOf(world, [page('mail')]);
    expect(back['page mail en']).toMatchObject({ action: 'rename' });
    expect(back['redirect /post/en/']).toMatchObject({ action: 'create' });
    expect(back['redirect /mail/en/']).toMatchObject({
      action: 'missing',
      removal: 'delete',
      reason: 'page-stands-here',
    });
    await importIn(world, [page('mail')]);
    expect(Object.values(await itemsOf(world, [page('mail')])).map(({ action }) => action)).toEqual(
      Array(2).fill('unchanged'),
    );
  });

  it('takes the redirects to its old places along', async () => {
    const world = await imported([page('mail')]);
    await importIn(world, [page('post')]);
    const items = await itemsOf(world, [page('letters')]);
    expect(items['redirect /mail/en/']).toMatchObject({ action: 'update', write: { fields: { to: '/letters/en/' } } });
    expect(items['redirect /post/en/']).toMatchObject({ action: 'create', write: { fields: { to: '/letters/en/' } } });
  });

  it('leaves no redirect where the new path is not written', async () => {
    const world = await imported([page('mail')]);
    Object.assign(entryOf(world, 'mail')?.fields ?? {}, { path: '/by-hand/' });
    const items = await itemsOf(world, [page('post')]);
    expect(items['page post en']).toMatchObject({ action: 'conflict', renamedFrom: 'mail' });
    expect(items['redirect /mail/en/']).toMatchObject({ action: 'skip', reason: 'page-not-there' });
  });

  it('stays removed where an editor removed it', async () => {
    const world = await imported([page('mail')]);
    world.entries.clear();
    expect((await itemsOf(world, [page('post')]))['page post en']).toMatchObject({
      action: 'skip',
      reason: 'removed-by-editor',
    });
  });
});

describe('what an editor removed', () => {
  const drafts = [standard(), page('mail'), page('chat')];

  /** One page deleted, one taken offline, one record under another key. */
  const removed = async () => {
    const world = await imported(drafts, { publish: true, publishUnverified: true });
    for (const [place, entry] of world.entries) {
      if (entry.type === 'certification') entry.shared = { ...entry.shared, key: 'iso-9001-2015' };
      if (entry.fields['slug'] === 'mail') world.entries.delete(place);
      if (entry.fields['slug'] === 'chat') entry.publication = 'draft';
    }
    return world;
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
    const world = await removed();
    const items = await itemsOf(world, drafts, { ...options, recreate: '**' });
    expect(Object.values(items).map(({ action }) => action)).toEqual(['create', 'create', 'publish']);
    await importIn(world, drafts, { ...options, recreate: '**' });
    const again = Object.values(await itemsOf(world, drafts, options));
    expect(again.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    // what the editor made of the record stays theirs
    const keys = [...world.entries.values()].flatMap(({ shared }) => shared['key'] ?? []);
    expect(keys.sort()).toEqual(['iso-9001', 'iso-9001-2015']);
  });

  it('comes back of the files that are named, not of others', async () => {
    const items = await itemsOf(await removed(), drafts, { ...options, recreate: 'mail-*.md' });
    expect(Object.values(items).map(({ action }) => action)).toEqual(['skip', 'create', 'skip']);
  });
});
