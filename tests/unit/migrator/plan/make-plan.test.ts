import { applyIn, importIn, planIn } from '../../../support/memory/memory-import';
import { memoryState, pageDraft } from '../../../support/memory/memory-state';
import { documentIdOf } from '../../../../migrator/plan/identity';

const both = [pageDraft('sla/storage', 'en'), pageDraft('sla/storage', 'zh-CN')];
const changedBody = { localized: { title: 'Title of sla/storage', body: 'Another line.\n' } };
const id = documentIdOf('default', { type: 'page', key: 'sla/storage' });
const place = (locale: string) => `page ${id} ${locale}`;

const actions = async (...args: Parameters<typeof planIn>) => (await planIn(...args)).items.map(({ action }) => action);

const imported = async (options = {}) => {
  const state = memoryState();
  await importIn(state, both, options);
  return state;
};

describe('a plan', () => {
  it('creates what nobody knows, both locales on one document', async () => {
    const { items } = await planIn(memoryState(), both);
    expect(items.map(({ action, newDocument }) => [action, newDocument])).toEqual([
      ['create', true],
      ['create', false],
    ]);
    expect(new Set(items.map(({ documentId }) => documentId)).size).toBe(1);
  });

  it('leaves alone what has not changed', async () => {
    expect(await actions(await imported(), both)).toEqual(['unchanged', 'unchanged']);
  });

  it('updates only the fields that the source changed', async () => {
    const { items } = await planIn(await imported(), [pageDraft('sla/storage', 'en', changedBody)], { partial: true });
    expect(items[0]?.action).toBe('update');
    expect(items[0]?.write).toEqual({ fields: { body: 'Another line.\n' }, relations: {} });
  });

  it('keeps an edit when the source stands still, and asks when it moved too', async () => {
    const state = await imported();
    const entry = state.entries.get(place('en'));
    if (entry) entry.fields['body'] = 'An edit.\n';
    expect(await actions(state, both)).toEqual(['unchanged', 'unchanged']);
    const plan = await planIn(state, [pageDraft('sla/storage', 'en', changedBody)], { partial: true });
    expect(plan.items[0]).toMatchObject({ action: 'conflict', reason: 'edited-by-both', write: { fields: {} } });
    expect(plan.counts.conflict).toBe(1);
  });

  it('does not bring back an entry that an editor deleted', async () => {
    const state = await imported();
    state.entries.delete(place('zh-CN'));
    const { items } = await planIn(state, both);
    expect(items.map(({ action, reason }) => [action, reason])).toEqual([
      ['unchanged', null],
      ['skip', 'removed-by-editor'],
    ]);
  });

  it('does not add a translation to a document that an editor deleted', async () => {
    const state = memoryState();
    await importIn(state, [pageDraft('sla/storage', 'en')]);
    state.entries.clear();
    expect(await actions(state, both)).toEqual(['skip', 'skip']);
  });

  it('does not put an entry online again that an editor took offline', async () => {
    const state = await imported({ publish: true });
    const entry = state.entries.get(place('en'));
    if (entry) entry.publication = 'draft';
    expect(await actions(state, both, { publish: true })).toEqual(['skip', 'unchanged']);
  });

  it('publishes drafts of an earlier import when told to, but not those that a person has edited', async () => {
    const state = await imported();
    const entry = state.entries.get(place('en'));
    if (entry) entry.fields['body'] = 'An edit.\n';
    expect(await actions(state, both, { publish: true })).toEqual(['unchanged', 'publish']);
  });

  it('does not publish what a person left pending in a field that imports do not write', async () => {
    const state = await imported();
    await importIn(state, both, { publish: true });
    const entry = state.entries.get(place('zh-CN'));
    if (entry) Object.assign(entry, { publication: 'modified', pending: ['noIndex'] });
    if (entry) entry.shared['noIndex'] = true;
    expect(await actions(state, both, { publish: true })).toEqual(['unchanged', 'unchanged']);
    if (entry) entry.pending = ['title'];
    expect(await actions(state, both, { publish: true })).toEqual(['unchanged', 'publish']);
  });

  it('publishes what a person typed in the words of the source, and nothing else that they hold back', async () => {
    const state = await imported({ publish: true });
    const entry = state.entries.get(place('en'));
    if (entry) Object.assign(entry, { publication: 'modified', pending: ['body'] });
    if (entry) entry.fields['body'] = 'Another line.\n';
    const source = [pageDraft('sla/storage', 'en', changedBody)];
    const next = async () => (await planIn(state, source, { publish: true, partial: true })).items;
    expect(await next()).toMatchObject([{ action: 'update', publish: true, changes: [{ verdict: 'same' }] }]);
    if (entry) entry.pending = ['body', 'title'];
    if (entry) entry.fields['title'] = 'An edit';
    expect(await next()).toMatchObject([{ action: 'update', publish: false }]);
  });

  it('asks before it takes over an entry that a person wrote', async () => {
    const state = memoryState();
    await importIn(state, [pageDraft('sla/storage', 'en')]);
    state.entries.set(place('zh-CN'), {
      type: 'page',
      documentId: id,
      locale: 'zh-CN',
      fields: { title: '存储', body: null },
      shared: { kind: 'other' },
      relations: { parent: null },
      publication: 'draft',
      pending: [],
    });
    const { items } = await planIn(state, both);
    expect(items[1]).toMatchObject({ action: 'conflict', reason: 'written-by-editor' });
  });

  it('lists what the source no longer has, but not when only a part of it is imported', async () => {
    const state = await imported();
    expect(await actions(state, [pageDraft('sla/storage', 'en')])).toEqual(['unchanged', 'missing']);
    expect(await actions(state, [pageDraft('sla/storage', 'en')], { partial: true })).toEqual(['unchanged']);
  });

  it('relates only to entries that stand in the same locale', async () => {
    const child = { relations: { parent: { type: 'page' as const, key: 'sla' } } };
    const { items } = await planIn(memoryState(), [
      pageDraft('sla', 'en'),
      pageDraft('sla/storage', 'en', child),
      pageDraft('sla/storage', 'zh-CN', child),
    ]);
    expect(items[1]?.write.relations['parent']).toBe(documentIdOf('default', { type: 'page', key: 'sla' }));
    expect(items[2]?.write.relations['parent']).toBeNull();
  });

  it('relates to as many entries as stand, and merges what an editor added', async () => {
    const [a, b] = ['a', 'b'].map((key) => documentIdOf('default', { type: 'page', key }));
    const linked = (...keys: string[]) =>
      pageDraft('sla', 'en', { relations: { related: keys.map((key) => ({ type: 'page' as const, key })) } });
    const state = memoryState();
    const first = await planIn(state, [pageDraft('a', 'en'), linked('a', 'nowhere', 'a')]);
    expect(first.items[1]?.write.relations).toEqual({ related: [a] });
    await applyIn(state, first);
    const entry = state.entries.get(`page ${documentIdOf('default', { type: 'page', key: 'sla' })} en`);
    if (entry) entry.relations['related'] = [a ?? '', 'x'];
    const { items } = await planIn(state, [pageDraft('a', 'en'), pageDraft('b', 'en'), linked('b')]);
    expect(items[2]).toMatchObject({
      action: 'update',
      write: { fields: {}, relations: { related: [b, 'x'].sort() } },
    });
    expect(items[2]?.base?.relations).toEqual({ related: [b] });
  });

  it('has the same hash for the same state and another one when anything moved', async () => {
    const state = await imported();
    const { planHash } = await planIn(state, both);
    expect((await planIn(state, both)).planHash).toBe(planHash);
    expect((await planIn(state, both, { publish: true })).planHash).not.toBe(planHash);
    const entry = state.entries.get(place('en'));
    if (entry) entry.fields['title'] = 'An edit';
    expect((await planIn(state, both)).planHash).not.toBe(planHash);
  });

  it('counts every item once', async () => {
    const { items, counts } = await planIn(await imported(), [pageDraft('sla', 'en'), both[0] ?? pageDraft('x', 'en')]);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(items.length);
    expect(counts).toMatchObject({ create: 1, unchanged: 1, missing: 1 });
  });
});
