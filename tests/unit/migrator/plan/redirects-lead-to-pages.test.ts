import { quoted } from '../../../../model/say';
import { newFinding, FILE_START } from '../../../../migrator/findings';
import type { RecordDraft } from '../../../../migrator/model/record-draft';
import { documentIdOf } from '../../../../migrator/plan/identity';
import type { Validate } from '../../../../migrator/plan/make-plan';
import type { PlanItem } from '../../../../migrator/plan/plan';
import { withLostRedirects } from '../../../../migrator/plan/redirects/redirect-targets';
import { withoutRefusedRedirects } from '../../../../migrator/plan/redirects/redirects-and-pages';
import { indexStoredState } from '../../../../migrator/plan/stored-state/stored-state';
import { importIn, planIn, type MemoryOptions } from '../../../support/memory/memory-import';
import { memoryState, pageDraft, type MemoryState } from '../../../support/memory/memory-state';

const page = (path: string, overrides: Partial<RecordDraft> = {}, body = 'All about mail.'): RecordDraft =>
  pageDraft('mail', 'en', { localized: { title: 'Mail', body, slug: 'mail', path }, ...overrides });
/** As a source gives it for a form in which its legacy site had the page. */
const redirect = (from: string, to: string): RecordDraft =>
  pageDraft(from, '', {
    type: 'redirect',
    localized: { from, to, code: 301, origin: 'import' },
    relations: { page: { type: 'page', key: 'mail', locale: 'en' } },
  });
const refusingPages: Validate = ({ type, sourcePath }) =>
  type === 'page' ? [newFinding('RECORD_INVALID', sourcePath, FILE_START, quoted('refused'))] : [];

const itemsOf = async (state: MemoryState, drafts: RecordDraft[], options: MemoryOptions = {}, validate?: Validate) =>
  Object.fromEntries((await planIn(state, drafts, options, [], validate)).items.map((item) => [item.key, item]));
const entryOf = (state: MemoryState) =>
  state.entries.get(`page ${documentIdOf('default', { type: 'page', key: 'mail' })} en`);
const edit = (state: MemoryState, fields: Record<string, string>) =>
  Object.assign(entryOf(state)?.fields ?? {}, fields);
const targetOf = (state: MemoryState, from: string) =>
  state.entries.get(`redirect ${documentIdOf('default', { type: 'redirect', key: from })} `)?.fields['to'];

/** A page that has moved once, with a redirect from a legacy form and one from its first path. */
const afterMove = async () => {
  const state = memoryState();
  await importIn(state, [page('/mail/'), redirect('/mail.html', '/mail/')]);
  await importIn(state, [page('/post/'), redirect('/mail.html', '/post/')]);
  return state;
};
const MOVED = [page('/letters/', {}, 'Other words.'), redirect('/mail.html', '/letters/')];
const UNCHANGED = { action: 'unchanged', findings: [] };

