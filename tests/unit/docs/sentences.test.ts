import fs from 'node:fs';
import path from 'node:path';
import { CONTENT_KINDS, FILE_KINDS, SENTENCES } from '../../../model/sentences';

const ROOT = path.resolve(__dirname, '../../..');

/** All of the product but the tables of sentences. */
const product = ['model', 'migrator', 'server/src', 'admin/src']
  .flatMap((room) =>
    fs
      .readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(ROOT, room, file)),
  )
  .filter((file) => !file.includes(`${path.sep}model${path.sep}sentences${path.sep}`))
  .map((file) => fs.readFileSync(file, 'utf8'))
  .join('\n');

/** Whether a code is written anywhere as a text, or as a name in a table. */
const isSaid = (code: string): boolean => new RegExp(`['\`]${code}['\`]|\\b${code}:`).test(product);

test('each finding is found somewhere, and each sentence said', () => {
  const codes = Object.keys({ ...CONTENT_KINDS, ...FILE_KINDS, ...SENTENCES });
  expect(codes.length).toBeGreaterThan(300);
  expect(codes.filter((code) => !isSaid(code))).toEqual([]);
});
