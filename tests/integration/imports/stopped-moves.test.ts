/**
 * @database any postgres
 * @slow
 */
import type { Core } from '@strapi/strapi';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { cases, isThorough } from '../../support/jest/rounds';
import { emptyApp } from '../../support/kills/empty-app';
import { killEach } from '../../support/kills/lane';
import { seededNumbers } from '../../support/memory/seeded-numbers';
import { importFolder, planFolder } from '../../support/sites/import-folder';
import { writeSource } from '../../support/sites/legacy-site';
import { MOVED_SITE } from '../../support/sites/moved-site';
import { rowsOf } from '../content/stored';

/** How a run is stopped, and what finishes its work. */
const WAYS = ['cancel, import again', 'end the process, import again', 'pause, resume'] as const;
type Way = (typeof WAYS)[number];

/** All of them take some minutes; the property in memory stops everywhere, too. */
const sampled = (seed: string, all: number, sample: number): number[] =>
  isThorough ? Array.from({ length: all }, (_, index) => index + 1) : seededNumbers(seed, Math.min(sample, all), all);

const OPTIONS = { publish: true, missing: 'delete' } as const;

describe('an import of pages that have moved, stopped in the middle', () => {
  const before = writeSource(MOVED_SITE.before);
  const after = writeSource(MOVED_SITE.after);
  let app: RunningStrapi;
  beforeAll(async () => {
    app = await bootStrapi();
  });
  afterAll(async () => {
    await app.close();
    before.remove();
    after.remove();
  });

  const importedBefore = async (strapi: Core.Strapi): Promise<void> => {
    await emptyApp(strapi);
    await importFolder(strapi, before.dir, { publish: true });
  };

  /** Imports until so many transactions are over, and finishes. Answers how many there were in all. */
  const stopAfter = async (strapi: Core.Strapi, stop: number, way: Way): Promise<number> => {
    const imports = getService(strapi, 'imports');
    const planned = await planFolder(strapi, after.dir, OPTIONS);
    const end = new AbortController();
    let ask: (request: 'pause' | 'cancel') => void = () => undefined;
    let run = 0;
    let over = 0;
    const onOutcome = (): void => {
      over += 1;
      if (over !== stop) return;
      if (way === 'pause, resume') ask('pause');
      else if (way === 'cancel, import again') ask('cancel');
      else end.abort();
    };
    const onRun = (id: number, asks: typeof ask): void => {
      run = id;
      ask = asks;
    };
    const start = { source: after.dir, startedBy: 'test', bulk: 'never' as const };
    try {
      await imports.apply(planned, { ...start, onRun, onOutcome, signal: end.signal });
      return over;
    } catch (error) {
      expect(error).toMatchObject({ code: 'RUN_STOPPED' });
    }
    if (way === 'pause, resume') {
      const source = await openSource(after.dir);
      await imports.resume(run, { read: (file, limit) => source.read(file, limit) });
    } else await importFolder(strapi, after.dir, OPTIONS);
    return over;
  };

  let undisturbed: string[];
  let entries: number;
  test('undisturbed, it moves each page with its documents and leaves redirects', async () => {
    const { strapi } = app;
    await importedBefore(strapi);
    const idOf = async (path: string) => (await rowsOf(strapi, 'page', { path }))[0]?.documentId;
    const mail = await idOf('/sla/mail/');
    entries = await stopAfter(strapi, Number.POSITIVE_INFINITY, 'pause, resume');
    expect([await idOf('/agreements/mail/'), await idOf('/agreements/mail-en/')]).toEqual([mail, mail]);
    const redirects = new Map((await rowsOf(strapi, 'redirect', {})).map(({ from, to }) => [from, to]));
    for (const name of ['mail', 'mail-en', 'storage', 'storage-en'])
      expect(redirects.get(`/sla/${name}/`)).toBe(`/agreements/${name}/`);
    undisturbed = await dumpContent(strapi);
    expect(Object.values((await planFolder(strapi, after.dir, OPTIONS)).plan.counts).filter((n) => n > 0)).toHaveLength(
      1,
    );
  });

  test.each(WAYS)('%s: ends like an undisturbed one', async (way) => {
    for (const stop of sampled(way, entries - 1, cases(2, 1))) {
      await importedBefore(app.strapi);
      await stopAfter(app.strapi, stop, way);
      expect({ stop, content: await dumpContent(app.strapi) }).toEqual({ stop, content: undisturbed });
    }
  });

  test.each(['again', 'resume'] as const)(
    'kill -9 before a write, %s: ends like an undisturbed one',
    async (finish) => {
      const life = { step: 'import', before: before.dir, site: after.dir, finish, bulk: 'auto', batch: 2 } as const;
      const { aftermaths } = await killEach(life, ({ distinct }) =>
        sampled(`kill ${finish}`, distinct.length, 1).map((at) => ({ write: distinct[at - 1] ?? 1 })),
      );
      for (const { kill, dump } of aftermaths) expect({ kill, dump }).toEqual({ kill, dump: undisturbed });
    },
  );
});
