import type { AddressRule, Mount, StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { lineFinder } from './config/lines';
import { argumentsOf, COMPUTED, constantLiteral } from './config/literals';
import { at, entriesOf, listOf, textOf, titled } from './config/value';
import { inFolder, joined, pathIn, type Decided, type Generator, type GeneratorSource } from './generator';

/** https://docs.astro.build/en/guides/routing/: pages have the places of their files. */
const RULE: AddressRule = {
  pattern: '/{path}/',
  index: ['index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
};

/** Entries of a collection: their names are written as slugs, and a slug of the front matter is all of the path. */
const entryRule = (rule: AddressRule, permalinkRoot: string): AddressRule => ({
  ...rule,
  spelling: 'slugged',
  slug: 'whole',
  permalinkRoot,
});

/** How the configuration says that addresses end. */
const ruleOf = (config: unknown): AddressRule => {
  const isFile = at(config, 'build', 'format') === 'file';
  const trailing = at(config, 'trailingSlash');
  if (isFile)
    return { ...RULE, pattern: '/{path}.html', ...(trailing === 'never' && { pattern: '/{path}', slash: false }) };
  return trailing === 'never' ? { ...RULE, slash: false } : RULE;
};

interface Language {
  /** Its folder, and its path on the site; `''` where it has none. */
  name: string;
  locale: string;
}

/** The languages of Starlight, or of Astro itself. */
const languagesOf = (config: unknown, options: unknown): { all: Language[]; main: string | null } => {
  const locales = entriesOf(at(options, 'locales'));
  if (locales.length > 0) {
    const all = locales.map(([code, each]) => {
      const name = code === 'root' ? '' : code;
      return { name, locale: textOf(at(each, 'lang')) ?? (name === '' ? 'en' : name) };
    });
    const main = textOf(at(options, 'defaultLocale')) ?? 'root';
    const name = main === 'root' ? '' : main;
    return { all, main: all.find((each) => each.name === name)?.locale ?? null };
  }
  const main = textOf(at(config, 'i18n', 'defaultLocale'));
  const codes = listOf(at(config, 'i18n', 'locales')).flatMap((each) => textOf(each) ?? textOf(at(each, 'path')) ?? []);
  return { all: codes.map((name) => ({ name, locale: name })), main };
};

/** The mounts of a folder: one for itself, and one for each language that has a folder in it. */
const mountsOf = (
  { folder, at: root, rule }: Pick<Mount, 'folder' | 'at' | 'rule'>,
  { all, main }: ReturnType<typeof languagesOf>,
): Mount[] => {
  const own = all.filter(({ name }) => name !== '');
  const isRooted = own.every(({ locale }) => locale !== main);
  const original = isRooted ? folder : `${folder}/${own.find(({ locale }) => locale === main)?.name ?? ''}`;
  return [
    { folder, at: root, locale: null, translates: null, rule },
    ...own.map(({ name, locale }): Mount => ({
      folder: `${folder}/${name}`,
      at: joined(root, name),
      locale,
      translates: locale === main ? null : original,
      rule,
    })),
  ];
};

/** `src/pages/legal/[...slug].astro`, which shows a collection: the collection, and the path of its entries. */
const ROUTE = /^src\/pages\/((?:[^[\]/]+\/)*)\[(?:\.\.\.)?\w+\](?:\/index)?\.astro$/;

const routesOf = ({ paths, folder, text }: GeneratorSource): { name: string; route: string }[] =>
  paths.flatMap((path) => {
    const local = pathIn(path, folder) ?? '';
    const [, below] = ROUTE.exec(local) ?? [];
    const name = below === undefined ? undefined : /getCollection\(\s*["'`]([\w-]+)/.exec(text(local) ?? '')?.[1];
    return name === undefined ? [] : [{ name, route: joined(below ?? '') }];
  });

/** Where the entries of a collection are: the folder of its loader, or the one of its name. */
const folderOfCollection = (name: string, { folder, text }: GeneratorSource): SourcePath => {
  const file = CONTENT.map(text).find((each) => each !== null) ?? '';
  const base = textOf(at(constantLiteral(file, 'collections'), name, 'loader', 'base'));
  return inFolder(folder, base ?? `src/content/${name}`) ?? folder;
};

const CONTENT = ['src/content.config.ts', 'src/content.config.mjs', 'src/content/config.ts', 'src/content/config.mjs'];

const redirectsOf = ({ config, main }: GeneratorSource, base: string): StatedRedirect[] => {
  const lineOf = lineFinder(main.text);
  return entriesOf(at(config, 'redirects')).flatMap(([from, each]) => {
    const to = textOf(each) ?? textOf(at(each, 'destination'));
    if (to === null || from.includes('[')) return [];
    const target = to.startsWith('/') ? joined(base, to) || '/' : to;
    return [{ from: joined(base, from), to: target, file: main.path, line: lineOf(from) }];
  });
};

const read = (source: GeneratorSource): Decided => {
  const { config, folder, main, paths, computed } = source;
  for (const key of ['base', 'trailingSlash', 'build', 'i18n'] as const)
    if (at(config, key) === COMPUTED) computed(key);
  const base = joined(textOf(at(config, 'base')));
  const [options] = argumentsOf(main.text, 'starlight').map(([given]) => given ?? {});
  const languages = languagesOf(config, options);
  const rule = ruleOf(config);
  const docs = inFolder(folder, 'src/content/docs') ?? '';
  const hasDocs = options !== undefined || paths.some((path) => path.startsWith(`${docs}/`));
  const collections = routesOf(source).filter(({ name }) => !hasDocs || name !== 'docs');
  // which entry has which address is decided by code
  for (const { name } of collections) computed(`getCollection('${name}')`, folderOfCollection(name, source));
  return {
    mounts: [
      ...mountsOf({ folder: inFolder(folder, 'src/pages') ?? '', at: base, rule }, languages),
      ...(hasDocs ? mountsOf({ folder: docs, at: base, rule: entryRule(rule, base) }, languages) : []),
      ...collections.flatMap(({ name, route }) => {
        const own = folderOfCollection(name, source);
        return mountsOf(
          { folder: own, at: joined(base, route), rule: entryRule(rule, joined(base, route)) },
          languages,
        );
      }),
    ],
    base,
    home: folder,
    isClosed: true,
    statics: [{ folder: inFolder(folder, textOf(at(config, 'publicDir')) ?? 'public') ?? 'public', at: base }],
    // names with an underscore are no pages
    excluded: ['src/pages/**/_*', 'src/pages/**/_*/**', 'src/content/**/_*', 'src/content/**/_*/**'].flatMap(
      (glob) => inFolder(folder, glob) ?? [],
    ),
    ...titled(at(options, 'title')),
    defaultLocale: languages.main,
    redirects: redirectsOf(source, base),
  };
};

/** Sites of Astro, and of Starlight, its theme for documentation. */
export const astro: Generator = {
  name: 'astro',
  configs: /^astro\.config\.[cm]?[jt]s$/,
  evidence: /(?<![^/])src\/content\/docs\/.*\.mdx?$/,
  further: /^src\/(?:pages\/.*\[[^/]*\.astro|content\.config\.(?:ts|mjs)|content\/config\.(?:ts|mjs))$/,
  frontMatter: { 'hero.tagline': 'tagline' },
  rule: RULE,
  read,
};
