import type { AddressRule, Mount, StatedRedirect, StaticFolder } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { lineFinder } from './config/lines';
import { at, entriesOf, listOf, textOf, textsOf, titled } from './config/value';
import { inFolder, joined, type Decided, type Generator, type GeneratorSource } from './generator';
import { COMPUTED } from './config/literals';

const RULE: AddressRule = {
  pattern: '/{dirs}/{name}',
  index: ['index', 'readme'],
  indexPattern: '/{dirs}/',
  sameAsFolder: true,
  spelling: 'kept',
  slug: 'path',
  dropsNumbers: true,
};

/** The options of a plugin, also where a preset has them; each of its instances. */
const instancesOf = (config: unknown, kind: 'docs' | 'blog' | 'pages'): unknown[] => {
  const named = (entry: unknown, names: RegExp): unknown => {
    const name = textOf(Array.isArray(entry) ? at(entry, 0) : entry);
    const options = at(entry, 1) ?? {};
    return name !== null && names.test(name) ? options : undefined;
  };
  const presets = listOf(at(config, 'presets'));
  const ofPresets = presets.flatMap((each) => {
    // a preset that is named by `require.resolve` tells itself by its options
    const isResolved =
      at(each, 0) === COMPUTED && ['docs', 'blog', 'theme'].some((key) => at(each, 1, key) !== undefined);
    const options =
      each === COMPUTED ? {} : isResolved ? at(each, 1) : named(each, /^(?:@docusaurus\/preset-)?classic$/);
    const own = at(options, kind);
    return options === undefined || own === false ? [] : [own === true || own === undefined ? {} : own];
  });
  const ofPlugins = listOf(at(config, 'plugins')).flatMap(
    (each) => named(each, new RegExp(`^@docusaurus/(?:plugin-)?content-${kind}$`)) ?? [],
  );
  return [...ofPresets, ...ofPlugins];
};

interface Locales {
  main: string;
  /** Null: the configuration computes them. */
  all: string[] | null;
  /** The path of a language on the site. */
  prefix: (locale: string) => string;
  folder: SourcePath;
  /** The folder of a language below it -> the language. */
  localeOf: (folder: string) => string;
}

const localesOf = ({ config, folder, computed }: GeneratorSource): Locales => {
  const i18n = at(config, 'i18n');
  const main = textOf(at(i18n, 'defaultLocale')) ?? 'en';
  const base = textOf(at(config, 'baseUrl')) ?? '/';
  const listed = at(i18n, 'locales');
  if (listed === COMPUTED || i18n === COMPUTED) computed('i18n.locales');
  return {
    main,
    all: listed === COMPUTED || i18n === COMPUTED ? null : listed === undefined ? [main] : textsOf(listed),
    prefix: (locale) => {
      const own = textOf(at(i18n, 'localeConfigs', locale, 'baseUrl'));
      return own === null ? joined(base, locale === main ? '' : locale) : joined(own);
    },
    folder: inFolder(folder, textOf(at(i18n, 'path')) ?? 'i18n') ?? folder,
    localeOf: (name) =>
      entriesOf(at(i18n, 'localeConfigs')).find(([, each]) => textOf(at(each, 'path')) === name)?.[0] ?? name,
  };
};

/** The folders of the translations of a plugin, by language. */
const translatedFolders = (
  plugin: string,
  { main, all, folder, localeOf }: Locales,
  paths: readonly SourcePath[],
): [string, SourcePath][] => {
  const found = new Map<string, string>();
  for (const path of paths) {
    if (!path.startsWith(`${folder}/`)) continue;
    const [own = '', name] = path.slice(folder.length + 1).split('/');
    const locale = localeOf(own);
    if (name === plugin && locale !== main && (all === null || all.includes(locale))) found.set(locale, own);
  }
  return [...found].map(([locale, own]) => [locale, `${folder}/${own}/${plugin}`]);
};

/** The versions that have a folder, the newest first, where no file lists them. */
const versionFolders = (prefix: string, { folder, paths }: GeneratorSource): string[] => {
  const start = folder === '' ? prefix : `${folder}/${prefix}`;
  const names = paths.flatMap((path) => (path.startsWith(start) ? (path.slice(start.length).split('/')[0] ?? []) : []));
  return [...new Set(names)].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
};

