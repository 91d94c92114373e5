import { importIn, planIn, type MemoryOptions } from '../../../support/memory/memory-import';
import { memoryState, pageDraft, type MemoryState } from '../../../support/memory/memory-state';
import { countMarkedDrafts } from '../../../../migrator/plan/marked-drafts';
import { planIndex } from '../../../../migrator/report/plan/plan-index';

const page = (key: string, body = `All about ${key}.`, marked = true) =>
  pageDraft(key, 'en', {
    localized: { title: key, body, path: `/${key}/` },
    ...(marked && { markedDraft: true as const }),
  });
const ready = page('ready', undefined, false);
const draft = page('draft');
const PUBLISH: MemoryOptions = { publish: true };

const fatesIn = async (state: MemoryState, drafts: ReturnType<typeof page>[], options: MemoryOptions = PUBLISH) =>
  (await planIn(state, drafts, options)).items.map(({ recordKey, action, publish, reason }) =>
    [recordKey, action, ...(publish ? ['+ publish'] : []), ...(reason === null ? [] : [reason])].join(' '),
  );

test('a page that its source marks as a draft is written and not published, and says why', async () => {
  expect(await fatesIn(memoryState(), [ready, draft])).toEqual(['ready create + publish', 'draft create marked-draft']);
  expect(await fatesIn(memoryState(), [ready, draft], { publish: true, publishDrafts: true })).toEqual([
    'ready create + publish',
    'draft create + publish',
  ]);
});

test('the plan counts them', async () => {
  const plan = await planIn(memoryState(), [ready, draft, page('later')], PUBLISH);
  expect(countMarkedDrafts(plan.items)).toBe(2);
  expect(planIndex(plan, [], [], '2026-01-01T00:00:00.000Z').summary.markedDrafts).toBe(2);
});

test('imported again it is unchanged, until the mark is gone or the import is told to publish it', async () => {
  const state = memoryState();
  await importIn(state, [ready, draft], PUBLISH);
  const before = state.writes();
  await importIn(state, [ready, draft], PUBLISH);
  expect(state.writes()).toBe(before);
  expect(await fatesIn(state, [ready, draft])).toEqual(['ready unchanged', 'draft unchanged marked-draft']);
  expect(await fatesIn(state, [draft], { publish: true, publishDrafts: true })).toContain('draft publish + publish');
  expect(await fatesIn(state, [page('draft', undefined, false)])).toContain('draft publish + publish');
});

test('one that moves leaves no redirect that tells where it is, until it has been public', async () => {
  const state = memoryState();
  const moved = (path: string, marked = true) =>
    pageDraft('draft', 'en', {
      localized: { title: 'draft', body: 'All about draft.', path },
      ...(marked && { markedDraft: true as const }),
    });
  await importIn(state, [draft], PUBLISH);
  expect(await fatesIn(state, [moved('/secret/')])).toEqual(['draft update marked-draft']);
  await importIn(state, [moved('/secret/')], PUBLISH);
  await importIn(state, [moved('/secret/', false)], PUBLISH);
  expect(await fatesIn(state, [moved('/open/', false)])).toEqual(['draft update + publish', '/secret/ create']);
});

test('one that an editor has published stays public, and what the source changes in it waits', async () => {
  const state = memoryState();
  await importIn(state, [draft], PUBLISH);
  const [stored] = state.entries.values();
  if (stored) await state.target.publish(stored);
  expect(await fatesIn(state, [draft])).toEqual(['draft unchanged']);
  await importIn(state, [page('draft', 'Other words.')], PUBLISH);
  expect(stored && [...state.entries.values()][0]).toMatchObject({ publication: 'modified', pending: ['body'] });
});