describe('a redirect leads to where the plan leaves its page', () => {
  test('also where another field of a page that moves is in conflict', async () => {
    const state = await afterMove();
    edit(state, { body: 'Words of an editor.' });
    const items = await itemsOf(state, MOVED);
    expect(items['page mail en']).toMatchObject({ action: 'conflict', write: { fields: { path: '/letters/' } } });
    expect(items['redirect /mail.html']).toMatchObject(UNCHANGED);
    expect(items['redirect /mail/']).toMatchObject(UNCHANGED);
    expect(items['redirect /post/']).toMatchObject({ action: 'skip', reason: 'page-not-there' });
    await importIn(state, MOVED);
    expect(targetOf(state, '/mail.html')).toBe('/post/');
    expect(targetOf(state, '/mail/')).toBe('/post/');
    expect(targetOf(state, '/post/')).toBeUndefined();
  });

  test('and where the page is refused', async () => {
    const state = await afterMove();
    const items = await itemsOf(state, MOVED, {}, refusingPages);
    expect(items['page mail en']).toMatchObject({ action: 'skip', reason: 'invalid' });
    expect(items['redirect /mail.html']).toMatchObject(UNCHANGED);
    expect(items['redirect /mail/']).toMatchObject(UNCHANGED);
    expect(items['redirect /post/']).toMatchObject({ action: 'skip', reason: 'page-not-there' });
  });

  test('and is not written to a page that is nowhere', async () => {
    const items = await itemsOf(memoryState(), MOVED, {}, refusingPages);
    expect(items['redirect /mail.html']).toMatchObject({ action: 'skip', reason: 'page-not-there' });
    expect(items['redirect /mail.html']?.findings.map(({ code }) => code)).toEqual(['REDIRECT_WITHOUT_PAGE']);
  });

  test('once it gets there, whoever brought it', async () => {
    const state = await afterMove();
    edit(state, { path: '/by-hand/' });
    expect((await itemsOf(state, MOVED))['page mail en']).toMatchObject({ action: 'conflict' });
    await importIn(state, MOVED);
    // what resolving the conflict for the source leaves behind
    edit(state, { path: '/letters/', body: 'Other words.' });
    const base = [...state.known.values()].find(({ type, locale }) => type === 'page' && locale === 'en')?.base;
    Object.assign(base?.fields ?? {}, { path: '/letters/', body: 'Other words.' });
    await importIn(state, MOVED);
    expect(targetOf(state, '/mail.html')).toBe('/letters/');
    expect(targetOf(state, '/mail/')).toBe('/letters/');
  });

  test('and says so where no page is left at its target', async () => {
    const state = await afterMove();
    edit(state, { path: '/by-hand/' });
    const items = await itemsOf(state, [page('/post/'), redirect('/mail.html', '/post/')]);
    for (const key of ['redirect /mail.html', 'redirect /mail/']) {
      expect(items[key]).toMatchObject({ action: 'unchanged' });
      expect(items[key]?.findings.map(({ code }) => code)).toEqual(['REDIRECT_WITHOUT_PAGE']);
    }
    const removed = await afterMove();
    removed.entries.delete(`page ${String(entryOf(removed)?.documentId)} en`);
    const left = await itemsOf(removed, [page('/post/'), redirect('/mail.html', '/post/')]);
    expect(left['redirect /mail/']?.findings.map(({ code }) => code)).toEqual(['REDIRECT_WITHOUT_PAGE']);
  });

  test('but not where an editor has pointed it elsewhere', async () => {
    const state = await afterMove();
    const entry = state.entries.get(`redirect ${documentIdOf('default', { type: 'redirect', key: '/mail/' })} `);
    if (entry) entry.fields['to'] = '/elsewhere/';
    const items = await itemsOf(state, [page('/post/'), redirect('/mail.html', '/post/')]);
    expect(items['redirect /mail/']).toMatchObject(UNCHANGED);
  });
});

test.each(['unpublish', 'delete', undefined] as const)(
  'a redirect stays where the page that would stand at its path does not come (missing: %s)',
  async (missing) => {
    const state = await afterMove();
    edit(state, { body: 'Words of an editor.' });
    const back = [page('/mail/', {}, 'Other words.'), redirect('/mail.html', '/mail/')];
    const items = await itemsOf(state, back, missing && { missing });
    expect(items['page mail en']).toMatchObject({ action: 'conflict' });
    expect(items['redirect /mail/']).toMatchObject({ action: 'missing', reason: 'gone-from-source' });
    await importIn(state, back, missing && { missing });
    expect(targetOf(state, '/mail/')).toBe('/post/');
  },
);

test('no redirect tells where a page is that its source marks as a draft, until it has been public', async () => {
  const state = memoryState();
  const marked = [page('/secret/', { markedDraft: true }), redirect('/mail.html', '/secret/')];
  expect(Object.keys(await itemsOf(state, marked, { publish: true }))).toEqual(['page mail en']);
  const refused = memoryState();
  await importIn(refused, marked.slice(0, 1), { publish: true });
  const items = await itemsOf(refused, marked, { publish: true }, refusingPages);
  expect(items['page mail en']).toMatchObject({ action: 'skip', reason: 'invalid' });
  expect(items).not.toHaveProperty(['redirect /mail.html']);
  const shown = await itemsOf(state, marked, { publish: true, publishDrafts: true });
  expect(shown['redirect /mail.html']).toMatchObject({ action: 'create' });
  await importIn(state, marked, { publish: true });
  const open = [page('/secret/'), redirect('/mail.html', '/secret/')];
  expect((await itemsOf(state, open, { publish: true }))['redirect /mail.html']).toMatchObject({ action: 'create' });
});

