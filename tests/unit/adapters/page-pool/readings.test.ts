import fc from 'fast-check';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openReadings } from '../../../../server/src/adapters/page-pool/readings';
import { defaultSiteRules, readPage } from '../../../../migrator';
import type { SourceFile } from '../../../../migrator/model/source';
import { bytesHeld } from '../../../support/bytes-held';
import { eventually } from '../../../support/eventually';
import { rounds } from '../../../support/jest/rounds';

const HOUR = 60 * 60 * 1000;

const page = (name: string, text = `# ${name}\n\nText of ${name}, 中文.\n`): SourceFile => ({
  path: `${name}.md`,
  bytes: Buffer.from(text),
});
const draftOf = (file: SourceFile) => readPage(file, defaultSiteRules);

describe('readings in a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'readings-'));
    file = path.join(folder, 'site.ndjson');
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  /** Reads a site as a plan does: what is not recalled is read and remembered. Answers what was not recalled. */
  const read = async (pages: SourceFile[], reader = 'reader', at = file) => {
    const readings = await openReadings(at, reader);
    const fresh = pages.filter((each) => {
      const known = readings.recall(each);
      const draft = known ?? readings.remember(each, draftOf(each));
      expect(draft()).toStrictEqual(draftOf(each));
      return known === undefined;
    });
    await readings.save();
    return fresh.map(({ path: name }) => name);
  };

  test('are recalled the next time', async () => {
    expect(await read([page('a'), page('b')])).toEqual(['a.md', 'b.md']);
    expect(await read([page('b'), page('a')])).toEqual([]);
  });

  test.each<[string, SourceFile]>([
    ['bytes', page('a', '# a\n\nOther text.\n')],
    ['path', { ...page('a'), path: 'b.md' }],
    ['size', { ...page('a'), size: 9_000_000 }],
    ['refusal', { ...page('a'), refused: 'is a link' }],
  ])('are not recalled of a file with another %s', async (_, changed) => {
    await read([page('a')]);
    expect(await read([changed])).toEqual([changed.path]);
  });

  test('lie on the disk until somebody asks for them', async () => {
    const megabyte = 1024 * 1024;
    const bodyOf = (n: number) => Buffer.alloc(megabyte, 97 + (n % 26)).toString('latin1');
    const readings = await openReadings(file, 'reader');
    const before = bytesHeld();
    const kept = Array.from({ length: 64 }, (_, n) => {
      const name = String(n);
      return readings.remember(page(name), { ...draftOf(page(name)), title: bodyOf(n) });
    });
    await eventually(
      () => Promise.resolve(bytesHeld() - before),
      (held) => held < 32 * megabyte,
      20_000,
    );
    expect(kept[7]?.().title === bodyOf(7)).toBe(true);
  });

  test('tell a path from the bytes behind it', async () => {
    await read([{ path: 'a', bytes: Buffer.from('b\n') }]);
    expect(await read([{ path: 'ab', bytes: Buffer.from('\n') }])).toEqual(['ab']);
  });

  test('of another reader are not recalled, and go', async () => {
    await read([page('a'), page('b')]);
    expect(await read([page('a')], 'other')).toEqual(['a.md']);
    expect(await read([page('a'), page('b')], 'reader')).toEqual(['a.md', 'b.md']);
  });

  test('hold what the site holds now: no more, and nothing is written when it has not changed', async () => {
    await read([page('a'), page('b')]);
    const both = fs.statSync(file);
    await read([page('b'), page('a')]);
    const { ino, mtimeMs } = fs.statSync(file);
    expect({ ino, mtimeMs }).toEqual({ ino: both.ino, mtimeMs: both.mtimeMs });
    await read([page('a')]);
    const one = fs.readFileSync(file);
    expect(one.length).toBeLessThan(both.size);
    fs.rmSync(file);
    await read([page('a')]);
    expect(fs.readFileSync(file)).toEqual(one);
  });

  test('give what a page said for as long as somebody may ask, also when other pages have been saved in their place', async () => {
    await read([page('a')]);
    const readings = await openReadings(file, 'reader');
    const drafts = [readings.recall(page('a')), readings.remember(page('b'), draftOf(page('b')))];
    await readings.save();
    await read([page('c')], 'other');
    expect(drafts.map((draft) => draft?.())).toStrictEqual([page('a'), page('b')].map(draftOf));
  });

  test('are for their owner only', async () => {
    await read([page('a')]);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  describe('that are damaged', () => {
    const pages = [page('a'), page('b'), page('c')];
    let whole: Buffer;
    beforeEach(async () => {
      await read(pages);
      whole = fs.readFileSync(file);
    });
    const expectMended = async (damaged: Buffer) => {
      fs.writeFileSync(file, damaged);
      // what is recalled is compared in `read`
      const fresh = await read(pages);
      expect(await read(pages)).toEqual([]);
      expect(fs.statSync(file).size).toBe(whole.length);
      return fresh;
    };

    test('are read again: cut off at any byte', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (end) => {
          expect(await expectMended(whole.subarray(0, end))).not.toEqual([]);
        }),
        { numRuns: rounds(300) },
      );
    });

    test('are read again: any byte changed', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
          const damaged = Buffer.from(whole);
          damaged[at] = (whole[at] ?? 0) ^ change;
          expect(await expectMended(damaged)).not.toEqual([]);
        }),
        { numRuns: rounds(300) },
      );
    });

    test('are read again: something else altogether', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          expect(await expectMended(Buffer.from(bytes))).toHaveLength(3);
        }),
        { numRuns: rounds(50) },
      );
    });

    test('only the line that is damaged is read again', async () => {
      const damaged = Buffer.from(whole);
      damaged[whole.indexOf('Text of b')] = 0x55;
      expect(await expectMended(damaged)).toEqual(['b.md']);
    });
  });

  test('that are saved by two at once are those of one of them', async () => {
    // long enough to be written in several pieces
    const text = 'Word after word. '.repeat(2_000);
    const sites = ['x', 'yy'].map((site) =>
      Array.from({ length: 40 }, (_, n) => page(`${site}${String(n)}`, `# ${site}\n\n${text}\n`)),
    );
    const readings = await Promise.all(sites.map(() => openReadings(file, 'reader')));
    for (const [n, pages] of sites.entries())
      for (const each of pages) readings[n]?.remember(each, { ...draftOf(each), title: each.path });
    await Promise.all(readings.map((each) => each.save()));
    expect(fs.readdirSync(folder)).toEqual(['site.ndjson']);
    const again = await openReadings(file, 'reader');
    const known = sites.map((pages) => pages.filter((each) => again.recall(each)?.().title === each.path).length);
    expect(known.sort((a, b) => a - b)).toEqual([0, 40]);
  });

  test('that cannot be written are read each time, and leave nothing', async () => {
    const nowhere = path.join(folder, 'absent', 'site.ndjson');
    expect(await read([page('a')], 'reader', nowhere)).toEqual(['a.md']);
    expect(await read([page('a')], 'reader', nowhere)).toEqual(['a.md']);
    fs.mkdirSync(path.join(file, 'in the way'), { recursive: true });
    expect(await read([page('a')])).toEqual(['a.md']);
    expect(fs.readdirSync(folder)).toEqual(['site.ndjson']);
  });

  test('are not written onto a disk that is nearly full', async () => {
    const disk = await fs.promises.statfs(folder);
    const statfs = jest.spyOn(fs.promises, 'statfs').mockResolvedValue(Object.assign(disk, { bavail: 0 }));
    try {
      await read([page('a')]);
      expect(fs.readdirSync(folder)).toEqual([]);
    } finally {
      statfs.mockRestore();
    }
  });

  test('sweep away what a process left that was killed, not what another one is writing', async () => {
    for (const [name, age] of [
      ['old', 2 * HOUR],
      ['young', 0],
    ] as const) {
      const part = `${file}.${name}.part`;
      fs.writeFileSync(part, 'torn');
      const then = new Date(Date.now() - age);
      fs.utimesSync(part, then, then);
    }
    await read([page('a')]);
    expect(fs.readdirSync(folder).sort()).toEqual(['site.ndjson', 'site.ndjson.young.part']);
  });
});
