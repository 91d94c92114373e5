import fs from 'node:fs';
import fsp from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeWhole } from '../../../server/src/adapters/write-whole';

describe('a file that is written whole', () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whole-'));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('holds a text, bytes, or many bytes one after another', async () => {
    await writeWhole(at('a'), '中文');
    await writeWhole(at('b'), Buffer.from('b'));
    await writeWhole(at('c'), [Buffer.from('c'), Buffer.from('d')].values());
    expect(['a', 'b', 'c'].map((name) => fs.readFileSync(at(name), 'utf8'))).toEqual(['中文', 'b', 'cd']);
    expect(fs.readdirSync(folder)).toEqual(['a', 'b', 'c']);
  });

  test('may have the longest name that there is, and be for its owner only', async () => {
    const name = 'x'.repeat(255);
    await writeWhole(at(name), 'x', 0o600);
    expect(fs.statSync(at(name)).mode & 0o777).toBe(0o600);
  });

  test.each(['writeFile', 'rename'] as const)('stays as it was when %s finds no room, alone', async (operation) => {
    fs.writeFileSync(at('a'), 'before');
    jest.spyOn(fsp, operation).mockImplementation((async (file: string) => {
      fs.writeFileSync(file, 'half');
      return Promise.reject(new Error('ENOSPC: no space left on device'));
    }) as never);
    await expect(writeWhole(at('a'), 'after')).rejects.toThrow('ENOSPC');
    expect(fs.readFileSync(at('a'), 'utf8')).toBe('before');
    expect(fs.readdirSync(folder)).toEqual(['a']);
  });

  test('is one of two that are written at once', async () => {
    const texts = ['x'.repeat(1_000_000), 'y'.repeat(500_000)];
    await Promise.all(texts.map(async (text) => writeWhole(at('a'), text)));
    expect(texts).toContain(fs.readFileSync(at('a'), 'utf8'));
    expect(fs.readdirSync(folder)).toEqual(['a']);
  });
});
