/**
 * A process that boots the application in the working folder, finishes what the process before it left behind, empties
 * the application, begins anew and is killed. A kill costs one boot this way.
 */
import { createStrapi, type Core } from '@strapi/strapi';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import { dumpContent } from '../content/dump-content';
import { importFolder } from '../sites/import-folder';
import { emptyApp } from './empty-app';
import type { Answer, Finish, Life, Step } from './life';

declare global {
  /** Of `count-writes.cjs`. */
  var countWritesOfRun: (onWrite: ((count: number, isDistinct: boolean) => void) | undefined) => void;
}

const RUNS = 'plugin::compliance.import-run';
const START = { startedBy: 'test' };

/** A long answer is on its way for a while: whoever dies waits for it. */
const say = async (answer: Answer): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(answer, undefined, undefined, (error) => {
      if (error === null) resolve();
      else reject(error);
    });
  });

const runOf = async (strapi: Core.Strapi, step: Step) =>
  (await getService(strapi, 'imports').runs()).find(({ kind }) => kind === step);

const importRun = async (strapi: Core.Strapi): Promise<number> => {
  const run = await runOf(strapi, 'import');
  if (run === undefined) throw new Error('nothing was imported');
  return run.id;
};

const importSite = async (strapi: Core.Strapi, { site, before }: Pick<Life, 'site' | 'before'>) =>
  importFolder(strapi, site, { publish: true, ...(before !== undefined && { missing: 'delete' }) });

/** The step itself, over what `prepare` left. Also does again what was killed before its run was there. */
const STEPS: Record<Step, (strapi: Core.Strapi, life: Pick<Life, 'site' | 'before'>) => Promise<unknown>> = {
  import: importSite,
  publish: async (strapi) => {
    const imports = getService(strapi, 'imports');
    const options = { publishUnverified: true };
    return imports.publish(await imports.planPublish(await importRun(strapi), options), options, START);
  },
  rollback: async (strapi) => {
    const imports = getService(strapi, 'imports');
    return imports.rollback(await imports.planRollback(await importRun(strapi)), START);
  },
};

const prepare = async (strapi: Core.Strapi, { step, site, before }: Life): Promise<void> => {
  await emptyApp(strapi);
  if (before !== undefined) await importFolder(strapi, before, { publish: true });
  if (step !== 'import') await importFolder(strapi, site, { publish: step === 'rollback' });
};

const resume = async (strapi: Core.Strapi, life: Life): Promise<boolean> => {
  const { step, site } = life;
  const imports = getService(strapi, 'imports');
  const run = await runOf(strapi, step);
  if (run === undefined || run.state === 'done') {
    // the one that is done may be that of the source as it was
    if (run === undefined || life.before !== undefined) await STEPS[step](strapi, life);
    return false;
  }
  const items = (await imports.show(run.id))?.items ?? [];
  const done = items.filter(({ state }) => state === 'done').length;
  const source = await openSource(site);
  const { counts } = await imports.resume(run.id, { read: (file, limit) => source.read(file, limit) });
  if (counts.failed > 0) throw new Error(`${String(counts.failed)} items failed`);
  return done > 0 && done < items.length;
};

/** Imports once more, which finishes what was begun. */
const again = async (strapi: Core.Strapi, life: Life): Promise<boolean> => {
  if (life.step !== 'import') throw new Error('only an import is finished by another one');
  const { report } = await importSite(strapi, life);
  if (report.counts.failed > 0) throw new Error(`${String(report.counts.failed)} items failed`);
  return report.counts.create > 0 && report.counts.unchanged > 0;
};

const FINISH: Record<Finish, (strapi: Core.Strapi, life: Life) => Promise<boolean>> = { resume, again };

const live = async (strapi: Core.Strapi, life: Life): Promise<void> => {
  strapi.config.set('plugin::compliance.bulk', life.bulk);
  strapi.config.set('compliance.bulkLimit', life.batch);
  // one that starts beside many others may take longer to read its first page than a site may
  strapi.config.set('plugin::compliance.limits.pageMilliseconds', 120_000);
  if (life.finish !== null) {
    // a dead run looks alive until its lease has run out
    await strapi.db.query(RUNS).updateMany({ where: {}, data: { leaseUntil: 1 } });
    const halfway = await FINISH[life.finish](strapi, life);
    await say({ said: 'finished', dump: await dumpContent(strapi), halfway });
  }
  await prepare(strapi, life);
  let writes = 0;
  let started = 0;
  const distinct: number[] = [];
  globalThis.countWritesOfRun((count, isDistinct) => {
    if (count === life.killAt) process.kill(process.pid, 'SIGKILL');
    writes = count;
    if (isDistinct) distinct.push(count);
    if (count > 1) return;
    started = performance.now();
    void say({ said: 'begun' });
  });
  await STEPS[life.step](strapi, life);
  globalThis.countWritesOfRun(undefined);
  await say({
    said: 'ended',
    writes,
    distinct,
    milliseconds: performance.now() - started,
    dump: await dumpContent(strapi),
  });
};

const boot = async (): Promise<Core.Strapi> => {
  const appDir = process.cwd();
  return createStrapi({ appDir, distDir: appDir, autoReload: false, serveAdminPanel: false }).load();
};

process.once('message', (life: Life) => {
  boot()
    .then(async (strapi) => live(strapi, life))
    .then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
});
