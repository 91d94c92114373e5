import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { encode } from 'iconv-lite';

import { openSource } from '../../../../server/src/adapters/source/open-source';
import { SourceError } from '../../../../server/src/adapters/source/source-error';
import { DEFAULT_SOURCE_LIMITS, type SourceLimits } from '../../../../server/src/adapters/source/source-limits';
import { rounds } from '../../../support/jest/rounds';
import { asZip64, countedAs, zipFile, type ZipMember } from '../../../support/sites/zip-file';

const folder = mkdtempSync(join(tmpdir(), 'zip-source-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let archives = 0;
const archive = (bytes: Buffer): string => {
  archives += 1;
  const file = join(folder, `site-${String(archives)}.zip`);
  writeFileSync(file, bytes);
  return file;
};

/** The error that a person would read, less the archive's name, which each must begin with. */
const refusal = async (members: readonly ZipMember[], limits: Partial<SourceLimits> = {}): Promise<string> => {
  const opened = openSource(archive(zipFile(members)), { ...DEFAULT_SOURCE_LIMITS, ...limits });
  return opened.then(
    () => 'opened',
    (error: unknown) =>
      error instanceof Error && 'code' in error
        ? `${String(error.code)}: ${error.message.replace(/^site-\d+\.zip: /, '')}`
        : 'other',
  );
};

const PAGE: ZipMember = { name: 'sla/storage.md', data: '# Storage\n' };

describe('a .zip as a source', () => {
  it('cuts the name of a member that it refuses', async () => {
    const said = await refusal([{ name: `${'x'.repeat(2000)}.md`, data: '# Page' }]);
    expect(said).toContain('x'.repeat(200) + '… in the archive: ');
    expect(said.length).toBeLessThan(400);
  });

  it('gives its pages in order and lists its other files', async () => {
    const members = [
      { name: 'b.md', data: '# B', method: 0 },
      { name: 'a/', data: '', mode: 0o040755 },
      { name: 'a/a.md', data: '# A' },
      { name: 'a/logo.png', data: 'png' },
      { name: 'notes', data: 'no header here' },
      { name: 'page', data: '<tags wacn.lang="en"/>\n# Page' },
      { name: '__MACOSX/._a.md', data: 'junk' },
      { name: '.git/config', data: 'junk' },
      { name: '.git/c.md', data: '# C' },
      { name: '.NET/d.md', data: '# D' },
      { name: '.gitbook/assets/plan.png', data: 'png' },
      { name: '.gitbook/vars.yaml', data: 'junk' },
    ];
    const source = await openSource(archive(zipFile(members)));
    expect(source.candidates).toEqual(['a/a.md', 'b.md', 'page']);
    expect(source.assets).toEqual(['.gitbook/assets/plan.png', 'a/logo.png', 'notes']);
    expect(source.hidden).toEqual(['.NET/d.md']);
    const texts: string[] = [];
    for await (const { bytes } of source.files()) texts.push(Buffer.from(bytes).toString());
    expect(texts).toEqual(['# A', '# B', '<tags wacn.lang="en"/>\n# Page']);
  });

  it.each<[string, string, string[], string[]]>([
    ['the name of the archive', 'Site.zip', ['site/a/x.md', 'site/b.png'], ['a/x.md', 'b.png']],
    ['that name, saved again', 'site (2).zip', ['site/a/x.md', '__MACOSX/site/._a.md'], ['a/x.md']],
    ['a README', 'v2.zip', ['repo-2/README.md', 'repo-2/a/x.md'], ['README.md', 'a/x.md']],
    ['a map', 'v2.zip', ['repo-2/compliance.map.yml', 'repo-2/x.md'], ['compliance.map.yml', 'x.md']],
    ['a configuration', 'v2.zip', ['repo-2/hugo.toml', 'repo-2/content/x.md'], ['content/x.md', 'hugo.toml']],
    [
      'nothing of a root',
      'v2.zip',
      ['support/sla/README.md', 'support/x.md'],
      ['support/sla/README.md', 'support/x.md'],
    ],
    ['a page beside it', 'site.zip', ['site/a.md', 'b.md'], ['b.md', 'site/a.md']],
  ])('leaves out the folder around everything that has %s', async (_, name, members, paths) => {
    const file = archive(zipFile(members.map((member) => ({ name: member, data: `# ${member}\n` }))));
    const source = await openSource(file, DEFAULT_SOURCE_LIMITS, name);
    expect([...source.candidates, ...source.assets].sort()).toEqual(paths);
    for (const path of paths) {
      const text = Buffer.from(await source.read(path, 100)).toString();
      expect(text.trim().endsWith(path)).toBe(true);
    }
  });

  it.each<[string, string | Buffer, number, string]>([
    ['UTF-8 that is told', '中文/页面.md', 0x800, '中文/页面.md'],
    ['UTF-8 that is not told, as of macOS', '中文/页面.md', 0, '中文/页面.md'],
    ['GB18030, as of Windows in Chinese', encode('中文/页面乗.md', 'gb18030'), 0, '中文/页面乗.md'],
    ['code page 437', encode('café/éclair.md', 'cp437'), 0, 'café/éclair.md'],
    ['ASCII', 'sla/storage.md', 0, 'sla/storage.md'],
    ['dots in it, as of tar', './sla/./storage.md', 0, 'sla/storage.md'],
    ['slashes twice', 'sla//storage.md', 0x800, 'sla/storage.md'],
  ])('reads a name of %s', async (_, name, flags, path) => {
    const source = await openSource(
      archive(
        zipFile([
          { name: './', data: '', mode: 0o040755 },
          { ...PAGE, name, flags },
        ]),
      ),
    );
    expect(source.candidates).toEqual([path]);
    expect(source.assets).toEqual([]);
    expect(Buffer.from(await source.read(path, 100)).toString()).toBe(PAGE.data);
  });

  it.each<[string, ZipMember[], RegExp]>([
    [
      'a name twice, spelt otherwise',
      [PAGE, { ...PAGE, name: './sla/storage.md' }],
      /^ARCHIVE_CORRUPT: .*sla\/storage\.md twice/,
    ],
    ['a wrong checksum', [PAGE, { ...PAGE, name: 'bad.md', crc: 1 }], /^ARCHIVE_CORRUPT: bad\.md .*checksum/],
    ['a wrong size', [{ ...PAGE, size: 3 }], /^ARCHIVE_CORRUPT: sla\/storage\.md/],
    ['a name twice', [PAGE, PAGE], /^ARCHIVE_CORRUPT: .*sla\/storage\.md twice/],
    ['encryption', [{ ...PAGE, flags: 0x801 }], /^ARCHIVE_ENCRYPTED: sla\/storage\.md/],
    ['an unknown method', [{ ...PAGE, method: 12 }], /^ARCHIVE_CORRUPT: .*method 12/],
    ['a name that climbs out', [{ ...PAGE, name: '../storage.md' }], /^SOURCE_UNSAFE: .*leaves the source/],
    ['an absolute name', [{ ...PAGE, name: '/etc/storage.md' }], /^SOURCE_UNSAFE: .*leaves the source/],
    ['a drive letter', [{ ...PAGE, name: 'c:storage.md' }], /^SOURCE_UNSAFE: .*leaves the source/],
    ...[
      ['a backslash', 'sla\\storage.md'],
      ['a backslash behind a slash', './site/sla\\storage.md'],
    ].map(([what = '', name = '']): [string, ZipMember[], RegExp] => [
      what,
      [{ ...PAGE, name }],
      /^SOURCE_UNSAFE: \S+storage\.md in the archive: The name contains a backslash/,
    ]),
    ['a control character', [{ ...PAGE, name: 'sla/\u001b.md' }], /^SOURCE_UNSAFE: .*control characters \(U\+001B\)/],
    ['a name of a slash', [{ ...PAGE, name: '/' }], /^SOURCE_UNSAFE: .*leaves the source/],
    [
      'a name that climbs out by backslashes',
      [{ ...PAGE, name: 'a\\..\\b.md' }],
      /^SOURCE_UNSAFE: .*leaves the source/,
    ],
    ['a symbolic link', [{ ...PAGE, data: '/etc/passwd', mode: 0o120777 }], /^SOURCE_UNSAFE: .*link/],
    ['a bomb', [{ name: 'bomb.md', data: Buffer.alloc(300_000) }], /^SOURCE_TOO_LARGE: bomb\.md .*200:1/],
  ])('is refused as a whole for %s', async (_, members, message) => {
    expect(await refusal(members)).toMatch(message);
  });

  it.each<[string, Partial<SourceLimits>, RegExp]>([
    ['entries', { zipEntries: 1 }, /more than 1 entries/],
    ['unpacked bytes', { zipInflatedBytes: 12 }, /more than 12 bytes/],
    ['packed bytes', { zipBytes: 50 }, /the limit is 50/],
  ])('names the limit of %s', async (_, limits, message) => {
    expect(await refusal([PAGE, { ...PAGE, name: 'b.md' }], limits)).toMatch(message);
  });

  it('is refused when it is cut off or no archive at all', async () => {
    const bytes = zipFile([PAGE]);
    for (const broken of [bytes.subarray(0, bytes.length - 30), Buffer.from('not a zip'), Buffer.alloc(0)]) {
      await expect(openSource(archive(broken))).rejects.toMatchObject({ code: 'ARCHIVE_CORRUPT' });
    }
  });
});

describe('an archive that programs read differently', () => {
  const open = async (bytes: Buffer): Promise<string> =>
    openSource(archive(bytes)).then(
      ({ candidates }) => candidates.join(),
      (error: unknown) => (error instanceof Error ? error.message.replace(/^site-\d+\.zip: /, '') : 'other'),
    );
  /** An archive with a comment behind it, whose length its end record states. */
  const commented = (bytes: Buffer, comment: Buffer): Buffer => {
    const whole = Buffer.concat([bytes, comment]);
    whole.writeUInt16LE(comment.length, bytes.length - 2);
    return whole;
  };
  const whole = zipFile([PAGE]);

  it.each([
    ['an empty archive', zipFile([])],
    ['another archive', zipFile([{ name: 'x.md', data: '# X' }])],
    ['an end record and more', Buffer.concat([zipFile([]), Buffer.from('text')])],
  ])('is refused: its comment holds %s', async (_name, comment) => {
    expect(await open(commented(whole, comment))).toMatch(/two end records/);
  });

  it('is refused: other data stands in front, as in one that unpacks itself', async () => {
    expect(await open(Buffer.concat([Buffer.from('#!/bin/sh\nexit\n'), whole]))).toMatch(/precedes the archive/);
  });

  const two = zipFile([PAGE, { name: 'b.md', data: '# B' }]);
  /** Bytes between the directory and the end record. */
  const gapped = Buffer.concat([whole.subarray(0, -22), Buffer.from('gap'), whole.subarray(-22)]);

  it.each<[string, Buffer, RegExp]>([
    ['its end record counts fewer entries', countedAs(two, 1), /counts other entries/],
    ['its end record counts none', countedAs(two, 0), /counts other entries/],
    ['its end record counts more entries', countedAs(two, 9), /counts more entries/],
    ['other data stands behind it', Buffer.concat([whole, Buffer.from('garbage')]), /followed by other data/],
    ['zeros stand behind it', Buffer.concat([whole, Buffer.alloc(100)]), /followed by other data/],
    ['other data stands in front of its end record', gapped, /directory is not where/],
    ['a name differs in front of the data', zipFile([{ ...PAGE, localName: '../../x.md' }]), /another name in front/],
  ])('is refused: %s', async (_name, bytes, message) => {
    expect(await open(bytes)).toMatch(message);
  });

  it('is refused: two of its entries share their data', async () => {
    // the second stands inside the first, whole and true
    const inner = zipFile([{ name: 'b.md', data: '# B', method: 0 }]);
    const bytes = zipFile([
      { name: 'a.md', data: inner.subarray(0, inner.indexOf('PK\x01\x02')), method: 0 },
      { name: 'b.md', data: '# B', method: 0 },
    ]);
    bytes.writeUInt32LE(34, bytes.lastIndexOf('PK\x01\x02') + 42);
    expect(await open(bytes)).toMatch(/a\.md in the archive shares data with b\.md/);
  });

  it('is read with archives inside, packed or not', async () => {
    const inner = zipFile([{ name: 'x.md', data: '# X' }]);
    const members = [PAGE, { name: 'a.docx', data: inner, method: 0 }, { name: 'b.docx', data: inner }];
    expect(await open(zipFile(members))).toBe('sla/storage.md');
  });

  it('is read with a comment of plain words', async () => {
    expect(await open(commented(whole, Buffer.from('made by hand, PK')))).toBe('sla/storage.md');
  });

  it.each([
    ['nothing', zipFile([])],
    ['folders only', zipFile([{ name: 'a/', data: '', mode: 0o040755 }])],
    ['hidden files only', zipFile([{ name: '.git/config', data: 'x' }])],
  ])('is refused: it holds %s', async (_name, bytes) => {
    expect(await open(bytes)).toMatch(/contains no file/);
  });
});

describe('a damaged archive', () => {
  const members = [
    PAGE,
    { name: 'b.md', data: '# B', method: 0 },
    { name: 'a/logo.png', data: Buffer.alloc(300, 'png') },
  ];
  const whole = zipFile(members);
  const outcome = async (bytes: Buffer): Promise<string> => {
    try {
      const source = await openSource(archive(bytes));
      for await (const file of source.files()) expect(file.bytes.length).toBe(file.size);
      for (const asset of source.assets)
        for await (const chunk of source.chunks(asset)) expect(chunk).not.toHaveLength(0);
      return source.candidates.join();
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      return `${error.code}: ${error.message}`;
    }
  };

  it('is read with a zip64 end record', async () => {
    expect(await outcome(asZip64(whole))).toBe('b.md,sla/storage.md');
  });

  it.each<[string, Buffer]>([
    ['its zip64 end record behind the end of any file', asZip64(whole, { record: 2n ** 62n })],
    ['its zip64 end record behind its end', asZip64(whole, { record: 100_000n })],
    ['its zip64 end record elsewhere', asZip64(whole, { record: 4n })],
    ['its directory behind the end of any file', asZip64(whole, { start: 2n ** 60n })],
    ['its directory behind its end', asZip64(whole, { start: 100_000n })],
    ['more entries than any directory holds', asZip64(whole, { entries: 2n ** 60n })],
    ['no entry', asZip64(whole, { entries: 0n })],
  ])('is refused by its name: it claims %s', async (_name, bytes) => {
    expect(await outcome(bytes)).toMatch(/^ARCHIVE_CORRUPT: site-\d+\.zip: (?:the archive|the end record)/);
  });

  it('is refused by its name: it claims data behind the end of any file', async () => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt32LE(0xfffffff0, bytes.indexOf('PK\x01\x02') + 42);
    expect(await outcome(bytes)).toMatch(/^ARCHIVE_CORRUPT: site-\d+\.zip: .*outside the file/);
  });

  it.each([
    ['plain', whole],
    ['zip64', asZip64(whole)],
  ])('is read or refused, whichever bytes of it are wrong: %s', async (_name, bytes) => {
    const wrong = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    // jest fails the test for an error that nobody caught, too
    await fc.assert(
      fc.asyncProperty(fc.array(wrong, { minLength: 1, maxLength: 8 }), async (wrongs) => {
        const damaged = Buffer.from(bytes);
        for (const [at, byte] of wrongs) damaged[at] = byte;
        expect(await outcome(damaged)).not.toBe('');
      }),
      { numRuns: rounds(1600) },
    );
  });
});