interface Version {
  name: string;
  folder: SourcePath;
  /** Its name below the language's folder. */
  translated: string;
  path: string;
}

const docsOf = (
  options: unknown,
  source: GeneratorSource,
  locales: Locales,
  slash: Partial<AddressRule>,
): { mounts: Mount[]; excluded: string[] } => {
  const { folder, paths, value } = source;
  const id = textOf(at(options, 'id')) ?? 'default';
  const ofId = id === 'default' ? '' : `${id}_`;
  const current = inFolder(folder, textOf(at(options, 'path')) ?? 'docs') ?? folder;
  const route =
    textOf(at(options, 'routeBasePath')) ??
    (at(options, 'routeBasePath') === COMPUTED ? (source.computed('docs.routeBasePath'), 'docs') : 'docs');
  const listed = value(`${ofId}versions.json`);
  const named = listed === undefined ? versionFolders(`${ofId}versioned_docs/version-`, source) : textsOf(listed);
  const numbered = named.length > 0 && at(options, 'disableVersioning') !== true;
  const only = at(options, 'onlyIncludeVersions');
  const last = textOf(at(options, 'lastVersion')) ?? (numbered ? named[0] : undefined) ?? 'current';
  const versions: Version[] = [
    ...(at(options, 'includeCurrentVersion') === false
      ? []
      : [{ name: 'current', folder: current, translated: 'current', path: '' }]),
    ...(numbered ? named : []).map((name) => ({
      name,
      folder: inFolder(folder, `${ofId}versioned_docs/version-${name}`) ?? folder,
      translated: `version-${name}`,
      path: '',
    })),
  ]
    .filter(({ name }) => !Array.isArray(only) || only.includes(name))
    .map((version) => ({
      ...version,
      path:
        textOf(at(options, 'versions', version.name, 'path')) ??
        (version.name === last ? '' : version.name === 'current' ? 'next' : version.name),
    }));
  const rule = { ...RULE, ...slash, ...(at(options, 'numberPrefixParser') === false && { dropsNumbers: undefined }) };
  const translations = translatedFolders(
    `docusaurus-plugin-content-docs${id === 'default' ? '' : `-${id}`}`,
    locales,
    paths,
  );
  const mounts = versions.flatMap((version): Mount[] => [
    {
      folder: version.folder,
      at: joined(locales.prefix(locales.main), route, version.path),
      locale: null,
      translates: null,
      rule: clean(rule),
    },
    ...translations.map(([locale, below]): Mount => ({
      folder: `${below}/${version.translated}`,
      at: joined(locales.prefix(locale), route, version.path),
      locale,
      translates: version.folder,
      rule: clean(rule),
    })),
  ]);
  const excluded = textsOf(at(options, 'exclude')).flatMap((glob) => mounts.map((mount) => `${mount.folder}/${glob}`));
  return { mounts, excluded };
};

const clean = ({
  dropsNumbers,
  ...rule
}: Omit<AddressRule, 'dropsNumbers'> & { dropsNumbers?: true | undefined }): AddressRule =>
  dropsNumbers === true ? { ...rule, dropsNumbers } : rule;

const blogRule: AddressRule = {
  ...clean({ ...RULE, dropsNumbers: undefined }),
  pattern: '/{year}/{month}/{day}/{path}',
  index: [],
  dated: 'path',
};

/** Pages of a plugin with one folder: a blog, or pages of their own. */
const simple = (
  kind: 'blog' | 'pages',
  options: unknown,
  source: GeneratorSource,
  locales: Locales,
  rule: AddressRule,
): Mount[] => {
  const folder =
    inFolder(source.folder, textOf(at(options, 'path')) ?? (kind === 'blog' ? 'blog' : 'src/pages')) ?? source.folder;
  const route = textOf(at(options, 'routeBasePath')) ?? (kind === 'blog' ? 'blog' : '/');
  const id = textOf(at(options, 'id')) ?? 'default';
  const plugin = `docusaurus-plugin-content-${kind}${id === 'default' ? '' : `-${id}`}`;
  const mount = (own: SourcePath, locale: string, isMain: boolean): Mount => ({
    folder: own,
    at: joined(locales.prefix(locale), route),
    locale: isMain ? null : locale,
    translates: isMain ? null : folder,
    rule,
  });
  return [
    mount(folder, locales.main, true),
    ...translatedFolders(plugin, locales, source.paths).map(([locale, own]) => mount(own, locale, false)),
  ];
};

