import fs from 'node:fs';
import path from 'node:path';
import { slug } from 'github-slugger';
import picomatch from 'picomatch';
import packageJson from '../../../package.json';
import { boundsOf } from '../../../server/src/config/bounds';
import { limitsSchema } from '../../../server/src/config/limits';
import { configSchema } from '../../../server/src/config/schema';
import { LINTS } from '../../../model/lint/lints';
import { FINDINGS } from '../../../migrator/findings';

const ROOT = path.resolve(__dirname, '../../..');

/** The markdown of a folder and of those in it. */
const markdownIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`);

/** The documents for people, also those in the root and those that GitHub shows. */
const DOCS = [
  ...fs.readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...markdownIn('docs'),
  ...markdownIn('.github'),
  'client/README.md',
  'examples/site/README.md',
];

const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');

type Kinds = Readonly<Record<string, { severity: string; meaning: string }>>;

/** The codes of each severity with their meanings, below a heading of this level. */
const listsOf = (kinds: Kinds, level: string): string =>
  Object.entries({ error: 'Errors', warning: 'Warnings', info: 'Info' })
    .map(([severity, heading]) => {
      const lines = Object.entries(kinds)
        .filter(([, kind]) => kind.severity === severity)
        .map(([code, { meaning }]) => `- \`${code}\`: ${meaning}\n`);
      return `${level} ${heading}\n\n${lines.join('')}`;
    })
    .join('\n');

/** The part of a document that is generated. With `UPDATE=1` in the environment, it is written anew. */
const generated = (file: string, part: RegExp, expected: string): string => {
  if (process.env['UPDATE'] === '1')
    fs.writeFileSync(
      path.join(ROOT, file),
      read(file).replace(part, () => expected),
    );
  return part.exec(read(file))?.[0] ?? '';
};

/** A document without its code, whose links are examples. */
const prose = (file: string): string => read(file).replace(/^(`{3,})[\s\S]*?^\1$/gm, '');

/** The anchors that GitHub gives the headings of a document. */
const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slug(heading));

describe('the documentation', () => {
  test.each(markdownIn('docs').filter((file) => file !== 'docs/README.md'))('lists %s in its index', (file) => {
    expect(read('docs/README.md')).toContain(`](${path.posix.relative('docs', file)})`);
  });

  test('explains every finding, in the words of the code', () => {
    const lists = listsOf(FINDINGS, '##');
    expect(generated('docs/importing/findings.md', /^## Errors[^]*/m, lists)).toBe(lists);
  });

  test('explains every lint, in the words of the code', () => {
    const lists = listsOf(LINTS, '###');
    expect(generated('docs/linting.md', /^### Errors[^]*?### Info\n\n(?:- .*\n)*/m, lists)).toBe(lists);
  });

  const limits = Object.keys(limitsSchema.parse(undefined));
  test.each([...Object.keys(configSchema.shape), ...limits])('explains the option %s', (name) => {
    expect(read('docs/options.md')).toContain(`| \`${name}\` |`);
  });

  test('states the largest value of every limit', () => {
    const rows = [...read('docs/options.md').matchAll(/^\| `(\w+)` \| [^|]+ \| ([\d,]+)(?: (MiB|GiB|TiB))? \|$/gm)];
    const units = ['', 'KiB', 'MiB', 'GiB', 'TiB'];
    const stated = rows.map(([, name = '', digits = '', unit = '']) => [
      `limits.${name}`,
      Number(digits.replaceAll(',', '')) * 1024 ** units.indexOf(unit),
    ]);
    expect(stated).toEqual(limits.map((name) => [`limits.${name}`, boundsOf(`limits.${name}`)?.most]));
  });

  const dependencies = [...Object.keys(packageJson.dependencies), ...Object.keys(packageJson.peerDependencies)];
  test.each(dependencies)('says why the dependency %s is there', (name) => {
    const rows = read('docs/decisions.md').split('\n');
    expect(rows.some((row) => row.startsWith('| ') && row.includes(`\`${name}\``))).toBe(true);
  });

  test.each(DOCS)('%s links to files that are there', (file) => {
    const links = prose(file).matchAll(/\]\((?!https?:|#|\/|mailto:)([^)#\s]+)[^)]*\)/g);
    const targets = [...links].map(([, target]) => target ?? '');
    const missing = targets.filter((target) => !fs.existsSync(path.join(ROOT, path.dirname(file), target)));
    expect(missing).toEqual([]);
  });

  const patterns = packageJson.files.filter((pattern) => !pattern.startsWith('!'));
  const packed = [...patterns, 'README.md', 'LICENSE', 'package.json'].map(
    (pattern) => (file: string) => picomatch.isMatch(file, pattern) || file.startsWith(`${pattern}/`),
  );
  test('the package takes no folder in which packages are installed', () => {
    const folders = packageJson.files.filter((name) => fs.existsSync(path.join(ROOT, name, 'package.json')));
    expect(folders).toEqual([]);
  });

  const isPacked = (file: string): boolean => packed.some((matches) => matches(file));
  const linked = /\]\((?!https?:|#|\/|mailto:)([^)#\s]+)[^)]*\)|<img[^>]+src="(?!https?:)([^"]+)"/g;
  const targetsOf = (file: string): string[] =>
    [...prose(file).matchAll(linked)].map(([, link, picture]) =>
      path.posix.join(path.posix.dirname(file), link ?? picture ?? ''),
    );
  /** The repository has them, and npm finds them by its address: the package would be twice the size. */
  const isPicture = (file: string): boolean => file.startsWith('docs/images/');
  test.each(DOCS.filter(isPacked))('%s, which the package contains, links only to what it contains', (file) => {
    expect(targetsOf(file).filter((target) => !isPacked(target) && !isPicture(target))).toEqual([]);
  });

  test('each picture that the documentation shows is there, and none is in the package', () => {
    const pictures = DOCS.flatMap(targetsOf).filter(isPicture);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => isPacked(file) || !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  test.each(DOCS)('%s links to headings that exist', (file) => {
    const links = [...prose(file).matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)];
    const missing = links.filter(([, target = '', anchor = '']) => {
      const linked = target === '' ? file : path.join(path.dirname(file), target);
      return !anchorsOf(linked).includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});
