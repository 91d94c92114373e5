import fs from 'node:fs';
import path from 'node:path';
import { slug } from 'github-slugger';
import picomatch from 'picomatch';
import labels from '../../../content-types/labels/en.json';
import packageJson from '../../../package.json';
import { BOUNDS } from '../../../server/src/config/bounds';
import { limitsSchema } from '../../../server/src/config/limits';
import { configSchema } from '../../../server/src/config/schema';
import { ADMIN_ACTIONS } from '../../../server/src/permissions';
import { RECORD_TYPES, type RecordType } from '../../../model/contracts/values';
import { PLUGIN_ID } from '../../../model/plugin-id';
import { LINTS } from '../../../model/lint/lints';
import { isLocalizedAttribute, recordTypes, sharedRelations, type Attribute } from '../../../model/record-types';
import { entriesOf } from '../../../model/typed-keys';
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

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells, n) => (n === 1 ? `|${cells.join('|')}|\n` : `| ${cells.join(' | ')} |\n`))
    .join('');

const code = (text: string): string => `\`${text}\``;

/** A number of bytes in the largest unit in which it is whole; any other with the unit that it counts. */
const amount = (value: number, unit: string): string => {
  if (unit !== 'bytes') return `${value.toLocaleString('en')} ${unit}`;
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const n = units.findLastIndex((_, power) => value % 1024 ** power === 0);
  return `${(value / 1024 ** n).toLocaleString('en')} ${units[n] ?? ''}`;
};

const limitsTable = tableOf(
  ['limit', 'default', 'at most'],
  entriesOf(limitsSchema.parse(undefined)).map(([name, value]) => {
    const { unit, most } = BOUNDS[`limits.${name}`];
    return [code(name), amount(value, unit), amount(most, unit)];
  }),
);

/** Whether each language has its own value. Strapi stores all relations so; those that are shared name the same entries. */
const isOfEachLanguage = (type: RecordType, name: string, attribute: Attribute): boolean => {
  const isShared = sharedRelations[type].some(({ field }) => field === name);
  return recordTypes[type].hasLocales && isLocalizedAttribute(attribute) && !isShared;
};

const fieldsTable = (type: RecordType): string => {
  const attributes: Readonly<Record<string, Attribute & { private?: boolean }>> = recordTypes[type].attributes;
  const fields: Readonly<Record<string, string[]>> = labels.types[type].fields;
  return tableOf(
    [`field of \`${type}\``, 'meaning'],
    Object.entries(attributes).flatMap(([name, attribute]) => {
      const [label = '', hint] = fields[name] ?? [];
      // the document explains it once, above the tables
      if (hint === undefined || name === 'key') return [];
      const values = attribute.enum === undefined ? '' : `. Values: ${attribute.enum.map(code).join(', ')}`;
      const required = attribute.required === true ? ' *' : '';
      const unread = attribute.private === true ? '. Not in the API' : '';
      const letter = isOfEachLanguage(type, name, attribute) ? ' L' : '';
      const said = name.replace(/[A-Z]/g, (capital) => ` ${capital}`).toLowerCase() === label.toLowerCase();
      return [[`${code(name)}${required}${letter}`, `${said ? '' : `${label}. `}${hint}${values}${unread}`]];
    }),
  );
};

type Kinds = Readonly<Record<string, { severity: string; meaning: string }>>;

/** The codes of each severity with their meanings, below a heading of this level. */
const listsOf = (kinds: Kinds, level: string): string =>
  Object.entries({ error: 'Errors', warning: 'Warnings', info: 'Info' })
    .map(([severity, heading]) => {
      const lines = Object.entries(kinds)
        .filter(([, kind]) => kind.severity === severity)
        .map(([name, { meaning }]) => `- ${code(name)}: ${meaning}\n`);
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

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The document's table with the first line of the expected one. */
const writtenTable = (file: string, expected: string): string =>
  generated(file, new RegExp(`^${escaped(expected.split('\n', 1)[0] ?? '')}\\n(?:\\|.*\\n)*`, 'm'), expected);

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

  test.each(Object.keys(configSchema.shape))('explains the option %s', (name) => {
    expect(read('docs/options.md')).toContain(`| \`${name}\` |`);
  });

  test('states every limit', () => {
    expect(writtenTable('docs/options.md', limitsTable)).toBe(limitsTable);
  });

  test.each(ADMIN_ACTIONS)('explains the action $action', ({ action }) => {
    expect(read('docs/permissions.md')).toContain(`| \`${action.replace(`plugin::${PLUGIN_ID}.`, '')}\` |`);
  });

  test.each(RECORD_TYPES)('explains the fields of %s, in the words of its form', (type) => {
    expect(writtenTable('docs/content-model.md', fieldsTable(type))).toBe(fieldsTable(type));
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