/** The plugin of redirects, whose names for it may be short. */
const REDIRECTS = /^@docusaurus\/(?:plugin-)?client-redirects$/;

const redirectsOf = ({ config, main, computed }: GeneratorSource, base: string): StatedRedirect[] => {
  const lineOf = lineFinder(main.text);
  const plugins = listOf(at(config, 'plugins')).filter((plugin) => REDIRECTS.test(textOf(at(plugin, 0)) ?? ''));
  if (plugins.some((plugin) => at(plugin, 1, 'createRedirects') !== undefined)) computed('_redirects');
  return plugins.flatMap((plugin) =>
    listOf(at(plugin, 1, 'redirects')).flatMap((each) => {
      const to = textOf(at(each, 'to'));
      return to?.startsWith('/') !== true
        ? []
        : textsOf(at(each, 'from')).map((from) => ({
            from: joined(base, from) || '/',
            to: joined(base, to) || '/',
            file: main.path,
            line: lineOf(from),
          }));
    }),
  );
};

/** `static/`, or the folders that the configuration names in its place: each language of the site serves them all. */
const staticsOf = ({ config, folder }: GeneratorSource, served: readonly string[]): StaticFolder[] => {
  const named = at(config, 'staticDirectories');
  const folders = Array.isArray(named) ? textsOf(named) : ['static'];
  return folders.flatMap((each) => {
    const own = inFolder(folder, each);
    return own === null ? [] : served.map((path) => ({ folder: own, at: path }));
  });
};

const read = (source: GeneratorSource): Decided => {
  const { config, computed } = source;
  for (const key of ['baseUrl', 'presets', 'trailingSlash', 'staticDirectories'] as const)
    if (at(config, key) === COMPUTED) computed(key);
  const locales = localesOf(source);
  const trailing = at(config, 'trailingSlash');
  const slash = typeof trailing === 'boolean' ? { slash: trailing } : {};
  const isUnknown = config === undefined || config === COMPUTED || at(config, 'presets') === COMPUTED;
  const instances = (kind: 'docs' | 'blog' | 'pages'): unknown[] => (isUnknown ? [{}] : instancesOf(config, kind));
  const docs = instances('docs').map((options) => docsOf(options, source, locales, slash));
  const mounts = [
    ...docs.flatMap((each) => each.mounts),
    ...instances('blog').flatMap((options) => simple('blog', options, source, locales, { ...blogRule, ...slash })),
    ...instances('pages').flatMap((options) =>
      simple('pages', options, source, locales, {
        ...clean({ ...RULE, dropsNumbers: undefined }),
        ...slash,
        index: ['index'],
      }),
    ),
  ];
  const base = joined(textOf(at(config, 'baseUrl')));
  const partials = mounts.flatMap(({ folder }) => [
    `${folder}/_*`,
    `${folder}/**/_*`,
    `${folder}/_*/**`,
    `${folder}/**/_*/**`,
  ]);
  return {
    mounts,
    base,
    statics: staticsOf(source, [...new Set([base, ...(locales.all ?? []).map((locale) => locales.prefix(locale))])]),
    isClosed: !isUnknown,
    home: source.folder,
    excluded: docs.flatMap((each) => each.excluded),
    partials,
    ...titled(at(config, 'title')),
    defaultLocale: locales.main,
    redirects: redirectsOf(source, base),
  };
};

export const docusaurus: Generator = {
  name: 'docusaurus',
  configs: /^docusaurus\.config\.[cm]?[jt]s$/,
  evidence: /(?<![^/])(?:versioned_docs\/version-|i18n\/[\w-]+\/docusaurus-plugin-content-docs\/)/,
  further: /^(?:\w+_)?versions\.json$/,
  frontMatter: { id: 'pageId', unlisted: 'unlisted', 'last_update.date': 'date' },
  rule: RULE,
  read,
};
