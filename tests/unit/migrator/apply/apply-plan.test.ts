import { documentIdOf } from '../../../../server/src/migrator/plan/identity';
import { applyIn, importIn, planIn } from '../../../support/memory-import';
import { memoryWorld, pageDraft } from '../../../support/memory-world';

const idOf = (key: string) => documentIdOf('default', { type: 'page', key });
const withParent = { relations: { parent: { type: 'page' as const, key: 'sla' } } };
const site = [pageDraft('sla', 'en'), pageDraft('sla/storage', 'en', withParent), pageDraft('sla/storage', 'zh-CN')];

describe('applying a plan', () => {
  it('writes every entry once and remembers it, shared facts once per document', async () => {
    const world = memoryWorld();
    await importIn(world, site);
    expect([...world.entries.keys()]).toEqual([
      `page ${idOf('sla')} en`,
      `page ${idOf('sla/storage')} en`,
      `page ${idOf('sla/storage')} zh-CN`,
    ]);
    expect([...world.known.keys()].sort()).toEqual([
      'page sla ',
      'page sla en',
      'page sla/storage ',
      'page sla/storage en',
      'page sla/storage zh-CN',
    ]);
    expect(world.items.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('writes nothing the second time', async () => {
    const world = memoryWorld();
    await importIn(world, site, { publish: true });
    const before = world.writes();
    await importIn(world, site, { publish: true });
    expect(world.writes()).toBe(before);
    expect(world.items).toHaveLength(3);
  });

  it('finishes what a killed run left', async () => {
    const world = memoryWorld();
    const plan = await planIn(world, site);
    await applyIn(world, { ...plan, items: plan.items.slice(0, 2) });
    const outcomes = await importIn(world, site);
    expect(outcomes.map(({ action }) => action)).toEqual(['unchanged', 'unchanged', 'create']);
    expect(world.entries.size).toBe(3);
  });

  it('goes on after an item that fails, and mends it the next time', async () => {
    const world = memoryWorld();
    world.failOn(`page ${idOf('sla')} en`);
    const listed = { relations: { related: ['sla', 'sla/storage'].map((key) => ({ type: 'page' as const, key })) } };
    const outcomes = await importIn(world, [...site, pageDraft('legal', 'en', listed)]);
    expect(outcomes.map(({ action, error }) => [action, error])).toEqual([
      ['failed', 'the disk is full'],
      ['create', null],
      ['create', null],
      ['create', null],
    ]);
    expect(world.entries.get(`page ${idOf('legal')} en`)?.relations['related']).toEqual([idOf('sla/storage')]);
    expect(world.items[0]).toMatchObject({ state: 'failed', error: 'the disk is full' });
    expect(world.entries.get(`page ${idOf('sla/storage')} en`)?.relations['parent']).toBeNull();
    world.failOn('nothing');
    const again = memoryWorld();
    again.entries.clear();
    for (const [key, entry] of world.entries) again.entries.set(key, entry);
    for (const [key, entry] of world.known) again.known.set(key, entry);
    const second = await importIn(again, [...site, pageDraft('legal', 'en', listed)]);
    expect(second.map(({ action }) => action)).toEqual(['create', 'update', 'unchanged', 'update']);
    expect(again.entries.get(`page ${idOf('legal')} en`)?.relations['related']).toEqual(
      [idOf('sla'), idOf('sla/storage')].sort(),
    );
    expect(again.entries.get(`page ${idOf('sla/storage')} en`)?.relations['parent']).toBe(idOf('sla'));
  });

  it('ends the run where a fault of its own keeps a failure from being recorded, and leaves the item to be resumed', async () => {
    const world = memoryWorld();
    world.failOn(`page ${idOf('sla')} en`);
    const plan = await planIn(world, site);
    const { journal } = world;
    const record = journal.record.bind(journal);
    journal.record = (run, item) =>
      item.state === 'failed' ? Promise.reject(new TypeError('x is undefined')) : record(run, item);
    await expect(applyIn(world, plan)).rejects.toThrow('x is undefined');
    expect(world.items).toEqual([]);
    journal.record = (run, item) =>
      item.state === 'failed' ? Promise.reject(new Error('the row is refused')) : record(run, item);
    expect((await applyIn(world, plan)).map(({ action }) => action)).toEqual(['failed', 'create', 'create']);
  });

  it('refuses an entry that was changed after the plan was made, and loses nothing', async () => {
    const world = memoryWorld();
    await importIn(world, site);
    const changed = pageDraft('sla', 'en', { localized: { title: 'New title', body: 'One line.\n' } });
    const plan = await planIn(world, [changed], { partial: true });
    const entry = world.entries.get(`page ${idOf('sla')} en`);
    if (entry) entry.fields['title'] = 'An edit';
    const [outcome] = await applyIn(world, plan);
    expect(outcome?.action).toBe('failed');
    expect(outcome?.error).toMatch(/page sla en was changed after the plan was made/);
    expect(world.entries.get(`page ${idOf('sla')} en`)?.fields['title']).toBe('An edit');
  });

  it('keeps a link to an entry that stands, though its own update failed', async () => {
    const world = memoryWorld();
    await importIn(world, [pageDraft('sla', 'en'), pageDraft('sla/storage', 'en')]);
    world.failOn(`page ${idOf('sla')} en`);
    const parent = pageDraft('sla', 'en', { localized: { title: 'New title', body: 'One line.\n' } });
    const outcomes = await importIn(world, [parent, pageDraft('sla/storage', 'en', withParent)]);
    expect(outcomes.map(({ action }) => action)).toEqual(['failed', 'update']);
    expect(world.entries.get(`page ${idOf('sla/storage')} en`)?.relations['parent']).toBe(idOf('sla'));
  });

  it('stores nothing twice when two imports planned at once', async () => {
    const world = memoryWorld();
    const [first, second] = [await planIn(world, site), await planIn(world, site)];
    await applyIn(world, first);
    const before = world.writes();
    expect((await applyIn(world, second)).map(({ action }) => action)).toEqual(['failed', 'failed', 'failed']);
    expect(world.writes()).toBe(before);
  });

  it('lets one locale follow another whose shared facts the same run changed', async () => {
    const world = memoryWorld();
    await importIn(world, site);
    const moved = { shared: { kind: 'sla' } };
    const zh = pageDraft('sla/storage', 'zh-CN', { localized: { title: '存储', body: 'One line.\n' } });
    const outcomes = await importIn(world, [pageDraft('sla/storage', 'en', { ...withParent, ...moved }), zh], {
      partial: true,
    });
    expect(outcomes.map(({ action, error }) => [action, error])).toEqual([
      ['update', null],
      ['update', null],
    ]);
  });

  it('remembers what a person wrote the same way, so that the next change is no conflict', async () => {
    const world = memoryWorld();
    await importIn(world, [pageDraft('sla', 'en')]);
    const entry = world.entries.get(`page ${idOf('sla')} en`);
    if (entry) entry.fields['title'] = 'B';
    const titled = (title: string) => [pageDraft('sla', 'en', { localized: { title, body: 'One line.\n' } })];
    expect((await importIn(world, titled('B'))).map(({ action }) => action)).toEqual(['update']);
    expect((await importIn(world, titled('C'))).map(({ action }) => action)).toEqual(['update']);
    expect(world.entries.get(`page ${idOf('sla')} en`)?.fields['title']).toBe('C');
  });
});
