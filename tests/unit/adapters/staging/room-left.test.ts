import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spaceError } from '../../../../server/src/adapters/staging/free-space';

describe('the room for uploads', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'room-'));
    for (const id of ['a', 'b']) {
      fs.mkdirSync(path.join(folder, id));
      fs.writeFileSync(path.join(folder, id, 'source.zip'), Buffer.alloc(40));
    }
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const nothing = new Map<string, number>();
  const limits = { stored: 80, stagedBytes: 100, reserveBytes: 0, receiving: nothing };

  test('is what those that are stored leave', async () => {
    expect(await spaceError(folder, 20, limits)).toBeNull();
    expect(await spaceError(folder, 21, limits)).toBe('too-much-staged');
  });

  test('is not given away twice: all of others that are on their way counts', async () => {
    const receiving = new Map([
      ['b', 45],
      ['c', 10],
    ]);
    expect(await spaceError(folder, 5, { ...limits, stored: 40, receiving })).toBeNull();
    expect(await spaceError(folder, 6, { ...limits, stored: 40, receiving })).toBe('too-much-staged');
  });

  test('ends with the disk, as far as it must not stay free', async () => {
    const { bavail, bsize } = fs.statfsSync(folder);
    const free = bavail * bsize;
    const half = Math.floor(free / 2);
    expect(await spaceError(folder, half, { ...limits, stagedBytes: Infinity })).toBeNull();
    expect(await spaceError(folder, half, { ...limits, stagedBytes: Infinity, reserveBytes: free })).toBe('disk-full');
    expect(await spaceError(folder, 2 * free, { ...limits, stagedBytes: Infinity })).toBe('disk-full');
    expect(
      await spaceError(folder, 0, { ...limits, stagedBytes: Infinity, receiving: new Map([['c', 2 * free]]) }),
    ).toBe('disk-full');
  });
});
