import type { AddressRule, Mount } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { at, entriesOf, listOf, textOf, textsOf, titled } from './config/value';
import {
  globsOf,
  inFolder,
  joined,
  pathIn,
  pathOfUrl,
  scalarsOf,
  type Generator,
  type GeneratorSource,
} from './generator';

const DATA = /^_data\/(.*)\.(?:ya?ml|json)$/;

/** The names that stand for patterns of posts. */
const STYLES = new Map([
  ['date', '/:categories/:year/:month/:day/:title:output_ext'],
  ['pretty', '/:categories/:year/:month/:day/:title/'],
  ['weekdate', '/:categories/:year/W:week/:short_day/:title:output_ext'],
  ['ordinal', '/:categories/:year/:y_day/:title:output_ext'],
  ['none', '/:categories/:title:output_ext'],
]);

/** The date that Jekyll adds to the pattern of pages and collections, by the pattern of posts. */
const withEnding = (template: string, style: string): string => {
  if (style === 'pretty' || (!STYLES.has(style) && style.endsWith('/'))) return `${template}/`;
  return STYLES.has(style) || style.endsWith(':output_ext') ? `${template}:output_ext` : template;
};

/** The values of Jekyll's patterns; of a page `:path` is its folder. */
const translated = (template: string, path: '{dirs}' | '{path}', collection = ''): string =>
  `/${template}`
    .replaceAll(':collection', () => collection)
    .replaceAll(':path', path)
    .replaceAll(':output_ext', '.html')
    .replace(/:(?:basename|name)\b/g, '{name}')
    .replace(/:(?:title|slug)\b/g, '{slug-or-name}')
    .replaceAll(':slugified_categories', '{slugified-categories}')
    .replace(/:(categories|year|month|day|[iwy]_\w+|(?:short|long)_\w+|week)\b/g, (_, token: string) => `{${token}}`)
    .replace(/\/{2,}/g, '/');

/** A permalink of front matter that is a pattern; null where it names what only a collection has. */
const permalinkPattern = (permalink: string): string | null => {
  const pattern = translated(permalink, '{dirs}');
  return permalink.includes(':collection') || pattern.includes(':') ? null : pattern;
};

const rule = (pattern: string): AddressRule => ({
  pattern,
  index: [],
  indexPattern: pattern,
  spelling: 'kept',
  slug: 'segment',
});

/** `hasIndex`: whether the site has a front page of its own; GitHub Pages take the README of a folder in its place. */
const pageRule = (style: string, hasIndex = true): AddressRule => ({
  ...rule(translated(withEnding('/:path/:basename', style), '{dirs}')),
  index: hasIndex ? ['index'] : ['index', 'readme'],
  indexPattern: '/{dirs}/',
});

interface Collection {
  label: string;
  folder: string;
  /** The folder that contains it. */
  parent: string;
  isBuilt: boolean;
  pattern: string;
}

const collectionsOf = ({ config }: GeneratorSource, folder: SourcePath, style: string): Collection[] => {
  const written = at(config, 'collections');
  const named = Array.isArray(written)
    ? textsOf(written).map((label): [string, unknown] => [label, {}])
    : entriesOf(written);
  const parent = inFolder(folder, textOf(at(config, 'collections_dir')) ?? '') ?? folder;
  return named
    .filter(([label]) => label !== 'posts')
    .map(([label, options]) => {
      const own = textOf(at(options, 'permalink'));
      const template = own === null ? withEnding('/:collection/:path', style) : (STYLES.get(own) ?? own);
      return {
        label,
        folder: inFolder(parent, `_${label}`) ?? folder,
        parent,
        isBuilt: at(options, 'output') === true,
        pattern: translated(template, '{path}', label),
      };
    });
};

/** The folders of a name in the source: `_posts` may be in any folder, which is its category. */
const foldersNamed = (name: string, { folder, paths }: GeneratorSource): string[] => [
  ...new Set(
    paths.flatMap((path) => {
      const end = `/${path}`.indexOf(`/${name}/`);
      return end >= 0 && `${path}/`.startsWith(folder === '' ? '' : `${folder}/`)
        ? [path.slice(0, end + name.length)]
        : [];
    }),
  ),
];

