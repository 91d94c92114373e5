/**
 * @database any
 * @slow
 */
import { readPages, type ReadPagesOptions } from '../../../server/src/adapters/page-pool/read-pages';
import { defaultSiteRules, type PageDraft } from '../../../migrator';
import { filesOf, hostileReader, readersOf } from './reader-program';

const options = (): ReadPagesOptions => ({
  filename: hostileReader(),
  pageMilliseconds: 1_000,
  pageMegabytes: 128,
});

const read = async (texts: string[], more: ReadPagesOptions = {}): Promise<PageDraft[]> => {
  const drafts = [];
  for await (const draft of readPages(filesOf(texts), defaultSiteRules, { ...options(), ...more })) drafts.push(draft);
  return drafts;
};

const summary = (drafts: PageDraft[]): string[] =>
  drafts.map(({ path, state, findings }) => `${path} ${state === 'page' ? 'read' : (findings[0]?.code ?? '')}`);

afterEach(() => {
  expect(readersOf(process.pid)).toEqual([]);
});

test.each([
  ['loop', 'PAGE_TOO_SLOW', /more than 1000 ms/],
  ['endless array', 'PAGE_OUT_OF_MEMORY', /more than 128 MB/],
  ['one huge array', 'PAGE_OUT_OF_MEMORY', /more than 128 MB/],
  ['buffers', 'PAGE_OUT_OF_MEMORY', /more than 128 MB/],
  ['exit', 'PAGE_READER_CRASHED', /crashed its process/],
  ['signal', 'PAGE_READER_CRASHED', /crashed its process/],
  ['throw', 'PAGE_READER_CRASHED', /RangeError/],
])('a page that means "%s" is refused by name; the pages around it are read, in order', async (deed, code, message) => {
  const texts = Array.from({ length: 20 }, (_, index) => (index === 10 ? deed : 'good'));
  const drafts = await read(texts, { pageMilliseconds: deed === 'loop' ? 1_000 : 20_000 });
  expect(summary(drafts)).toEqual(texts.map((_, index) => `${String(index)}.md ${index === 10 ? code : 'read'}`));
  expect(drafts[10]).toMatchObject({ state: 'rejected', findings: [{ severity: 'error', path: '10.md', line: 1 }] });
  expect(drafts[10]?.findings[0]?.message).toMatch(message);
});

test('many of them do not stop the others', async () => {
  const texts = ['exit', 'good', 'loop', 'good', 'exit', 'throw', 'good', 'good', 'good', 'exit', 'good'];
  const expected = { exit: 'PAGE_READER_CRASHED', throw: 'PAGE_READER_CRASHED', loop: 'PAGE_TOO_SLOW', good: 'read' };
  expect(summary(await read(texts))).toEqual(
    texts.map((text, index) => `${String(index)}.md ${expected[text as keyof typeof expected]}`),
  );
});

test('this process goes on while a page does not end', async () => {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 20);
  await read(['loop'], { pageMilliseconds: 1_500 });
  clearInterval(timer);
  expect(ticks).toBeGreaterThan(20);
});

test('a reader knows nothing of the environment and prints nothing', async () => {
  const printed = [jest.spyOn(process.stdout, 'write'), jest.spyOn(process.stderr, 'write')];
  const [draft] = await read(['chatter']);
  expect((draft as unknown as { env: string[] }).env).toEqual(['TINYPOOL_WORKER_ID']);
  for (const spy of printed) {
    expect(spy.mock.calls.flat().join('')).not.toContain('noise');
    spy.mockRestore();
  }
});

test('leaving the iterator early ends the processes', async () => {
  for await (const draft of readPages(
    filesOf([...Array<string>(8).fill('good'), ...Array<string>(30).fill('loop')]),
    defaultSiteRules,
    {
      ...options(),
      pageMilliseconds: 300,
    },
  )) {
    expect(draft.path).toBe('0.md');
    expect(readersOf(process.pid).length).toBeGreaterThan(0);
    break;
  }
});

test('a source that fails in the middle ends the processes and is told', async () => {
  async function* failing() {
    yield* filesOf(Array<string>(20).fill('good'));
    throw new Error('the disk is gone');
  }
  const reading = async () => {
    for await (const { state } of readPages(failing(), defaultSiteRules, options())) expect(state).toBe('page');
  };
  await expect(reading()).rejects.toThrow('the disk is gone');
});

test('a signal stops the reading at once, also in the middle of a page', async () => {
  const stop = new AbortController();
  setTimeout(() => {
    stop.abort(new Error('enough'));
  }, 700);
  const begun = Date.now();
  await expect(read(['loop'], { pageMilliseconds: 30_000, signal: stop.signal })).rejects.toThrow('enough');
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test('a program that does not load is an error, not a refused page', async () => {
  await expect(read(['good'], { filename: '/nowhere/at/all.js' })).rejects.toThrow(/could not be started/);
});

test('bytes are read no further ahead than two batches a process', async () => {
  let handedOut = 0;
  async function* counted() {
    for await (const file of filesOf(Array<string>(100).fill('good'))) {
      handedOut += 1;
      yield file;
    }
  }
  let seen = 0;
  let furthest = 0;
  for await (const { path } of readPages(counted(), defaultSiteRules, { ...options(), workers: 2 })) {
    expect(path).toBe(`${String(seen++)}.md`);
    furthest = Math.max(furthest, handedOut - seen);
  }
  expect(seen).toBe(100);
  expect(furthest).toBeLessThanOrEqual(5 * 8 + 1);
});
