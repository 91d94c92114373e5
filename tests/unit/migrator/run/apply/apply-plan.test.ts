import { documentIdOf } from '../../../../../migrator/plan/identity';
import { applyIn, importIn, planIn } from '../../../../support/memory/memory-import';
import { memoryMedia } from '../../../../support/memory/memory-media';
import { memoryState, pageDraft } from '../../../../support/memory/memory-state';

const idOf = (key: string) => documentIdOf('default', { type: 'page', key });
const withParent = { relations: { parent: { type: 'page' as const, key: 'sla' } } };
const site = [pageDraft('sla', 'en'), pageDraft('sla/storage', 'en', withParent), pageDraft('sla/storage', 'zh-CN')];

describe('applying a plan', () => {
  it('writes every entry once and remembers it, shared facts once per document', async () => {
    const state = memoryState();
    await importIn(state, site);
    expect([...state.entries.keys()]).toEqual([
      `page ${idOf('sla')} en`,
      `page ${idOf('sla/storage')} en`,
      `page ${idOf('sla/storage')} zh-CN`,
    ]);
    expect([...state.known.keys()].sort()).toEqual([
      'page sla ',
      'page sla en',
      'page sla/storage ',
      'page sla/storage en',
      'page sla/storage zh-CN',
    ]);
    expect(state.items.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('writes nothing the second time', async () => {
    const state = memoryState();
    await importIn(state, site, { publish: true });
    const before = state.writes();
    await importIn(state, site, { publish: true });
    expect(state.writes()).toBe(before);
    expect(state.items).toHaveLength(3);
  });

  it('finishes what a killed run left', async () => {
    const state = memoryState();
    const plan = await planIn(state, site);
    await applyIn(state, { ...plan, items: plan.items.slice(0, 2) });
    const outcomes = await importIn(state, site);
    expect(outcomes.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'create']);
    expect(state.entries.size).toBe(3);
  });

  it('goes on after an item that fails, and mends it the next time', async () => {
    const state = memoryState();
    state.failOn(`page ${idOf('sla')} en`);
    const listed = { relations: { related: ['sla', 'sla/storage'].map((key) => ({ type: 'page' as const, key })) } };
    const outcomes = await importIn(state, [...site, pageDraft('legal', 'en', listed)]);
    expect(outcomes.map(({ action, error }) => [action, error])).toEqual([
      ['failed', 'the disk is full'],
      ['create', null],
      ['create', null],
      ['create', null],
    ]);
    expect(state.entries.get(`page ${idOf('legal')} en`)?.relations['related']).toEqual([idOf('sla/storage')]);
    expect(state.items[0]).toMatchObject({ state: 'failed', error: 'the disk is full' });
    expect(state.entries.get(`page ${idOf('sla/storage')} en`)?.relations['parent']).toBeNull();
    state.failOn('nothing');
    const again = memoryState();
    again.entries.clear();
    for (const [key, entry] of state.entries) again.entries.set(key, entry);
    for (const [key, entry] of state.known) again.known.set(key, entry);
    const second = await importIn(again, [...site, pageDraft('legal', 'en', listed)]);
    expect(second.map(({ action }) => action)).toEqual(['create', 'update', 'unchanged', 'update']);
    expect(again.entries.get(`page ${idOf('legal')} en`)?.relations['related']).toEqual(
      [idOf('sla'), idOf('sla/storage')].sort(),
    );
    expect(again.entries.get(`page ${idOf('sla/storage')} en`)?.relations['parent']).toBe(idOf('sla'));
  });

  it('ends the run where a fault of its own keeps a failure from being recorded, and leaves the item to be resumed', async () => {
    const state = memoryState();
    state.failOn(`page ${idOf('sla')} en`);
    const plan = await planIn(state, site);
    const { journal } = state;
    const record = journal.record.bind(journal);
    journal.record = (run, item) =>
      item.state === 'failed' ? Promise.reject(new TypeError('x is undefined')) : record(run, item);
    await expect(applyIn(state, plan)).rejects.toThrow('x is undefined');
    expect(state.items).toEqual([]);
    journal.record = (run, item) =>
      item.state === 'failed' ? Promise.reject(new Error('the row is refused')) : record(run, item);
    expect((await applyIn(state, plan)).map(({ action }) => action)).toEqual(['failed', 'create', 'create']);
  });

  it('refuses an entry that has changed since the plan was made, and loses nothing', async () => {
    const state = memoryState();
    await importIn(state, site);
    const changed = pageDraft('sla', 'en', { localized: { title: 'New title', body: 'One line.\n' } });
    const plan = await planIn(state, [changed], { partial: true });
    const entry = state.entries.get(`page ${idOf('sla')} en`);
    if (entry) entry.fields['title'] = 'An edit';
    const [outcome] = await applyIn(state, plan);
    expect(outcome?.action).toBe('failed');
    expect(outcome?.error).toMatch(/page sla en has changed since the plan was made/);
    expect(state.entries.get(`page ${idOf('sla')} en`)?.fields['title']).toBe('An edit');
  });

  it('keeps a link to an entry that stands, though its own update failed', async () => {
    const state = memoryState();
    await importIn(state, [pageDraft('sla', 'en'), pageDraft('sla/storage', 'en')]);
    state.failOn(`page ${idOf('sla')} en`);
    const parent = pageDraft('sla', 'en', { localized: { title: 'New title', body: 'One line.\n' } });
    const outcomes = await importIn(state, [parent, pageDraft('sla/storage', 'en', withParent)]);
    expect(outcomes.map(({ action }) => action)).toEqual(['failed', 'update']);
    expect(state.entries.get(`page ${idOf('sla/storage')} en`)?.relations['parent']).toBe(idOf('sla'));
  });

  it('knows, resumed, what an earlier part of the run could not create and does not try again', async () => {
    const state = memoryState();
    const plan = await planIn(state, site);
    const [lost] = plan.items;
    await applyIn(state, { ...plan, items: plan.items.slice(1) }, memoryMedia(), lost && [lost]);
    expect(state.entries.get(`page ${idOf('sla/storage')} en`)?.relations['parent']).toBeNull();
  });

  it('stores nothing twice when two imports planned at once', async () => {
    const state = memoryState();
    const [first, second] = [await planIn(state, site), await planIn(state, site)];
    await applyIn(state, first);
    const before = state.writes();
    expect((await applyIn(state, second)).map(({ action }) => action)).toEqual(['failed', 'failed', 'failed']);
    expect(state.writes()).toBe(before);
  });

  it('lets one locale follow another whose shared facts the same run changed', async () => {
    const state = memoryState();
    await importIn(state, site);
    const moved = { shared: { kind: 'sla' } };
    const zh = pageDraft('sla/storage', 'zh-CN', { localized: { title: '存储', body: 'One line.\n' } });
    const outcomes = await importIn(state, [pageDraft('sla/storage', 'en', { ...withParent, ...moved }), zh], {
      partial: true,
    });
    expect(outcomes.map(({ action, error }) => [action, error])).toEqual([
      ['update', null],
      ['update', null],
    ]);
  });

  it('remembers what a person wrote the same way, so that the next change is no conflict', async () => {
    const state = memoryState();
    await importIn(state, [pageDraft('sla', 'en')]);
    const entry = state.entries.get(`page ${idOf('sla')} en`);
    if (entry) entry.fields['title'] = 'B';
    const titled = (title: string) => [pageDraft('sla', 'en', { localized: { title, body: 'One line.\n' } })];
    expect((await importIn(state, titled('B'))).map(({ action }) => action)).toEqual(['update']);
    expect((await importIn(state, titled('C'))).map(({ action }) => action)).toEqual(['update']);
    expect(state.entries.get(`page ${idOf('sla')} en`)?.fields['title']).toBe('C');
  });
});