/** The type by which `defaults` names the files of a folder: posts, drafts, a collection by its name, else pages. */
const typeOf = (folder: string, collections: readonly Collection[]): string =>
  /(?:^|\/)_(posts|drafts)(?:\/|$)/.exec(folder)?.[1] ??
  collections.find((collection) => isWithin(folder, collection.folder))?.label ??
  'pages';

/** Mounts for the parts of the site to which `defaults` give a pattern or a language. */
const withDefaults = (
  mounts: readonly Mount[],
  collections: readonly Collection[],
  source: GeneratorSource,
): Mount[] => {
  let result = [...mounts];
  for (const each of listOf(at(source.config, 'defaults'))) {
    const permalink = textOf(at(each, 'values', 'permalink'));
    const locale = textOf(at(each, 'values', 'lang')) ?? textOf(at(each, 'values', 'locale'));
    const path = textOf(at(each, 'scope', 'path')) ?? '';
    const type = textOf(at(each, 'scope', 'type'));
    const scope = inFolder(source.folder, path.replace(/\/+$/, ''));
    if ((permalink === null && locale === null) || path.includes('*') || scope === null) continue;
    const own = [
      ...new Set([scope, ...result.map(({ folder }) => folder).filter((folder) => isWithin(folder, scope))]),
    ];
    for (const folder of own) {
      if (type !== null && typeOf(folder, collections) !== type) continue;
      const mount = withDefault(folder, { permalink, locale }, result, collections);
      if (mount !== null) result = [...result.filter((other) => other.folder !== folder), mount];
    }
  }
  return result;
};

