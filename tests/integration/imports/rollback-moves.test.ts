/**
 * @database any mysql
 * @slow
 */
import type { UID } from '@strapi/strapi';
import { getService } from '../../../server/src/get-service';
import { uidOf } from '../../../model/plugin-id';
import type { RunControl } from '../../../server/src/features/imports/service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { cases, isThorough } from '../../support/jest/rounds';
import { emptyApp } from '../../support/kills/empty-app';
import { killEach } from '../../support/kills/lane';
import { seededNumbers } from '../../support/memory/seeded-numbers';
import { importFolder } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { MOVED_SITE } from '../../support/sites/moved-site';
import { rowsOf } from '../content/stored';

const PAGE = uidOf('page') as UID.ContentType;
const OPTIONS = { publish: true, missing: 'delete' } as const;
const START = { startedBy: 'test' };

/** All of them take some minutes; the property in memory stops everywhere, too. */
const sampled = (seed: string, all: number, sample: number): number[] =>
  isThorough ? Array.from({ length: all }, (_, index) => index + 1) : seededNumbers(seed, Math.min(sample, all), all);

describe('a rollback of an import that moved pages', () => {
  const before = writeSource(MOVED_SITE.before);
  const after = writeSource(MOVED_SITE.after);
  let app: RunningStrapi;
  let run: number;
  let found: string[];
  let imported: string[];

  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
    before.remove();
    after.remove();
  });
  beforeEach(async () => {
    await prepare();
  });

  const imports = () => getService(app.strapi, 'imports');
  const prepare = async (): Promise<void> => {
    await emptyApp(app.strapi);
    await importFolder(app.strapi, before.dir, { publish: true });
    found = await dumpContent(app.strapi);
    run = (await importFolder(app.strapi, after.dir, OPTIONS)).report.run;
    imported = await dumpContent(app.strapi);
  };
  const rollback = async (control: RunControl = {}) =>
    imports().rollback(await imports().planRollback(run), { ...START, ...control });
  const redirects = async () =>
    new Map((await rowsOf(app.strapi, 'redirect', {})).map(({ from, to }) => [from as string, to]));

  /** Rolls back until so many entries are over. Answers the run that was stopped. */
  const stopAfter = async (stop: number): Promise<number> => {
    let over = 0;
    let stopped = 0;
    let ask: (request: 'pause' | 'cancel') => void = () => undefined;
    const control: RunControl = {
      onRun(id, asks) {
        [stopped, ask] = [id, asks];
      },
      onOutcome() {
        over += 1;
        if (over === stop) ask('pause');
      },
    };
    await expect(rollback(control)).rejects.toMatchObject({ code: 'RUN_STOPPED' });
    return stopped;
  };

  test.each(['roll back again', 'resume', 'import again'] as const)(
    'that is stopped in the middle ends like an undisturbed one: %s',
    async (way) => {
      const written = (await imports().planRollback(run)).items.length;
      // the last ones may be of one transaction, behind which there is nothing to stop
      for (const stop of sampled(`rollback ${way}`, written - 4, cases(2, 1))) {
        await prepare();
        const stopped = await stopAfter(stop);
        if (way === 'roll back again') await rollback();
        else if (way === 'resume') await imports().resume(stopped);
        else await importFolder(app.strapi, after.dir, OPTIONS);
        const content = way === 'import again' ? imported : found;
        expect({ stop, content: await dumpContent(app.strapi) }).toEqual({ stop, content });
      }
    },
  );

  test('kill -9 before a write, resume: ends like an undisturbed one', async () => {
    const life = {
      step: 'rollback',
      before: before.dir,
      site: after.dir,
      finish: 'resume',
      bulk: 'auto',
      batch: 2,
    } as const;
    const { aftermaths } = await killEach(life, ({ distinct }) =>
      sampled('kill rollback', distinct.length, 1).map((at) => ({ write: distinct[at - 1] ?? 1 })),
    );
    for (const { kill, dump } of aftermaths) expect({ kill, dump }).toEqual({ kill, dump: found });
  });

  test.each(['before it', 'while it is under way'] as const)(
    'keeps the redirects of a page that somebody edited %s',
    async (when) => {
      const planned = await imports().planRollback(run);
      const [page] = await rowsOf(app.strapi, 'page', { path: '/agreements/mail-en/', publishedAt: { $null: true } });
      await app.strapi.documents(PAGE).update({
        documentId: page?.documentId ?? '',
        locale: 'en',
        data: { title: 'Edited' } as never,
      });
      const report = await (when === 'before it' ? rollback() : imports().rollback(planned, START));
      expect(report.counts).toMatchObject({ failed: 0, keep: 1 });
      const outcome = new Map(report.items.map(({ key, action, reason }) => [key, [action, reason]]));
      expect(outcome.get('page agreements/mail en')).toEqual(['keep', 'changed-since']);
      expect(outcome.get('redirect /sla/mail-en/')).toEqual(['needed', null]);
      const left = await redirects();
      expect(left.get('/sla/mail-en/')).toBe('/agreements/mail-en/');
      expect([left.get('/sla/mail/'), left.get('/sla/storage-en/')]).toEqual([undefined, undefined]);
    },
  );
});
