import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { say } from '../../../../model/say';
import { defaultSiteRules, readPage, type SourceFile } from '../../../../migrator';
import { findingCauses } from '../../../../migrator/report/findings/advice';
import { openSource } from '../../../../server/src/adapters/source/open-source';
import { DEFAULT_SOURCE_LIMITS } from '../../../../server/src/adapters/source/source-limits';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-source-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

const read = async (files: AsyncIterable<SourceFile>): Promise<SourceFile[]> => {
  const all: SourceFile[] = [];
  for await (const file of files) all.push(file);
  return all;
};

describe('a folder as a source', () => {
  it('gives its pages in order and lists its other files', async () => {
    write('b.md', '# B');
    write('a/a.MARKDOWN', '# A');
    write('a/logo.png', 'png');
    write('page', '\ufeff\n<properties pageTitle="x"/>');
    write('LICENSE', 'MIT');
    write('.git/HEAD.md', 'junk');
    write('node_modules/x/readme.md', 'junk');
    const source = await openSource(root);
    expect(source.candidates).toEqual(['a/a.MARKDOWN', 'b.md', 'page']);
    expect(source.assets).toEqual(['LICENSE', 'a/logo.png']);
    expect((await read(source.files())).map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      '# A',
      '# B',
      '\ufeff\n<properties pageTitle="x"/>',
    ]);
  });

  it('knows the pages that a name with a dot hides, but not those of other programs', async () => {
    for (const path of ['a.md', '.NET/b.md', 'sub/.draft.md', '.NET/logo.png', '.git/c.md', '.NET/node_modules/d.md'])
      write(path, '# A');
    const { candidates, hidden } = await openSource(root);
    expect({ candidates, hidden }).toEqual({ candidates: ['a.md'], hidden: ['.NET/b.md', 'sub/.draft.md'] });
  });

  it('lists what GitBook serves of its hidden folder, and nothing else of it', async () => {
    write('docs/a.md', '# A');
    write('docs/.gitbook/assets/plan (1).png', 'png');
    write('docs/.gitbook/assets/.DS_Store', 'junk');
    write('docs/.gitbook/vars.yaml', 'junk');
    write('docs/.gitbook/assets2/x.png', 'junk');
    expect((await openSource(root)).assets).toEqual(['docs/.gitbook/assets/plan (1).png']);
  });

  it('hands links and pipes over as refused, and reads the rest', async () => {
    write('a.md', '# A');
    symlinkSync('/etc/passwd', join(root, 'link.md'));
    symlinkSync('/etc', join(root, 'etc'));
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    const files = await read((await openSource(root)).files());
    expect(files.map(({ path, refused }) => [path, refused])).toEqual([
      ['a.md', undefined],
      ['etc', say('symbolicLink')],
      ['link.md', say('symbolicLink')],
      ['pipe.md', say('notAFile')],
    ]);
    expect(files.slice(1).every(({ bytes }) => bytes.length === 0)).toBe(true);
    const findings = files.slice(1).flatMap((file) => readPage(file, defaultSiteRules).findings);
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('FILE_REFUSED'));
    expect(findings.map(({ message }) => message)).toContain('A pipe, socket or device, not a file.');
  });

  it('does not read, measure or copy what it refuses', async () => {
    write('a.md', '# A');
    symlinkSync('/etc/hostname', join(root, 'link.html'));
    execFileSync('mkfifo', [join(root, 'pipe.png')]);
    const source = await openSource(root);
    expect(source.refused).toEqual(new Set(['link.html', 'pipe.png']));
    const copied = async (path: string) => {
      for await (const chunk of source.chunks(path)) return chunk;
    };
    for (const path of ['link.html', 'pipe.png']) {
      await expect(source.read(path, 10)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
      await expect(source.size(path)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
      await expect(copied(path)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
    }
  });

  it('refuses names that mean something else on another system', async () => {
    write('a\\b.md', '# A');
    const [file] = await read((await openSource(root)).files());
    expect(file).toMatchObject({
      path: 'a\\b.md',
      refused: say('nameBackslash'),
      isMisnamed: true,
    });
  });

  it('reads no more of a file than tells that it is too large', async () => {
    write('a.md', 'x'.repeat(100));
    const source = await openSource(root, { ...DEFAULT_SOURCE_LIMITS, fileBytes: 10 });
    expect((await read(source.files()))[0]?.bytes).toHaveLength(11);
    expect((await read(source.files()))[0]?.size).toBe(100);
  });

  it('reads larger files when larger pages are allowed', async () => {
    write('a.md', 'x'.repeat(100));
    const source = await openSource(root, { ...DEFAULT_SOURCE_LIMITS, fileBytes: 10 });
    expect((await read(source.files(50)))[0]?.bytes).toHaveLength(51);
    expect((await read(source.files(200)))[0]?.bytes).toHaveLength(100);
  });

  it('refuses names that cannot be printed or are not UTF-8', async () => {
    write('a\u001b[31m.md', '# A');
    write('b\nc.md', '# B');
    writeFileSync(Buffer.concat([Buffer.from(`${root}/d`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]), '# D');
    const files = await read((await openSource(root)).files());
    expect(files.map(({ refused }) => refused)).toEqual([
      say('nameControlCharacters', { characters: 'U+001B' }),
      say('nameControlCharacters', { characters: 'U+000A' }),
      say('nameNotUtf8'),
    ]);
    const findings = files.flatMap((file) => readPage(file, defaultSiteRules).findings);
    expect(findings.map(({ code }) => code)).toEqual(Array(3).fill('FILE_NAME_REFUSED'));
    expect(findingCauses(findings)[0]?.advice?.text).toMatch(/^Rename the files/);
  });

  it('does not take an empty name for the current folder', async () => {
    await expect(openSource('')).rejects.toMatchObject({ code: 'SOURCE_MISSING' });
  });

  it('says what is wrong with a source that cannot be read', async () => {
    write('file.txt', 'x');
    await expect(openSource(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'SOURCE_MISSING' });
    await expect(openSource(join(root, 'file.txt'))).rejects.toMatchObject({ code: 'SOURCE_UNSUPPORTED' });
    await expect(openSource(root, { ...DEFAULT_SOURCE_LIMITS, folderFiles: 0 })).rejects.toMatchObject({
      code: 'SOURCE_TOO_LARGE',
    });
  });
});
