import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deleteIfDue, ownFiles, putBackAsides } from '../../../server/src/adapters/private-leftovers';

const STORED = `${'a1'.repeat(32)}-report.pdf`;
const OLD = new Date('2026-03-01T00:00:00Z');

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leftovers-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const write = (name: string, on: Date) => {
  fs.writeFileSync(path.join(folder, name), 'report');
  fs.utimesSync(path.join(folder, name), on, on);
};
const isOld = async (writtenOn: Date) => Promise.resolve(writtenOn.getTime() === OLD.getTime());

test('lists what the plugin stored, and nothing that an operator did', async () => {
  const part = '.3f0b8c1e-8a37-4a43-9d0d-2a7c5c0f1b22.part';
  for (const name of [STORED, part, 'report.pdf', `${'a1'.repeat(31)}-short.pdf`, '.hidden.part', '.nfs0001'])
    write(name, OLD);
  fs.mkdirSync(path.join(folder, `${'b2'.repeat(32)}-folder`));
  fs.symlinkSync(path.join(folder, 'report.pdf'), path.join(folder, `${'c3'.repeat(32)}-link.pdf`));
  expect(await ownFiles(folder)).toEqual([part, STORED].map((stored) => ({ stored, bytes: 6, writtenOn: OLD })));
  expect(await ownFiles(path.join(folder, 'missing'))).toEqual([]);
});

test('a file that is uploaded again before it is examined stays', async () => {
  write(STORED, new Date());
  expect(await deleteIfDue(folder, STORED, isOld)).toBe(false);
  expect(fs.readdirSync(folder)).toEqual([STORED]);
});

test('a file that is uploaded again while it is examined stays', async () => {
  write(STORED, OLD);
  const isDeleted = await deleteIfDue(folder, STORED, async (writtenOn) => {
    write(STORED, new Date());
    return isOld(writtenOn);
  });
  expect(isDeleted).toBe(true);
  expect(fs.readdirSync(folder)).toEqual([STORED]);
});

test('a file that is put back over the same bytes counts as written now', async () => {
  write(STORED, OLD);
  const isDeleted = await deleteIfDue(folder, STORED, async () => {
    write(STORED, new Date());
    return Promise.resolve(false);
  });
  expect(isDeleted).toBe(false);
  expect(Date.now() - fs.statSync(path.join(folder, STORED)).mtimeMs).toBeLessThan(60_000);
});

test('a file about which nothing can be said is put back', async () => {
  write(STORED, OLD);
  await expect(deleteIfDue(folder, STORED, () => Promise.reject(new Error('no database')))).rejects.toThrow(
    'no database',
  );
  expect(fs.readdirSync(folder)).toEqual([STORED]);
});

test('what a server that died left aside is put back, also beside another that decides on it', async () => {
  write(`.${STORED}.aside`, OLD);
  await putBackAsides(folder);
  expect(fs.readdirSync(folder)).toEqual([STORED]);
  write(STORED, OLD);
  const isDeleted = await deleteIfDue(folder, STORED, async () => {
    await putBackAsides(folder);
    return true;
  });
  expect(isDeleted).toBe(false);
  expect(fs.readdirSync(folder)).toEqual([STORED]);
});
