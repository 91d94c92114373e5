/** @slow @database any */
import fs from 'node:fs';
import path from 'node:path';
import type { UID } from '@strapi/strapi';
import type { ImportReport } from '../../../migrator/run/apply/report';
import { uidOf } from '../../../model/plugin-id';
import type { Conflict } from '../../../server/src/features/imports/service';
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { legacyPage, writeSource } from '../../support/sites/legacy-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';

const PAGE = uidOf('page') as UID.ContentType;
const PAGE_FILE = 'sla/mail-en.md';

describe('resolve', () => {
  let app: TestApp;
  const site = writeSource({ [PAGE_FILE]: legacyPage('en', 'SLA for Mail', 'Mail arrives within five minutes.') });

  /** The page, after an edit if there is one. */
  const page = async (edit?: Record<string, string>) => {
    const running = await bootStrapi({ app });
    try {
      const documents = running.strapi.documents(PAGE);
      const [{ documentId } = { documentId: '' }] = await documents.findMany({ locale: 'en' });
      if (edit !== undefined) await documents.update({ documentId, locale: 'en', data: edit });
      return await documents.findOne({ documentId, locale: 'en' });
    } finally {
      await running.close();
    }
  };

  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(async () => {
    site.remove();
    await app.remove();
  });

  let run: string;
  let item: string;

  test('lists what needs review with exit code 4', async () => {
    expect((await runCli(app, ['apply', site.dir, '--yes', '--json'])).code).toBe(0);
    await page({ title: 'Our promise', body: 'Soon.\nVery soon.' });
    fs.writeFileSync(path.join(site.dir, PAGE_FILE), legacyPage('en', 'Mail SLA', 'Within one minute.'));
    const applied = await runCli(app, ['apply', site.dir, '--yes', '--json']);
    expect(applied.code).toBe(4);
    run = String((JSON.parse(applied.stdout) as ImportReport).run);

    const listed = await runCli(app, ['resolve', run, '--json']);
    expect(listed.code).toBe(4);
    const [conflict] = JSON.parse(listed.stdout) as Conflict[];
    expect(conflict?.fields.map(({ field }) => field)).toEqual(['title', 'body']);
    const shown = await runCli(app, ['resolve', run]);
    expect(shown).toMatchObject({ code: 4 });
    expect(shown.stdout).toMatch(/base: SLA for Mail\n +editor: Our promise\n +source: Mail SLA\n/);
    expect(shown.stdout).toMatch(/\+Very soon\.\n/);
    expect(shown.stdout).toContain(`strapi-compliance resolve ${run} --item`);
    expect(shown.stdout).toContain('will stay a draft when the last field is resolved');
    expect(shown.stdout).not.toContain('Publish the resolved entries');

    item = String(conflict?.item);
    expect((await runCli(app, ['runs'])).stdout).toMatch(new RegExp(`^ +${run} +needs-review `, 'm'));
  });

  test('resolves it, also from a file, and says what became of it', async () => {
    const settle = async (field: string, take: string) =>
      runCli(app, ['resolve', run, '--item', item, '--field', field, '--take', take]);
    expect(await settle('title', 'source')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('still open: body') as string,
    });
    const own = path.join(site.dir, 'own.txt');
    fs.writeFileSync(own, 'Within two minutes.\n');
    expect(await settle('body', own)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(
        `is a draft. Publish it with: strapi-compliance publish ${run} --resolved`,
      ) as string,
    });
    expect((await runCli(app, ['publish', run, '--resolved', '--dry-run'])).stdout).toMatch(
      /publish +page sla\/mail en/,
    );
    expect(await page()).toMatchObject({ title: 'Mail SLA', body: 'Within two minutes.\n' });
    expect(await runCli(app, ['resolve', run])).toMatchObject({
      code: 0,
      stdout: `Run ${run} has no open conflicts.\nPublish the resolved entries that are still drafts with: strapi-compliance publish ${run} --resolved\n`,
    });
    // what the run counted when it ended is over
    for (const args of [['runs'], ['show', run]]) {
      const { stdout } = await runCli(app, args);
      expect(stdout).toMatch(/1 resolved/);
      expect(stdout).not.toMatch(/conflict/);
    }
    expect((await runCli(app, ['publish', run, '--resolved', '--yes'])).code).toBe(0);
    expect((await runCli(app, ['resolve', run])).stdout).toBe(`Run ${run} has no open conflicts.\n`);
  });

  test.each([
    ['no such run', ['resolve', '4711'], /no run 4711/],
    ['half of what it takes', ['resolve', '1', '--item', '1'], /--field/],
    [
      'a file that is not there',
      ['resolve', '1', '--item', '1', '--field', 'body', '--take', 'nowhere.txt'],
      /nowhere\.txt/,
    ],
    ['an item that is no number', ['resolve', '1', '--item', 'x'], /number/],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await runCli(app, args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
