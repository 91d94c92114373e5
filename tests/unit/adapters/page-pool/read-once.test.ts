import { readOnce } from '../../../../server/src/adapters/page-pool/read-once';
import { readPagesOnce } from '../../../../server/src/adapters/page-pool/read-pages';
import type { KeptDraft, Readings } from '../../../../server/src/adapters/page-pool/readings';
import { refusePage, type Failure } from '../../../../server/src/adapters/page-pool/refuse-page';
import { defaultSiteRules, readPage } from '../../../../migrator';
import { yieldToEventLoop } from '../../../../server/src/adapters/yield-to-event-loop';
import type { SourceFile } from '../../../../migrator/model/source';
import { watchProcesses } from '../../../support/app/started-processes';

const page = (name: string): SourceFile => ({ path: name, bytes: Buffer.from(`# ${name}\n\nText.\n`) });
const draftOf = (file: SourceFile) => readPage(file, defaultSiteRules);
const taken = (drafts: KeptDraft[]) => drafts.map((draft) => draft());
const paths = (drafts: KeptDraft[]) =>
  taken(drafts)
    .map(({ path }) => path)
    .join(' ');

/** Readings that know some pages from before. */
const knowing = (...names: string[]) => {
  const drafts = new Map<string, KeptDraft>(names.map((name) => [name, () => draftOf(page(name))]));
  const remembered: string[] = [];
  const readings: Readings = {
    recall: ({ path }) => drafts.get(path),
    remember: (file, draft) => {
      const kept = () => draft;
      remembered.push(file.path);
      drafts.set(file.path, kept);
      return kept;
    },
    save: () => Promise.resolve(),
  };
  return { readings, remembered };
};

/** A way of reading that tells what it was asked for. */
const counting = (refused: Partial<Record<string, Failure>> = {}) => {
  const asked: string[][] = [];
  const read = (files: SourceFile[]) => {
    asked.push(files.map(({ path }) => path));
    const one = (file: SourceFile) => {
      const failure = refused[file.path];
      return failure === undefined ? draftOf(file) : refusePage(file.path, failure);
    };
    return Promise.resolve(files.map(one));
  };
  return { read, asked };
};

const FILES = ['a', 'b', 'c', 'd', 'e'].map(page);

test.each([
  ['none', [], [['a', 'b', 'c', 'd', 'e']]],
  ['some', ['a', 'c', 'd'], [['b', 'e']]],
  ['all', ['e', 'd', 'c', 'b', 'a'], []],
])('where %s is known the rest is read and remembered, and the order is that of the files', async (_, known, reads) => {
  const { readings, remembered } = knowing(...known);
  const { read, asked } = counting();
  expect(paths(await readOnce(readings, read)(FILES))).toBe('a b c d e');
  expect(asked).toEqual(reads);
  expect(remembered).toEqual(reads.flat());
  expect(paths(await readOnce(readings, read)(FILES))).toBe('a b c d e');
  expect(asked).toEqual(reads);
});

test('others have their turn after each page that is remembered', async () => {
  const { readings } = knowing();
  let turns = 0;
  const turnsBefore = new Set<number>();
  const remember: Readings['remember'] = (file, draft) => {
    turnsBefore.add(turns);
    setImmediate(() => {
      turns += 1;
    });
    return readings.remember(file, draft);
  };
  await readOnce({ ...readings, remember }, counting().read)(FILES);
  expect(turnsBefore.size).toBe(FILES.length);
});

test.each<Failure>([
  { cause: 'slow', milliseconds: 1 },
  { cause: 'hungry', megabytes: 1 },
  { cause: 'crashed' },
  { cause: 'thrown', name: 'RangeError' },
])('a page that is refused because of what reads it ($cause) is tried again', async (failure) => {
  const { readings, remembered } = knowing();
  expect(taken(await readOnce(readings, counting({ c: failure }).read)(FILES))).toMatchObject([
    { state: 'page' },
    { state: 'page' },
    { path: 'c', state: 'rejected' },
    { state: 'page' },
    { state: 'page' },
  ]);
  expect(remembered).toEqual(['a', 'b', 'd', 'e']);
  const { read, asked } = counting();
  expect(taken(await readOnce(readings, read)(FILES))[2]).toEqual(draftOf(page('c')));
  expect(asked).toEqual([['c']]);
});

test('a page that is refused because of what it holds is remembered as any other', async () => {
  const { readings, remembered } = knowing();
  const binary = { path: 'binary.md', bytes: Buffer.from([0, 1, 2]) };
  expect(taken(await readOnce(readings, counting().read)([binary]))).toMatchObject([{ state: 'rejected' }]);
  expect(remembered).toEqual(['binary.md']);
});

const all = async (drafts: AsyncIterable<KeptDraft>) => {
  const found = [];
  for await (const draft of drafts) found.push(draft);
  return found;
};

async function* yieldAll(files: SourceFile[]) {
  await Promise.resolve();
  yield* files;
}

describe('pages that are all known', () => {
  const names = Array.from({ length: 50 }, (_, n) => String(n));
  const read = (signal?: AbortSignal) =>
    readPagesOnce(yieldAll(names.map(page)), defaultSiteRules, knowing(...names).readings, {
      // A process that was started would be an error.
      filename: '/nowhere/at/all.js',
      ...(signal && { signal }),
    });

  test('start no process', async () => {
    expect(paths(await all(read()))).toBe(names.join(' '));
  });

  test('give the event loop back after each', async () => {
    let turns = 0;
    let going = true;
    const turn = () => {
      turns += 1;
      if (going) setImmediate(turn);
    };
    setImmediate(turn);
    await all(read());
    going = false;
    // four batches are in hand at a time
    expect(turns).toBeGreaterThanOrEqual(names.length / 4);
  });

  test('can be stopped', async () => {
    const stop = new AbortController();
    let seen = 0;
    const reading = async () => {
      for await (const draft of read(stop.signal)) {
        expect(draft().state).toBe('page');
        if (++seen === 8) stop.abort(new Error('enough'));
      }
    };
    await expect(reading()).rejects.toThrow('enough');
    expect(seen).toBeLessThan(names.length);
  });
});

test('a reading that is stopped before its first batch starts no process afterwards', async () => {
  const started = watchProcesses();
  const { readings } = knowing();
  const signal = AbortSignal.abort(new Error('enough'));
  const options = { signal, filename: '/nowhere/at/all.js' };
  await expect(all(readPagesOnce(yieldAll(FILES), defaultSiteRules, readings, options))).rejects.toThrow('enough');
  // the batch goes on with what it recalls
  for (const _ of FILES) await yieldToEventLoop();
  await yieldToEventLoop();
  expect(started).not.toHaveBeenCalled();
  started.mockRestore();
});

test('also without processes only the rest is read', async () => {
  const { readings, remembered } = knowing('b');
  const drafts = await all(readPagesOnce(yieldAll(FILES), defaultSiteRules, readings, { workers: 0 }));
  expect(paths(drafts)).toBe('a b c d e');
  expect(remembered).toEqual(['a', 'c', 'd', 'e']);
});
