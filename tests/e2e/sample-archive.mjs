import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { PLAYGROUND } from '../../scripts/root.mjs';
import { importTypeScript } from './import-typescript.mjs';

const SITE = path.join(PLAYGROUND, 'legacy-site');

/** The sample site's files by path. */
const sampleFiles = () =>
  Object.fromEntries(
    fs
      .readdirSync(SITE, { recursive: true, encoding: 'utf8' })
      .filter((file) => fs.statSync(path.join(SITE, file)).isFile())
      .map((file) => [file.split(path.sep).join('/'), fs.readFileSync(path.join(SITE, file))]),
  );

/** Pages that make an import long enough to be watched; the first is marked as a draft. */
export const manyNotices = (count) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const mark = n === 0 ? '---\ndraft: true\n---\n' : '';
      const text = `${mark}# Maintenance notice ${n + 1}\n\n<tags ms.date="3/2017" wacn.lang="en" />\n\nServices were maintained in window ${n + 1}.\n`;
      return [`support/announcement/notice-${n + 1}-en.md`, Buffer.from(text)];
    }),
  );

/**
 * Writes files as an archive, and answers its path.
 *
 * @param {Record<string, string | Buffer>} files by path
 */
export const archiveOf = async (name, files) => {
  const { zipFile } = await importTypeScript('tests/support/sites/zip-file.ts');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'compliance-e2e-'));
  const file = path.join(folder, name);
  fs.writeFileSync(file, zipFile(Object.entries(files).map(([member, data]) => ({ name: member, data }))));
  return file;
};

/**
 * Writes the sample site as an archive, and answers its path.
 *
 * @param {(files: Record<string, Buffer>) => Record<string, Buffer>} change what is to be otherwise
 */
export const writeArchive = (name, change = (files) => files) => archiveOf(name, change(sampleFiles()));
