import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../server/src/cli';
import { openSite } from '../../../server/src/cli/sources/open-site';

let folder = '';
let said = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'map-'));
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

const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('a map that does not hold stops the command before anything is read', () => {
  test.each([
    [
      'in the source',
      () => file('compliance.map.yml', 'pages:\n  a.md: { knd: sla }'),
      [],
      /^.*compliance\.map\.yml:2:11: /,
    ],
    ['named', () => file('other.yml', 'pagse: {}'), ['--map', 'other.yml'], /other\.yml:1:1: .* "pages"\?/],
    ['not there', () => folder, ['--map', 'none.yml'], /the map .*none\.yml cannot be read/],
    ['not UTF-8', () => file('bad.yml', Uint8Array.of(0x80)), ['--map', 'bad.yml'], /bad\.yml is not UTF-8/],
    ['with control characters', () => file('c.yml', '"\\e[31m": 1'), ['--map', 'c.yml'], /c\.yml:1:1: the key/],
  ])('%s', async (_name, write, [option, name], message) => {
    write();
    const args = option === undefined || name === undefined ? [] : [option, join(folder, name)];
    expect(await run(['inspect', folder, ...args])).toBe(2);
    expect(said).toMatch(message);
    expect(said).not.toContain('\u001b');
  });
});

describe('the languages of a source without an app', () => {
  const languages = async (named: { config?: string; locales?: string[] }): Promise<unknown> => {
    const { overrides } = await openSite(folder, { site: 'default', map: false, ...named });
    return [overrides.locales, overrides.defaultLocale];
  };

  test.each([
    ['{}', undefined, [undefined, undefined]],
    ['{"locales":["de","fr"]}', undefined, [['de', 'fr'], 'de']],
    ['{"locales":["de","fr"]}', ['de', 'en'], [['de', 'en'], 'en']],
  ])('%s and --locales %p', async (settings, locales, expected) => {
    const config = file('config.json', settings);
    expect(await languages({ config, ...(locales && { locales }) })).toEqual(expected);
  });

  test('must be locale codes', async () => {
    expect(await run(['inspect', folder, '--locales', 'en,en'])).toBe(2);
    expect(said).toMatch(/different locale codes/);
    expect(await run(['inspect', folder, '--config', file('config.json', '{"locales":["german!"]}')])).toBe(2);
    expect(said).toMatch(/locales\.0: must be a language tag/);
  });
});

describe('settings of paths', () => {
  test.each([
    ['{"urlStyle":"slashes"}', /urlStyle: .*"folder"\|"html"\|"bare"/],
    ['{"urlTemplate":"/{lang}/"}', /urlTemplate: must contain \{group\}/],
    ['{"urlTemplate":"/{group}/{slug}/"}', /urlTemplate: may contain \{lang\} and \{group\} only/],
    ['{"urlTemplate":"{group}"}', /urlTemplate: must begin with "\/"/],
    ['{"origins":["www.example.com"]}', /origins\.0: must be like "https:\/\/www\.example\.com"/],
  ])('%s does not fit', async (site, message) => {
    const config = file('config.json', `{"sites":{"default":${site}}}`);
    expect(await run(['inspect', folder, '--config', config])).toBe(2);
    expect(said).toMatch(message);
  });
});
