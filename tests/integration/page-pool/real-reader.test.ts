/** @database any */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { readPages } from '../../../server/src/adapters/page-pool/read-pages';
import { defaultSiteRules, type PageDraft } from '../../../migrator';
import { filesOf, hostileReader, pageWorker, readersOf } from './reader-program';

const TEXTS = Array.from(
  { length: 30 },
  (_, number) =>
    `<properties pageTitle="Page ${String(number)}" />\n<tags ms.date="7/1/2017" wacn.lang="en" />\n\n# Page ${String(number)}\n\nSome [text](/support/) of 中文.\n`,
);

const read = async (workers: number): Promise<PageDraft[]> => {
  const drafts = [];
  const options = { workers, filename: pageWorker() };
  for await (const draft of readPages(filesOf(TEXTS), defaultSiteRules, options)) drafts.push(draft);
  return drafts;
};

test.each([1, 2])('%i processes say exactly what this process says', async (workers) => {
  const here = await read(0);
  expect(here).toHaveLength(30);
  expect(here[7]).toMatchObject({ path: '7.md', state: 'page', title: 'Page 7' });
  expect(await read(workers)).toEqual(here);
});

/** A process of its own that reads a page without end. */
const startReading = async () => {
  const program = path.join(path.dirname(hostileReader()), 'parent.cjs');
  await build({
    stdin: {
      contents: `
        import { readPages } from './server/src/adapters/page-pool/read-pages';
        import { defaultSiteRules } from './migrator';
        async function* files() { yield { path: 'loop.md', bytes: Buffer.from('loop') }; }
        const options = { filename: ${JSON.stringify(hostileReader())}, pageMilliseconds: 60_000 };
        (async () => { for await (const draft of readPages(files(), defaultSiteRules, options)) console.log(draft.path); })();`,
      resolveDir: path.resolve(__dirname, '../../..'),
      loader: 'ts',
    },
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return spawn(process.execPath, [program], { stdio: 'ignore' });
};

const until = async (condition: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (condition()) return true;
    await sleep(100);
  }
  return false;
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a reader that is stuck in a page ends when the process that started it is killed', async () => {
  const parent = await startReading();
  const pid = parent.pid ?? 0;
  expect(await until(() => readersOf(pid).length > 0)).toBe(true);
  // Far enough to be in the page.
  await sleep(3_000);
  const readers = readersOf(pid);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(await until(() => !readers.some(isAlive))).toBe(true);
});
