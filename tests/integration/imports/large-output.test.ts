/**
 * @database any
 * @slow
 */
import type { UID } from '@strapi/strapi';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FileRecord } from '../../../migrator/model/file-record';
import { uidOf } from '../../../model/plugin-id';
import { bootStrapi } from '../../support/app/boot';
import { runCli } from '../../support/app/cli';
import { largeSite } from '../../support/sites/large-site';
import { createTestApp, type TestApp } from '../../support/app/test-app';

const PAGE = uidOf('page') as UID.ContentType;
const PAGES = 150;
/** Of these pages editors change the text, and then the source does. */
const CONFLICTS = 8;

let app: TestApp;
const source = fs.mkdtempSync(path.join(os.tmpdir(), 'large-site-'));
const files = largeSite(PAGES);

beforeAll(async () => {
  app = await createTestApp();
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(source, file.path)), { recursive: true });
    fs.writeFileSync(path.join(source, file.path), file.bytes);
  }
});
afterAll(async () => {
  fs.rmSync(source, { recursive: true });
  await app.remove();
});

const linesOf = async (...args: string[]): Promise<string[]> => (await runCli(app, args)).stdout.trimEnd().split('\n');

const at = (lines: readonly string[], pattern: RegExp): number => lines.findIndex((line) => pattern.test(line));

const editPages = async (): Promise<void> => {
  const { strapi, close } = await bootStrapi({ app });
  try {
    const pages = await strapi.documents(PAGE).findMany({ locale: 'en', limit: CONFLICTS, sort: 'path:asc' });
    for (const { documentId, path: url } of pages) {
      await strapi.documents(PAGE).update({ documentId, locale: 'en', data: { body: 'An edit.\n' } });
      const file = path.join(source, `${String(url).replace(/^\/|\/$/g, '')}.md`);
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('Text about', 'News about'));
    }
  } finally {
    await close();
  }
};

const expectPage = (lines: readonly string[]): void => {
  expect(lines.length).toBeLessThan(100);
  expect(lines.length).toBeGreaterThan(3);
};

const expectCauses = (lines: readonly string[]): void => {
  expectPage(lines);
  expect(lines[0]).toMatch(/^error FILE_EMPTY, 3 times: /);
  expect(lines.filter((line) => line.startsWith('warning LINK_BROKEN'))).toEqual([
    expect.stringContaining(', 294 times (images below /services/)'),
    expect.stringContaining(', 147 times (pages below /services/)'),
  ]);
};

test('inspect has less than a hundred lines, and all of it with --all and --json', async () => {
  expectCauses(await linesOf('inspect', source));
  const all = await linesOf('inspect', source, '--all');
  const records = (await linesOf('inspect', source, '--json')).map((line) => JSON.parse(line) as FileRecord);
  const findings = records.reduce((sum, { findings }) => sum + findings.length, 0);
  expect(all.length).toBe(findings + 1 + PAGES + 1);
});

test('so has a plan', async () => {
  const plan = await linesOf('plan', source);
  expectCauses(plan);
  expect(plan).toContain('create    … and 142 more');
});

test('so has an import', async () => {
  expectCauses(await linesOf('apply', source, '--yes'));
});

test('so have its follow-ups', async () => {
  expectPage(await linesOf('show', '1'));
  expectPage(await linesOf('publish', '1', '--dry-run'));
});

test('and an import with conflicts, which stand right behind the errors', async () => {
  await editPages();
  const lines = await linesOf('apply', source, '--yes');
  expectPage(lines);
  expect(at(lines, /^error FILE_EMPTY/)).toBe(0);
  expect(at(lines, /^warning RECORD_CONFLICT, 8 times/)).toBe(4);
  expect(at(lines, /^warning LINK_BROKEN/)).toBe(8);
  expect(lines).toContain('This is a summary. --all prints everything, --report FILE.csv saves it to a file.');
  const listed = await linesOf('resolve', '2');
  expectPage(listed);
  expect(listed.slice(-2).join('\n')).toContain('8 conflicts to resolve');
});
