/** @database any */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import { openSource } from '../../../server/src/adapters/source/open-source';
import { getService } from '../../../server/src/get-service';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { dumpContent } from '../../support/content/dump-content';
import { planFolder } from '../../support/sites/import-folder';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { png } from '../media/sample-files';

const KILOBYTE = 1024;
const report = (name: string) => Buffer.concat([Buffer.from(`%PDF-1.4\n% ${name}\n`), randomBytes(90 * KILOBYTE)]);

/** Two documents of 90 KB and an image with renditions: the first document fits, all of it does not. */
const FILES = {
  'sla/a-en.md': legacyPage('en', 'SLA for A', 'See [the report](media/a.pdf).'),
  'sla/b-en.md': legacyPage('en', 'SLA for B', 'See [the report](media/b.pdf).'),
  'sla/c-en.md': legacyPage('en', 'SLA for C', '![Steps](media/steps.png)'),
  'sla/media/a.pdf': report('a'),
  'sla/media/b.pdf': report('b'),
  'sla/media/steps.png': png(300, 200),
};

/** Mounting takes a superuser, and a machine that lets one. */
const canMount = (): boolean => {
  const dir = fs.mkdtempSync('/tmp/compliance-mount-');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', dir], { stdio: 'ignore' });
    execFileSync('umount', [dir]);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
};

describe('an upload folder without room', () => {
  const site = writeSource(FILES);
  let app: RunningStrapi;

  beforeEach(async () => {
    app = await bootStrapi();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await app.close();
  });
  afterAll(() => {
    site.remove();
  });

  const imports = () => getService(app.strapi, 'imports');
  const uploads = () => path.join(app.strapi.dirs.static.public, 'uploads');
  const source = async () => {
    const opened = await openSource(site.dir);
    return { read: (file: string, limit: number) => opened.read(file, limit) };
  };
  const start = async () =>
    imports().apply(await planFolder(app.strapi, site.dir), { source: site.dir, startedBy: 'test' });

  const expectPaused = async (stopped: Promise<unknown>) => {
    await expect(stopped).rejects.toMatchObject({
      name: 'RunPausedError',
      message: expect.stringMatching(
        /^run 1 is paused: the disk is full \(.*\)\. .*strapi-compliance resume 1$/,
      ) as string,
    });
    expect(await imports().show(1)).toMatchObject({
      state: 'paused',
      error: expect.stringContaining('the disk is full') as string,
      errorDetails: { code: 'RUN_DISK_FULL', cause: expect.stringMatching(/./) as string },
    });
    expect((await imports().show(1))?.items.filter(({ state }) => state === 'failed')).toEqual([]);
    // no row without its file, and no file that is not whole
    const rows = (await app.strapi.db.query('plugin::upload.file').findMany()) as { url: string }[];
    for (const { url } of rows) expect((await fetch(`${app.url}${url}`)).status).toBe(200);
    const sizes = Object.entries(FILES).flatMap(([name, content]) => (name.endsWith('.pdf') ? [content.length] : []));
    const stored = fs.readdirSync(uploads()).filter((name) => name.endsWith('.pdf'));
    for (const name of stored) expect(sizes).toContain(fs.statSync(path.join(uploads(), name)).size);
  };

  const expectWhole = async () => {
    const resumed = await imports().resume(1, await source());
    expect(resumed.counts.failed).toBe(0);
    expect(await imports().show(1)).toMatchObject({ error: null, errorDetails: {} });
    const names = fs.readdirSync(uploads()).filter((name) => !name.startsWith('.'));
    expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(2);
    return dumpContent(app.strapi);
  };

  const unbroken = async () => {
    await app.close();
    app = await bootStrapi();
    await start();
    return dumpContent(app.strapi);
  };

  test.each(['writeFile', 'rename'] as const)(
    'pauses the run at %s; with room, resume does the rest',
    async (operation) => {
      const original = fsp[operation] as (...args: unknown[]) => Promise<unknown>;
      let left = 2;
      jest.spyOn(fsp, operation).mockImplementation((async (...args: unknown[]) => {
        if (String(args[0]).includes('uploads') && (left -= 1) < 1)
          throw Object.assign(new Error(`ENOSPC: no space left on device, ${operation}`), {
            code: 'ENOSPC',
            syscall: operation,
          });
        return original(...args);
      }) as never);
      await expectPaused(start());
      jest.restoreAllMocks();
      const resumed = await expectWhole();
      expect(resumed).toEqual(await unbroken());
    },
  );

  (canMount() ? test : test.skip)(
    'that is really full',
    async () => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160k', 'tmpfs', uploads()]);
      try {
        await expectPaused(start());
        execFileSync('mount', ['-o', 'remount,size=4m', uploads()]);
        await expectWhole();
      } finally {
        execFileSync('umount', [uploads()]);
      }
    },
    120_000,
  );
});
