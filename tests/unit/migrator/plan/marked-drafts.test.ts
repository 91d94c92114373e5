import { importIn, planIn, type MemoryOptions } from '../../../support/memory-import';
import { memoryWorld, pageDraft, type MemoryWorld } from '../../../support/memory-world';
import { countMarkedDrafts } from '../../../../server/src/migrator/plan/marked-drafts';
import { planIndex } from '../../../../server/src/migrator/report/plan-index';

const page = (key: string, body = `All about ${key}.`, marked = true) =>
  pageDraft(key, 'en', {
    localized: { title: key, body, path: `/${key}/` },
    ...(marked && { markedDraft: true as const }),
  });
const ready = page('ready', undefined, false);
const draft = page('draft');
const PUBLISH: MemoryOptions = { publish: true };

const fatesIn = async (world: MemoryWorld, drafts: ReturnType<typeof page>[], options: MemoryOptions = PUBLISH) =>
  (await planIn(world, drafts, options)).items.map(({ recordKey, action, publish, reason }) =>
    [recordKey, action, ...(publish ? ['+ publish'] : []), ...(reason === null ? [] : [reason])].join(' '),
  );

test('a page that its source marks as a draft is written and not published, and says why', async () => {
  expect(await fatesIn(memoryWorld(), [ready, draft])).toEqual(['ready create + publish', 'draft create marked-draft']);
  expect(await fatesIn(memoryWorld(), [ready, draft], { publish: true, publishDrafts: true })).toEqual([
    'ready create + publish',
    'draft create + publish',
  ]);
});

test('the plan counts them', async () => {
  const plan = await planIn(memoryWorld(), [ready, draft, page('later')], PUBLISH);
  expect(countMarkedDrafts(plan.items)).toBe(2);
  expect(planIndex(plan, [], '2026-01-01T00:00:00.000Z').summary.markedDrafts).toBe(2);
});

test('imported again it is unchanged, until the mark is gone or the import is told to publish it', async () => {
  const world = memoryWorld();
  await importIn(world, [ready, draft], PUBLISH);
  const before = world.writes();
  await importIn(world, [ready, draft], PUBLISH);
  expect(world.writes()).toBe(before);
  expect(await fatesIn(world, [ready, draft])).toEqual(['ready unchanged', 'draft unchanged marked-draft']);
  expect(await fatesIn(world, [draft], { publish: true, publishDrafts: true })).toContain('draft publish + publish');
  expect(await fatesIn(world, [page('draft', undefined, false)])).toContain('draft publish + publish');
});

test('one that moves leaves no redirect that tells where it is, until it has been public', async () => {
  const world = memoryWorld();
  const moved = (path: string, marked = true) =>
    pageDraft('draft', 'en', {
      localized: { title: 'draft', body: 'All about draft.', path },
      ...(marked && { markedDraft: true as const }),
    });
  await importIn(world, [draft], PUBLISH);
  expect(await fatesIn(world, [moved('/secret/')])).toEqual(['draft update marked-draft']);
  await importIn(world, [moved('/secret/')], PUBLISH);
  await importIn(world, [moved('/secret/', false)], PUBLISH);
  expect(await fatesIn(world, [moved('/open/', false)])).toEqual(['draft update + publish', '/secret/ create']);
});

test('one that an editor has published stays public, and what the source changes in it waits', async () => {
  const world = memoryWorld();
  await importIn(world, [draft], PUBLISH);
  const [stored] = world.entries.values();
  if (stored) stored.publication = 'published';
  expect(await fatesIn(world, [draft])).toEqual(['draft unchanged']);
  await importIn(world, [page('draft', 'Other words.')], PUBLISH);
  expect(stored && [...world.entries.values()][0]).toMatchObject({ publication: 'modified', pending: ['body'] });
});
