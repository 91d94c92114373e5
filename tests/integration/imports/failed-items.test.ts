import { createJournal } from '../../../server/src/adapters/strapi/journal/create-journal';
import { inEnglish, say } from '../../../model/say';
import type { ItemRecord, NewItem } from '../../../migrator/model/ports/items';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';

const ITEM: NewItem = {
  ...{ key: 'page a en', type: 'page', sourcePath: 'a.md', action: 'create', state: 'pending', documentId: 'abc' },
  ...{ locale: 'en', reason: null, fields: [], publish: false, findings: [], unit: null, plan: {} },
};
const NOTHING = { key: ITEM.key, before: null, after: {}, sources: [] };

let app: RunningStrapi;
beforeAll(async () => {
  app = await bootStrapi();
});
afterAll(async () => app.close());

test('why an item failed is kept as codes and values too, until the item is done', async () => {
  const journal = createJournal(app.strapi, () => new Date());
  const run = await journal.openRun({
    ...{ kind: 'import', parentRunId: null, site: 'default', source: 'x', planHash: 'x', options: {} },
    ...{ startedBy: 'test', files: {}, planned: {}, items: [ITEM] },
  });
  if (run === null) throw new Error('another run is alive');
  const says = say('inFile', { path: 'a.png', finding: say('assetTooLarge', { size: 2, limit: 1 }) });
  const failed: ItemRecord = { ...NOTHING, state: 'failed', error: inEnglish(says), says };
  const done: ItemRecord = { ...NOTHING, state: 'done', error: null };
  const kept = async () => (await journal.items(run.id))[0];
  for (const finish of [async () => journal.record(run, done), async () => journal.recordAll(run, [done])]) {
    await journal.record(run, failed);
    expect(await kept()).toMatchObject({
      state: 'failed',
      error: 'a.png: The file has 2 bytes, the limit is 1.',
      says,
    });
    await finish();
    expect(await kept()).toMatchObject({ state: 'done', error: null });
    expect(await kept()).not.toHaveProperty('says');
  }
});
