import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ExportFolderError, openExportFolder } from '../../../../server/src/adapters/export-folder';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a folder to export to', () => {
  let root: string;
  let dir: string;
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'export-'));
    dir = path.join(root, 'out');
  });
  afterEach(() => {
    fs.rmSync(root, { recursive: true, force: true });
  });

  const open = async (force = false) => openExportFolder(dir, 'out', force);
  const everything = () =>
    fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .sort();

  test('is made, and holds whole files in their folders', async () => {
    const folder = await open();
    expect(await folder.write('a/b/页.md', bytes('one'))).toEqual({ written: 'created' });
    expect(everything()).toEqual(['out/a/b/页.md']);
    expect(fs.readFileSync(path.join(dir, 'a/b/页.md'), 'utf8')).toBe('one');
  });

  test.each([
    ['that climbs', '../x.md'],
    ['that climbs inside', 'a/../../x.md'],
    ['that is absolute', '/x.md'],
    ['with a drive', 'C:/x.md'],
    ['with a drive and no slash', 'c:x.md'],
    ['with backslashes', 'a\\..\\x.md'],
    ['with NUL', 'x\0.md'],
    ['with a line end', 'x\n.md'],
    ['with an empty part', 'a//x.md'],
    ['that begins with a dot', './x.md'],
    ['with a dot inside', 'a/./x.md'],
    ['that ends in a slash', 'a/'],
    ['that is empty', ''],
    ['of the folder above', '..'],
    ['with a part that is too long', `${'x'.repeat(256)}.md`],
    ['that is too long', `${'x/'.repeat(600)}x.md`],
  ])('refuses a name %s', async (_name, file) => {
    const folder = await open();
    expect(await folder.write(file, bytes('x'))).toHaveProperty('refused');
    expect(everything()).toEqual([]);
  });

  test('follows no link, not in the middle and not at the end', async () => {
    fs.mkdirSync(path.join(root, 'elsewhere'));
    fs.mkdirSync(dir);
    fs.symlinkSync(path.join(root, 'elsewhere'), path.join(dir, 'a'));
    fs.symlinkSync(path.join(root, 'elsewhere/x.md'), path.join(dir, 'x.md'));
    const folder = await open(true);
    expect(await folder.write('a/x.md', bytes('x'))).toHaveProperty('refused');
    expect(await folder.write('a/b/x.md', bytes('x'))).toHaveProperty('refused');
    expect(await folder.write('x.md', bytes('x'))).toHaveProperty('refused');
    expect(everything()).toEqual([]);
  });

  test('puts no file where a folder is, and no folder where a file is', async () => {
    const folder = await open();
    await folder.write('a/x.md', bytes('x'));
    expect(await folder.write('a', bytes('x'))).toHaveProperty('refused');
    expect(await folder.write('a/x.md/y.md', bytes('x'))).toHaveProperty('refused');
    expect(everything()).toEqual(['out/a/x.md']);
  });

  test('writes no file twice', async () => {
    const folder = await open();
    await folder.write('a.md', bytes('one'));
    expect(await folder.write('a.md', bytes('two'))).toEqual({
      refused: { text: 'a.md is the same file on this system.' },
    });
    expect(fs.readFileSync(path.join(dir, 'a.md'), 'utf8')).toBe('one');
  });

  test('has to be empty, unless it is forced; then it says what it wrote over', async () => {
    fs.mkdirSync(dir);
    fs.writeFileSync(path.join(dir, 'a.md'), 'old');
    fs.writeFileSync(path.join(dir, 'b.md'), 'same');
    await expect(open()).rejects.toThrow(
      new ExportFolderError('out is not empty. Name another folder, or add --force to write to it'),
    );
    const folder = await open(true);
    expect(await folder.write('a.md', bytes('new'))).toEqual({ written: 'overwritten' });
    expect(await folder.write('b.md', bytes('same'))).toEqual({ written: 'unchanged' });
    expect(fs.readFileSync(path.join(dir, 'a.md'), 'utf8')).toBe('new');
  });

  test('is not a file', async () => {
    fs.writeFileSync(dir, 'x');
    await expect(open(true)).rejects.toThrow('out is not a folder and cannot be created (EEXIST)');
  });
});