/** The mount of a folder with the pattern and the language of a default. */
const withDefault = (
  folder: string,
  { permalink, locale }: { permalink: string | null; locale: string | null },
  mounts: readonly Mount[],
  collections: readonly Collection[],
): Mount | null => {
  const around = mounts
    .filter((mount) => isWithin(folder, mount.folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  if (around === undefined) return null;
  const inside = collections.find((candidate) => isWithin(folder, candidate.folder));
  const pattern =
    permalink === null
      ? null
      : translated(STYLES.get(permalink) ?? permalink, inside === undefined ? '{dirs}' : '{path}', inside?.label);
  // a pattern names folders from the root of its collection
  const below = folder.slice(around.folder.length);
  const nested = (template: string): string =>
    template
      .replace('{dirs}', `${below}/{dirs}`)
      .replace('{path}', `${below}/{path}`)
      .replace(/\/{2,}/g, '/');
  const ruled =
    around.rule === null
      ? null
      : pattern === null
        ? { ...around.rule, pattern: nested(around.rule.pattern), indexPattern: nested(around.rule.indexPattern) }
        : { ...around.rule, pattern: nested(pattern) };
  return { ...around, folder, rule: ruled, locale: locale ?? around.locale };
};

const isWithin = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

/** A collection that has the name of its language, `_de`, translates the folder that contains it. */
const asLanguage = (mount: Mount, collections: readonly Collection[], languages: readonly string[]): Mount => {
  const { label, folder, parent } = collections.find((each) => isWithin(mount.folder, each.folder)) ?? {};
  if (label === undefined || folder === undefined || parent === undefined) return mount;
  const locale = mount.locale ?? languages.find((each) => isSame(each, label)) ?? null;
  if (locale === null || !isSame(locale, label)) return mount;
  const translates = `${parent}${mount.folder.slice(folder.length)}`.replace(/^\//, '');
  return { ...mount, locale, translates };
};

const isSame = (locale: string, label: string): boolean =>
  locale.toLowerCase().replaceAll('_', '-') === label.toLowerCase().replaceAll('_', '-');

/** The folders that begin with an underscore and are no collection: templates, data, styles. */
const hiddenFolders = ({ folder, paths, config }: GeneratorSource, mounts: readonly Mount[]): string[] => {
  const kept = textsOf(at(config, 'include')).map((name) => inFolder(folder, name));
  const hidden = paths.flatMap((path) => {
    if (!isWithin(path, folder)) return [];
    const segments = path.split('/');
    const at = segments.findIndex(
      (segment, index) => index >= (folder === '' ? 0 : folder.split('/').length) && /^[_#~]/.test(segment),
    );
    const named = segments.slice(0, at + 1).join('/');
    const isMounted = mounts.some(
      (mount) =>
        mount.folder !== '' &&
        mount.folder !== folder &&
        (isWithin(named, mount.folder) || isWithin(mount.folder, named)),
    );
    return at < 0 || isMounted || kept.includes(named) ? [] : [named];
  });
  return [...new Set(hidden)];
};

export const jekyll: Generator = {
  name: 'jekyll',
  configs: /^_config\.(?:ya?ml|toml)$/,
  notBeside: /^scaffolds\/(?:post|page|draft)\.md$/,
  // GitHub Pages need no configuration: these files stand where Jekyll runs
  evidence: /(?<![^/])(?:_posts\/\d{4}-\d{1,2}-\d{1,2}-|_(?:layouts|includes)\/[^/]+\.html$)/,
  // they also serve files as they are: those made by hand, and those that Docsify shows
  weakEvidence: {
    path: /(?<![^/])CNAME$/,
    beside: /^[^/]+\.(?:md|markdown)$/,
    unless: /^(?:index\.html?|_sidebar\.md|_coverpage\.md|\.nojekyll)$/,
  },
  data: DATA,
  frontMatter: { redirect_from: 'redirectsFrom', redirect_to: 'redirectsTo', ref: 'translationKey' },
  permalinkPattern,
  rule: pageRule('date'),
  read: (source) => {
    const { folder, config, paths, value } = source;
    const style = textOf(at(config, 'permalink')) ?? 'date';
    const base = joined(textOf(at(config, 'baseurl')) ?? pathOfUrl(textOf(at(config, 'url'))));
    const root = inFolder(folder, textOf(at(config, 'source')) ?? '') ?? folder;
    const hasIndex = paths.some((path) => /^index\.(?:md|markdown|html?)$/i.test(pathIn(path, root) ?? ''));
    const collections = collectionsOf(source, root, style);
    const mount = (name: string, own: AddressRule): Mount => ({
      folder: name,
      at: base,
      locale: null,
      translates: null,
      rule: { ...own, permalinkRoot: base },
    });
    const posts = textOf(at(config, 'collections', 'posts', 'permalink')) ?? style;
    const template = translated(STYLES.get(posts) ?? posts, '{dirs}');
    /** The folders above `_posts` are categories of the posts in it. */
    const postRule = (name: string): AddressRule => {
      const above = name.slice(root === '' ? 0 : root.length + 1).replace(/\/?_(?:posts|drafts)$/, '');
      const pattern = template.replace(/\{(?:slugified-)?categories\}/, (values) => `${above}/${values}`);
      return { ...rule(pattern), dated: 'name' };
    };
    const mounts = withDefaults(
      [
        mount(root, pageRule(style, hasIndex)),
        ...collections.filter(({ isBuilt }) => isBuilt).map((each) => mount(each.folder, rule(each.pattern))),
        ...foldersNamed('_posts', source).map((name) => mount(name, postRule(name))),
        ...foldersNamed('_drafts', source).map((name) => ({ ...mount(name, postRule(name)), draft: true as const })),
      ],
      collections,
      source,
    ).map((each) => asLanguage(each, collections, textsOf(at(config, 'languages'))));
    const hidden = hiddenFolders(source, mounts);
    const includes = textOf(at(config, 'includes_dir')) ?? '_includes';
    const data: Record<string, string> = {};
    for (const path of paths) {
      const local = pathIn(path, folder) ?? '';
      const [, name] = DATA.exec(local) ?? [];
      if (name !== undefined) scalarsOf(value(local), `site.data.${name.replaceAll('/', '.')}`, data);
    }
    return {
      mounts,
      base,
      // `Reader#sort_files!` and `Site#each_site_file` of Jekyll
      lastWins: true as const,
      home: root,
      excluded: [
        ...textsOf(at(config, 'exclude')).flatMap((name) => globsOf(root, name)),
        ...hidden.filter((name) => !name.endsWith(includes)).flatMap((name) => globsOf('', name)),
        ...collections.filter(({ isBuilt }) => !isBuilt).flatMap((each) => globsOf('', each.folder)),
      ],
      partials: globsOf(root, includes),
      defaultLocale: textOf(at(config, 'default_lang')) ?? textOf(at(config, 'lang')) ?? textOf(at(config, 'locale')),
      ...titled(at(config, 'title')),
      variables: { ...scalarsOf(config, 'site'), ...data, 'site.baseurl': textOf(at(config, 'baseurl')) ?? '' },
    };
  },
};
