import type { AddressRule, Mount, StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { withoutExtension } from '../../read/candidate';
import { addressOf, mountedFile } from './address';
import { lineFinder } from './config/lines';
import { at, entriesOf, listOf, textOf, textsOf, titled, type ConfigFile } from './config/value';
import { COMPUTED } from './config/literals';
import { postMount } from './mkdocs/blog';
import { navigationTitles } from './mkdocs/navigation';
import {
  inFolder,
  joined,
  pathIn,
  pathOfUrl,
  scalarsOf,
  type Decided,
  type Generator,
  type GeneratorSource,
} from './generator';

const RULE: AddressRule = {
  pattern: '/{path}/',
  index: ['index', 'readme'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
};

/** The options of a plugin or an extension; undefined where the site has it not. */
const optionsOf = (list: unknown, name: string): unknown => {
  for (const each of [...listOf(list), list]) {
    if (each === name) return {};
    const options = at(each, name);
    if (options !== undefined) return options ?? {};
  }
  return undefined;
};

/** The options of a plugin, also in a group of plugins that is in force. */
const plugin = (config: unknown, name: string): unknown => {
  const plugins = at(config, 'plugins');
  const group = optionsOf(plugins, 'group');
  return (
    optionsOf(plugins, name) ?? (at(group, 'enabled') === true ? optionsOf(at(group, 'plugins'), name) : undefined)
  );
};

/** The folders from which snippets are named: that of the configuration, where it says no other. */
const snippetFolders = (config: unknown, folder: SourcePath): SourcePath[] => {
  const paths = textsOf(at(optionsOf(at(config, 'markdown_extensions'), 'pymdownx.snippets'), 'base_path'));
  return (paths.length === 0 ? ['.'] : paths).flatMap((path) => inFolder(folder, path) ?? []);
};

const KEYS = ['site_url', 'docs_dir', 'use_directory_urls'] as const;

const docsFolder = (config: unknown, folder: SourcePath): SourcePath =>
  inFolder(folder, textOf(at(config, 'docs_dir')) ?? 'docs') ?? folder;

/** Other sites beside the configuration, such as `mkdocs.blog.yml`: those that have folders of their own. */
const FURTHER = /^mkdocs[.-][\w.-]+\.ya?ml$/;

const read = (source: GeneratorSource): Decided => {
  const { config, folder, main: file, paths, computed, value, text } = source;
  for (const key of KEYS) if (at(config, key) === COMPUTED) computed(key);
  const root = docsFolder(config, folder);
  const seen = new Set([root]);
  const beside = paths.flatMap((path) => {
    const name = pathIn(path, folder) ?? '';
    if (!FURTHER.test(name)) return [];
    const other = value(name);
    const own = docsFolder(other, folder);
    if (textOf(at(other, 'docs_dir')) === null || seen.has(own)) return [];
    seen.add(own);
    return [siteOf(other, folder, own, { path, text: text(name) ?? '' })];
  });
  const sites = [siteOf(config, folder, root, file), ...beside];
  return {
    ...sites[0],
    mounts: sites.flatMap(({ mounts }) => mounts),
    excluded: sites.flatMap(({ excluded = [] }) => excluded),
    includeFolders: [...new Set(sites.flatMap(({ includeFolders = [] }) => includeFolders))],
    redirects: sites.flatMap(({ redirects = [] }) => redirects),
    titles: Object.fromEntries(sites.flatMap(({ titles = {} }) => Object.entries(titles))),
    variables: Object.fromEntries(sites.toReversed().flatMap(({ variables = {} }) => Object.entries(variables))),
    ...(sites.some(({ hasMacros }) => hasMacros === true) && { hasMacros: true }),
  };
};

/** One site: its pages are in `root`. */
const siteOf = (config: unknown, folder: SourcePath, root: SourcePath, file: ConfigFile): Decided => {
  const base = pathOfUrl(textOf(at(config, 'site_url')));
  const rule = at(config, 'use_directory_urls') === false ? { ...RULE, pattern: '/{path}.html' } : RULE;
  const i18n = plugin(config, 'i18n');
  const listed = at(i18n, 'languages');
  const stated = Array.isArray(listed)
    ? listed.map((each: unknown) => ({
        code: textOf(at(each, 'locale')),
        isBuilt: at(each, 'build') !== false,
        isMain: at(each, 'default') === true,
        names: at(each, 'nav_translations') ?? null,
      }))
    : entriesOf(listed).map(([code, each]) => ({
        code,
        isBuilt: at(each, 'build') !== false,
        isMain: at(i18n, 'default_language') === code,
        names: at(i18n, 'nav_translations', code) ?? null,
      }));
  const languages = stated.flatMap(({ code, isBuilt, isMain, names }) =>
    code === null || !isBuilt || code === 'default' ? [] : [{ code, isMain, names }],
  );
  const main =
    languages.find(({ isMain }) => isMain)?.code ??
    textOf(at(i18n, 'default_language')) ??
    textOf(at(config, 'theme', 'language'));
  const byFolder = textOf(at(i18n, 'docs_structure')) === 'folder';
  const prefix = (code: string): string => joined(base, code === main ? '' : code);
  const mount: Mount = { folder: root, at: base, locale: null, translates: null, rule };
  const mainFolder = main === null ? root : `${root}/${main}`;
  const mounts: Mount[] =
    languages.length === 0
      ? [mount]
      : byFolder
        ? [
            mount,
            ...languages.map(({ code }): Mount => ({
              ...mount,
              folder: `${root}/${code}`,
              at: prefix(code),
              locale: code,
              translates: code === main ? null : mainFolder,
            })),
          ]
        : [{ ...mount, suffixes: Object.fromEntries(languages.map(({ code }) => [code, prefix(code)])) }];
  const blog = plugin(config, 'blog') ?? plugin(config, 'material/blog');
  if (blog !== undefined) mounts.push(...postMount(mount, rule, blog));
  const byLength = mounts.toSorted((a, b) => b.folder.length - a.folder.length);
  const lineOf = lineFinder(file.text);
  const named = languages.flatMap(({ code, names }) =>
    code === main || names !== null ? [[code, names] as const] : [],
  );
  const hasMacros = plugin(config, 'macros') !== undefined;
  return {
    mounts,
    base,
    home: root,
    isClosed: true,
    excluded: [
      ...patternsOf(textOf(at(config, 'exclude_docs'))),
      ...textsOf(at(plugin(config, 'exclude'), 'glob')),
    ].flatMap((glob) => [`${root}/${glob}`, `${root}/**/${glob}`]),
    includeFolders: snippetFolders(config, folder),
    ...titled(at(config, 'site_name')),
    titles: navigationTitles(config, root, mounts, new Map(named)),
    defaultLocale: main,
    // macros name the values of `extra` also without its name
    variables: { ...(hasMacros && scalarsOf(at(config, 'extra'), '')), ...scalarsOf(at(config, 'extra'), 'extra') },
    ...(hasMacros && { hasMacros }),
    redirects: entriesOf(at(plugin(config, 'redirects'), 'redirect_maps')).flatMap(([from, to]) =>
      redirect(from, textOf(to), root, byLength, file.path, lineOf),
    ),
  };
};

/** The lines of a file in the manner of .gitignore, without exceptions. */
const patternsOf = (text: string | null): string[] =>
  (text ?? '').split('\n').flatMap((line) => {
    const pattern = line.trim().replace(/^\//, '');
    return pattern === '' || /^[#!]/.test(pattern) ? [] : pattern.endsWith('/') ? [`${pattern}**`] : [pattern];
  });

const redirect = (
  from: string,
  to: string | null,
  root: string,
  mounts: readonly Mount[],
  file: string,
  lineOf: (name: string) => number,
): StatedRedirect[] => {
  const addressIn = (path: string): string | null => {
    const [name = '', fragment = ''] = path.split(/(?=#)/);
    const mounted = mountedFile(`${root}/${name}`, mounts);
    return mounted?.mount.rule == null || withoutExtension(name) === name
      ? null
      : addressOf(mounted, mounted.mount.rule) + fragment;
  };
  const old = addressIn(from);
  if (old === null || to === null) return [];
  return [{ from: old, to: addressIn(to) ?? to, file, line: lineOf(from) }];
};

export const mkdocs: Generator = {
  name: 'mkdocs',
  configs: /^mkdocs\.ya?ml$/,
  further: FURTHER,
  frontMatter: { 'date.created': 'date', 'date.updated': 'date' },
  rule: RULE,
  read,
};
