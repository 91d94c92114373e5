import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { PageDraft } from '../../../../migrator';
import { FILE_START, newFinding, type Finding } from '../../../../migrator/findings';
import { say } from '../../../../model/say';
import { examineFiles } from '../../../../server/src/features/imports/planning/examine-files';

const LIMITS = { imageBytes: 1000, pdfBytes: 1000, imagePixels: 1000 };
const NAMES = ['a.png', 'b.png', 'c.png', 'd.png', 'e.png', 'f.png'];
const drafts = [{ links: NAMES.map((href) => ({ href })) }] as unknown as PageDraft[];
/** A picture by its first bytes, of a content of its own. */
const bytesOf = (name: string) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(name)]);

/** A source of six pictures, and what was asked for. `onAsk` is called with each. */
const pictures = (onAsk: (what: string) => void = () => undefined) => {
  const asked: string[] = [];
  const ask = (what: string) => {
    asked.push(what);
    onAsk(what);
  };
  const source = {
    assets: NAMES,
    size: (path: string) => Promise.resolve(bytesOf(path).length),
    chunks: async function* (path: string) {
      ask(`read ${path}`);
      yield await Promise.resolve(bytesOf(path));
    },
    read: (path: string) => Promise.resolve(bytesOf(path)),
  };
  const media = {
    known: () => Promise.resolve(new Map()),
    check: ({ path }: { path: string }) => {
      ask(`check ${path}`);
      return Promise.resolve<Finding[]>([]);
    },
  };
  return { asked, source, media };
};

/** Those that are read at the same time as the first. */
const BEGUN = NAMES.slice(0, 4);

test('the files that pages name are read, then looked at as the media library does', async () => {
  const { asked, source, media } = pictures();
  const { examined } = await examineFiles(source, drafts, media, { limits: LIMITS });
  expect([...examined.values()].map(({ path, sha256, kind }) => [path, sha256, kind])).toEqual(
    NAMES.map((name) => [name, createHash('sha256').update(bytesOf(name)).digest('hex'), 'image']),
  );
  expect(asked).toEqual([...NAMES.map((name) => `read ${name}`), ...NAMES.map((name) => `check ${name}`)]);
});

test('four at a time', async () => {
  const { source, media } = pictures();
  let now = 0;
  let most = 0;
  const check = async () => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(1);
    now -= 1;
    return [];
  };
  await examineFiles(source, drafts, { ...media, check }, { limits: LIMITS });
  expect(most).toBe(4);
});

test('copies of a file are looked at once, and each is told of', async () => {
  const { source, media, asked } = pictures();
  const flaw = newFinding('ASSET_DAMAGED', 'a.png', FILE_START, say('imageDamaged'));
  const check: typeof media.check = async (asset) => [...(await media.check(asset)), flaw];
  const copies = {
    ...source,
    chunks: async function* () {
      yield await Promise.resolve(bytesOf('a.png'));
    },
  };
  const { examined } = await examineFiles(copies, drafts, { ...media, check }, { limits: LIMITS });
  expect(asked).toEqual(['check a.png']);
  expect([...examined.values()].map(({ kind, findings }) => [kind, findings])).toEqual(NAMES.map(() => [null, [flaw]]));
});

test('it is told how many are read, before the first and after each', async () => {
  const { source, media } = pictures();
  const told: string[] = [];
  const onMedia = ({ read, total }: { read: number; total: number }) => void told.push(`${read}/${total}`);
  await examineFiles(source, drafts, media, { limits: LIMITS, onMedia });
  expect(told).toEqual(['0/6', '1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
});

test.each([
  ['read b.png', BEGUN.map((name) => `read ${name}`)],
  ['check b.png', [...NAMES.map((name) => `read ${name}`), ...BEGUN.map((name) => `check ${name}`)]],
])('who stops it at "%s" waits for none but those that are begun', async (last, expected) => {
  const stop = new AbortController();
  const reason = new Error('stopped');
  const { asked, source, media } = pictures((what) => {
    if (what === last) stop.abort(reason);
  });
  await expect(examineFiles(source, drafts, media, { limits: LIMITS, signal: stop.signal })).rejects.toBe(reason);
  await setTimeout(1);
  expect(asked).toEqual(expected);
});
