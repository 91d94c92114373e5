import fs from 'node:fs';
import path from 'node:path';
import { limitsSchema } from '../../../server/src/config/limits';
import { configSchema } from '../../../server/src/config/schema';
import { DIAGNOSTICS } from '../../../server/src/migrator/diagnostics';

const ROOT = path.resolve(__dirname, '../../..');
const DOCS = ['README.md', ...fs.readdirSync(path.join(ROOT, 'docs')).map((name) => `docs/${name}`)];
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

/** `limits` is behind prefault, which hides its fields. */
const limitNames = Object.keys(limitsSchema.parse(undefined));

describe('the documentation', () => {
  const importing = read('docs/importing.md');
  test.each(Object.entries(DIAGNOSTICS))('explains %s', (code, { severity, meaning }) => {
    expect(importing).toContain(`| \`${code}\` | ${severity} | ${meaning} |`);
  });

  test('explains no diagnostic that does not exist', () => {
    const codes = [...importing.matchAll(/^\| `([A-Z]+_[A-Z0-9_]+)` \|/gm)].map(([, code]) => code);
    expect(codes).toEqual(Object.keys(DIAGNOSTICS));
  });

  test.each([...Object.keys(configSchema.shape), ...limitNames])('explains the option %s', (name) => {
    expect(read('README.md')).toContain(`| \`${name}\` |`);
  });

  test.each(DOCS.filter((file) => file.endsWith('.md')))('%s links to files that are there', (file) => {
    const targets = [...read(file).matchAll(/\]\((?!https?:|#|\/|mailto:)([^)#\s]+)[^)]*\)/g)].map(
      ([, target]) => target ?? '',
    );
    const missing = targets.filter((target) => !fs.existsSync(path.join(ROOT, path.dirname(file), target)));
    expect(missing).toEqual([]);
  });
});
