/**
 * @database any postgres
 * @slow
 */
import fc from 'fast-check';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { history, siteOf, type Step } from '../../support/sites/changing-site';
import { importFolder } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { cases, isThorough } from '../../support/jest/rounds';

const START = { startedBy: 'test' };
const HISTORIES = isThorough ? 100 : cases(8, 3);
/** Which histories: another number gives others. */
const SEED = 77;

describe('the rollback of an import of any site, whatever it became since the one before', () => {
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => app.close());

  const imports = () => getService(app.strapi, 'imports');
  const importStep = async ({ pages: all, options: wanted, followUps: rest }: Step) => {
    const { dir, remove } = writeSource(siteOf(all));
    const { report } = await importFolder(app.strapi, dir, wanted);
    remove();
    expect(report.items.filter(({ action }) => action === 'failed')).toEqual([]);
    for (const publishUnverified of rest) {
      const publish = { publishUnverified };
      await imports().publish(await imports().planPublish(report.run, publish), publish, START);
    }
    return report.run;
  };
  const rollback = async (run: number) => imports().rollback(await imports().planRollback(run), START);

  test.each(fc.sample(history, { seed: SEED, numRuns: HISTORIES }).map((steps, n) => [n, steps] as const))(
    'leaves what was there before (%i)',
    async (_, [first, second]) => {
      const empty = await dumpContent(app.strapi);
      const one = await importStep(first);
      const before = await dumpContent(app.strapi);
      const two = await importStep(second);
      const undone = [await rollback(two)];
      const after = await dumpContent(app.strapi);
      undone.push(await rollback(one));
      const left = await dumpContent(app.strapi);
      const kept = undone.flatMap(({ items }) =>
        items.filter(({ action }) => !['delete', 'restore', 'unchanged'].includes(action)),
      );
      expect(kept).toEqual([]);
      expect(after).toEqual(before);
      expect(left).toEqual(empty);
    },
  );
});
