import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../server/src/cli';

let folder = '';
let said = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-arguments-'));
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text.toString();
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const exitCode = async (...args: string[]): Promise<number> => run(args);

describe('arguments that do not fit are usage errors that say what to do', () => {
  test.each([
    ['no source', () => ['inspect', ''], /the name of the source is empty/],
    ['a file for a folder', () => ['inspect', file('page.txt', 'x')], /page\.txt is neither a folder nor a \.zip/],
    ['an empty glob', () => ['inspect', folder, '--only', ''], /--only.*Write a glob/],
    ['an empty site', () => ['inspect', folder, '--site', ' '], /--site.*Write a name/],
    ['a site with a line end', () => ['inspect', folder, '--site', 'a\nb'], /Write a name/],
    ['a site that no column holds', () => ['plan', folder, '--site', 'x'.repeat(256)], /1 to 255 characters/],
    ['a plan for a folder', () => ['plan', folder, '--out', folder], /is a folder. Name a file in it/],
    [
      'a plan, and to publish',
      () => ['apply', '--plan', 'x', '--publish', '--yes'],
      /--publish cannot be combined with --plan/,
    ],
    [
      'a plan, and a fate',
      () => ['apply', '--plan', 'x', '--missing', 'keep'],
      /--missing cannot be combined with --plan/,
    ],
    [
      'a plan, and to publish all',
      () => ['apply', '--plan', 'x', '--publish-unverified'],
      /--publish-unverified cannot be combined with --plan/,
    ],
    [
      'a plan for nowhere',
      () => ['plan', folder, '--out', join(folder, 'a/b')],
      /the folder does not exist. Create it first/,
    ],
  ])('%s', async (_name, args, message) => {
    expect(await exitCode(...args())).toBe(2);
    expect(said).toMatch(message);
    expect(said).not.toMatch(/\n\s+at /);
  });
});

describe('a configuration that does not fit', () => {
  test.each([
    ['is not JSON', '{\n  "sites": {,}\n}', /config\.json:2 is not JSON/],
    ['ends too early', '{\n  "sites": {', /config\.json:2 is not JSON/],
    ['names no locale', '{"sites":{"default":{"locales":{"en":"not one!"}}}}', /locales\.en: must be a language tag/],
    ['maps to no field', '{"sites":{"default":{"frontMatter":{"a":"documentId"}}}}', /frontMatter\.a: .*"title"/],
    ['holds control characters', '{"a":"\u001b[31m', /is not JSON/],
  ])('%s', async (_name, text, message) => {
    expect(await exitCode('inspect', folder, '--config', file('config.json', text))).toBe(2);
    expect(said).toMatch(message);
    // eslint-disable-next-line no-control-regex -- none may reach a terminal
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