test('redirects are written in an order in which none leads back through what another one was', async () => {
  const state = memoryState();
  await importIn(state, [page('/mail/')]);
  await importIn(state, [page('/post/')]);
  const byHand = {
    type: 'redirect' as const,
    documentId: 'by-hand',
    locale: '',
    shared: {},
    relations: {},
    pending: [],
  };
  state.entries.set('redirect by-hand ', {
    ...{ ...byHand, publication: 'published' },
    fields: { from: '/chat/', to: '/mail/', code: 301 },
  });
  // `/post/` leads to `/chat/`, which leads to `/mail/`, which led to `/post/`
  const chat = pageDraft('chat', 'en', { localized: { title: 'Chat', body: 'Chat.', slug: 'chat', path: '/chat/' } });
  const toChat = redirect('/post/', '/chat/');
  toChat.relations['page'] = { type: 'page', key: 'chat', locale: 'en' };
  const plan = await planIn(state, [page('/letters/'), chat, toChat]);
  expect(plan.items.map(({ key, action }) => `${action} ${key}`)).toEqual([
    'update page mail en',
    'update redirect /mail/',
    'create page chat en',
    'create redirect /post/',
  ]);
});

test('a redirect is not written where the run could not write the move of its page', async () => {
  const state = await afterMove();
  const page = entryOf(state);
  state.failOn(`page ${String(page?.documentId)} en`);
  const outcomes = await importIn(state, MOVED);
  expect(outcomes.map(({ item, action }) => `${action} ${item.key}`)).toEqual([
    'failed page mail en',
    'failed redirect /mail.html',
    'failed redirect /post/',
    'failed redirect /mail/',
  ]);
  expect(outcomes[1]?.error).toBe('Not written, because page mail en failed: the disk is full');
  expect(targetOf(state, '/mail.html')).toBe('/post/');
  expect(targetOf(state, '/post/')).toBeUndefined();
});

test('a page does not move where a redirect from its former path could not be written', async () => {
  const state = await afterMove();
  state.failOn(`redirect ${documentIdOf('default', { type: 'redirect', key: '/post/' })} `);
  const outcomes = await importIn(state, MOVED);
  expect(outcomes.map(({ item, error }) => [item.key, error])).toEqual([
    ['page mail en', 'Not written, because redirect /post/ failed: the disk is full'],
    ['redirect /mail.html', 'Not written, because redirect /post/ failed: the disk is full'],
    ['redirect /post/', 'the disk is full'],
    ['redirect /mail/', 'Not written, because redirect /post/ failed: the disk is full'],
  ]);
  expect(entryOf(state)?.fields).toMatchObject({ path: '/post/' });
  expect(targetOf(state, '/mail.html')).toBe('/post/');
  expect((await itemsOf(state, MOVED))['redirect /post/']).toMatchObject({ action: 'create', unit: 'page mail en' });
});

test('nor where it could not create its page', async () => {
  const state = memoryState();
  state.failOn(`page ${documentIdOf('default', { type: 'page', key: 'mail' })} en`);
  const outcomes = await importIn(state, MOVED);
  expect(outcomes.map(({ item, action, error }) => [item.key, action, error])).toEqual([
    ['page mail en', 'failed', 'the disk is full'],
    ['redirect /mail.html', 'failed', 'The page of the redirect could not be written.'],
  ]);
  expect(targetOf(state, '/mail.html')).toBeUndefined();
});

