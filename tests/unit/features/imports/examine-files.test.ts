import { createHash } from 'node:crypto';
import type { PageDraft } from '../../../../migrator';
import { examineFiles } from '../../../../server/src/features/imports/planning/examine-files';

const LIMITS = { imageBytes: 1000, pdfBytes: 1000, imagePixels: 1000 };
const NAMES = ['a.png', 'b.png', 'c.png'];
const drafts = [{ links: NAMES.map((href) => ({ href })) }] as unknown as PageDraft[];
/** A picture by its first bytes, of a content of its own. */
const bytesOf = (name: string) => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(name)]);

/** A source of three pictures, and what was asked for. `onAsk` is called with each. */
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
      return Promise.resolve([]);
    },
  };
  return { asked, source, media };
};

test('the files that pages name are read, then looked at as the media library does', async () => {
  const { asked, source, media } = pictures();
  const { examined } = await examineFiles(source, drafts, media, LIMITS);
  expect([...examined.values()].map(({ path, sha256, kind }) => [path, sha256, kind])).toEqual(
    NAMES.map((name) => [name, createHash('sha256').update(bytesOf(name)).digest('hex'), 'image']),
  );
  expect(asked).toEqual([...NAMES.map((name) => `read ${name}`), ...NAMES.map((name) => `check ${name}`)]);
});

test.each([
  ['read b.png', ['read a.png', 'read b.png']],
  ['check b.png', [...NAMES.map((name) => `read ${name}`), 'check a.png', 'check b.png']],
])('who stops it at "%s" waits for no other file', async (last, expected) => {
  const stop = new AbortController();
  const reason = new Error('stopped');
  const { asked, source, media } = pictures((what) => {
    if (what === last) stop.abort(reason);
  });
  await expect(examineFiles(source, drafts, media, LIMITS, stop.signal)).rejects.toBe(reason);
  expect(asked).toEqual(expected);
});