describe('a redirect at the path of a page', () => {
  const chat = (overrides: Partial<RecordDraft> = {}): RecordDraft =>
    pageDraft('chat', 'en', {
      localized: { title: 'Chat', body: 'Chat.', slug: 'chat', path: '/mail/' },
      ...overrides,
    });
  /** A public page has moved from `/mail/`, and another one comes to its old path. */
  const afterPublicMove = async () => {
    const state = memoryState();
    await importIn(state, [page('/mail/')], { publish: true });
    await importIn(state, [page('/post/')], { publish: true });
    return state;
  };
  const publishByHand = async (state: MemoryState, key: string) =>
    state.target.publish({ type: 'page', documentId: documentIdOf('default', { type: 'page', key }), locale: 'en' });

  test.each<[string, MemoryOptions, Partial<RecordDraft>]>([
    ['its source marks it as a draft', { publish: true }, { markedDraft: true }],
    ['the run leaves drafts', {}, {}],
    ['the run leaves drafts and deletes what is gone', { missing: 'delete' }, {}],
  ])('stays until the page is public, where %s', async (_why, options, overrides) => {
    const state = await afterPublicMove();
    const drafts = [page('/post/'), chat(overrides)];
    const items = await itemsOf(state, drafts, options);
    expect(items['redirect /mail/']).toMatchObject({ action: 'missing', reason: 'gone-from-source' });
    expect(items['redirect /mail/']).not.toHaveProperty('removal');
    expect(items['page chat en']?.findings).toMatchObject([
      { code: 'REDIRECT_AT_PAGE', message: expect.stringContaining('once it is published') as string },
    ]);
    await importIn(state, drafts, options);
    expect(targetOf(state, '/mail/')).toBe('/post/');
    await publishByHand(state, 'chat');
    const later = await itemsOf(state, drafts, options);
    expect(later['redirect /mail/']).toMatchObject({ removal: 'delete', reason: 'page-stands-here' });
  });

  test('goes with the run that publishes the page', async () => {
    const state = await afterPublicMove();
    await importIn(state, [page('/post/'), chat()]);
    const items = await itemsOf(state, [page('/post/'), chat()], { publish: true });
    expect(items['page chat en']).toMatchObject({ action: 'publish' });
    expect(items['redirect /mail/']).toMatchObject({ removal: 'delete', reason: 'page-stands-here' });
  });

  test('is turned round when its own page that came back as a draft is public', async () => {
    const state = await afterPublicMove();
    const items = await itemsOf(state, [page('/mail/')]);
    expect(items['redirect /mail/']).not.toHaveProperty('removal');
    expect(items['redirect /post/']).toMatchObject({ action: 'skip', reason: 'redirect-loop' });
    expect(items['redirect /post/']?.findings).toMatchObject([
      { hint: 'Publish the page at /mail/, and import again.' },
    ]);
    await importIn(state, [page('/mail/')]);
    expect(targetOf(state, '/mail/')).toBe('/post/');
    await publishByHand(state, 'mail');
    await importIn(state, [page('/mail/')]);
    expect(targetOf(state, '/mail/')).toBeUndefined();
    expect(targetOf(state, '/post/')).toBe('/mail/');
  });

  test('stays where the run could not write the page', async () => {
    const state = await afterPublicMove();
    state.failOn(`page ${documentIdOf('default', { type: 'page', key: 'chat' })} en`);
    const outcomes = await importIn(state, [page('/post/'), chat()], { publish: true });
    expect(outcomes.find(({ item }) => item.key === 'redirect /mail/')).toMatchObject({
      action: 'failed',
      error: 'The page at its path could not be written.',
    });
    expect(targetOf(state, '/mail/')).toBe('/post/');
  });

  test.each(['/mail', '//mail/', '/m%61il/', '/mail/?from=letters'])('is found by the path as %s', async (spelling) => {
    const state = await afterPublicMove();
    const stands = chat();
    stands.localized['path'] = spelling;
    const items = await itemsOf(state, [page('/post/'), stands], { publish: true });
    expect(items['redirect /mail/']).toMatchObject({ removal: 'delete', reason: 'page-stands-here' });
  });
});

test('a redirect that an editor has made say that its path is gone leads to no page that could be missing', async () => {
  const state = await afterMove();
  edit(state, { path: '/by-hand/' });
  const entry = state.entries.get(`redirect ${documentIdOf('default', { type: 'redirect', key: '/mail/' })} `);
  if (entry) entry.fields['code'] = 410;
  const items = await itemsOf(state, [page('/post/'), redirect('/mail.html', '/post/')]);
  expect(items['redirect /mail/']).toMatchObject(UNCHANGED);
});

test('many redirects that wait for each other take a time that grows with their number', () => {
  const count = 2000;
  const at = (index: number) => `/page-${String(index)}/`;
  const item = (index: number): PlanItem => ({
    ...{ key: `redirect ${at(index)}`, type: 'redirect', recordKey: at(index), locale: '', sourcePath: 'page.md' },
    ...{ documentId: `document ${String(index)}`, action: 'update', reason: null, publish: false, newDocument: false },
    ...{ changes: [], base: null, contentHash: '', original: null, before: null, media: [], findings: [] },
    write: { fields: { from: at(index), to: at(index + 1), code: 301 }, relations: {} },
  });
  const items = Array.from({ length: count }, (_, index) => item(index));
  // each leads to the one before it until it is written
  const redirects = items.map(({ documentId }, index) => ({
    documentId,
    from: at(index),
    to: at(index - 1),
    code: 301,
  }));
  const state = indexStoredState('default', [], [], { addresses: { pages: [], redirects } });
  const start = performance.now();
  const planned = withLostRedirects(withoutRefusedRedirects(items, state.addresses), state);
  const taken = performance.now() - start;
  expect(planned.map(({ action, recordKey }) => [action, recordKey])).toEqual(
    items.map(({ recordKey }) => ['update', recordKey]).reverse(),
  );
  // as many passes as redirects, each step by step along the chains, took a minute
  expect(taken).toBeLessThan(20_000);
});
