import { say } from '../../../../model/say';
import { newFinding } from '../../../findings';
import type { AddressRule, Mount, StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { candidacy, folderOf } from '../../read/candidate';
import { lineFinder } from './config/lines';
import { argumentsOf, COMPUTED } from './config/literals';
import { at, entriesOf, listOf, textOf, textsOf } from './config/value';
import { inFolder, joined, pathIn, type Decided, type Generator, type GeneratorSource } from './generator';
import { PATH_TO_REGEXP } from './host-redirects';

/** https://nextra.site/docs/file-conventions: pages have the places of their files, as Next.js gives them. */
const RULE: AddressRule = {
  pattern: '/{path}',
  index: ['index'],
  indexPattern: '/{dirs}',
  spelling: 'kept',
  slug: 'segment',
};

/** `app/(docs)/[lang]/guide/[[...mdxPath]]` -> `/guide`, with what stands for the language: groups have no part of an address. */
const routeOf = (path: string): string => joined(...path.split('/').filter((name) => !/^\(.*\)$|^\[|^@/.test(name)));

interface Languages {
  codes: string[];
  main: string | null;
}

/** The mounts of a folder of pages: one for each language that has a folder in it, or names before the extension. */
const mountsOf = (root: Mount, { codes, main }: Languages, paths: readonly SourcePath[], below: string): Mount[] => {
  if (codes.length === 0) return [{ ...root, at: joined(root.at, below) }];
  const folders = new Set(paths.map((path) => pathIn(folderOf(path), root.folder)?.split('/')[0]));
  const byFolder = codes.filter((code) => folders.has(code));
  const original = byFolder.find((code) => code === main);
  const suffixes = codes.map((code) => [code, joined(root.at, code === main ? '' : code, below)] as const);
  return [
    { ...root, at: joined(root.at, below), ...(byFolder.length === 0 && { suffixes: Object.fromEntries(suffixes) }) },
    ...byFolder.map((code): Mount => ({
      ...root,
      folder: `${root.folder}/${code}`,
      at: joined(root.at, code, below),
      locale: code,
      translates: original === undefined || code === original ? null : `${root.folder}/${original}`,
    })),
  ];
};

/** The titles of `_meta` files, which pages without a title of their own have. */
const titlesOf = ({ paths, folder, value }: GeneratorSource): Record<SourcePath, string> => {
  const pages = new Set(paths.filter((path) => candidacy(path) === 'page'));
  return Object.fromEntries(
    paths.flatMap((path) => {
      const [, around, suffix = ''] = META.exec(path) ?? [];
      if (around === undefined) return [];
      return entriesOf(value(pathIn(path, folder) ?? '')).flatMap(([name, each]) => {
        const title = textOf(each) ?? textOf(at(each, 'title'));
        const file = ['.mdx', '.md']
          .map((ending) => `${around}${name}${suffix}${ending}`)
          .find((one) => pages.has(one));
        return title === null || file === undefined ? [] : [[file, title] as const];
      });
    }),
  );
};

const META = /^((?:.*\/)?)_meta(\.[\w-]+)?\.(?:json|[jt]sx?)$/;

/** `redirects` of Next.js; those with a pattern are told. */
const redirectsOf = ({ config, main, report }: GeneratorSource, base: string): StatedRedirect[] => {
  const lineOf = lineFinder(main.text);
  const stated = listOf(at(config, 'redirects')).flatMap((each) => {
    const [from, to] = [textOf(at(each, 'source')), textOf(at(each, 'destination'))];
    return from === null || to === null ? [] : [{ from, to }];
  });
  const isPattern = ({ from }: { from: string }): boolean => PATH_TO_REGEXP.test(from);
  const patterns = stated.filter(isPattern);
  const [pattern] = patterns;
  if (pattern !== undefined) {
    const message = say('redirectsForMany', { count: patterns.length, pattern: pattern.from });
    report(
      newFinding('REDIRECT_PATTERN', main.path, { line: lineOf(pattern.from), column: 1 }, message, say('keepLines')),
    );
  }
  return stated
    .filter((each) => !isPattern(each))
    .map(({ from, to }) => ({
      from: joined(base, from),
      to: to.startsWith('/') ? joined(base, to) || '/' : to,
      file: main.path,
      line: lineOf(from),
    }));
};

const read = (source: GeneratorSource): Decided => {
  const { config, folder, main, paths, computed } = source;
  for (const key of ['basePath', 'trailingSlash', 'i18n'] as const) if (at(config, key) === COMPUTED) computed(key);
  const base = joined(textOf(at(config, 'basePath')));
  const languages = {
    codes: textsOf(at(config, 'i18n', 'locales')),
    main: textOf(at(config, 'i18n', 'defaultLocale')),
  };
  const local = paths.flatMap((path) => pathIn(path, folder) ?? []);
  const has = (below: string): boolean =>
    local.some((path) => path.startsWith(`${below}/`) && candidacy(path) === 'page');
  const rule = at(config, 'trailingSlash') === true ? { ...RULE, slash: true } : { ...RULE, slash: false };
  const mount = (below: string, own: AddressRule = rule): Mount => ({
    folder: inFolder(folder, below) ?? below,
    at: base,
    locale: null,
    translates: null,
    rule: own,
  });
  const content = ['content', 'src/content'].filter(has);
  const catchAll = local.find((path) => /^(?:src\/)?app\/.*\[\[?\.\.\.mdxPath\]\]?\/page\.\w+$/.test(path));
  const route =
    textOf(argumentsOf(main.text, 'nextra').map(([options]) => at(options, 'contentDirBasePath'))[0]) ??
    routeOf(folderOf(catchAll ?? '').replace(/^(?:src\/)?app(?=\/|$)/, ''));
  const pages = ['pages', 'src/pages'].filter(has);
  const apps = ['app', 'src/app'].filter(has);
  const ofApp = (path: string): boolean =>
    apps.some((below) => path.startsWith(`${below}/`)) && candidacy(path) === 'page';
  return {
    mounts: [
      ...content.flatMap((below) => mountsOf(mount(below), languages, paths, route)),
      ...pages.flatMap((below) => mountsOf(mount(below), languages, paths, '')),
      ...apps.map((below) => mount(below, { ...rule, index: ['page'] })),
    ],
    places: Object.fromEntries(
      local
        .filter((path) => ofApp(path) && path.includes('/('))
        .map((path) => [
          inFolder(folder, path) ?? path,
          inFolder(folder, path.replace(/\/\([^/]*\)(?=\/)/g, '')) ?? path,
        ]),
    ),
    base,
    home: folder,
    isClosed: true,
    statics: [{ folder: inFolder(folder, 'public') ?? 'public', at: base }],
    excluded: [
      ...pages.flatMap((below) => [`${below}/**/_*`, `${below}/api/**`]),
      ...local.filter((path) => ofApp(path) && !/\/page\.\w+$/.test(path)),
    ].flatMap((glob) => inFolder(folder, glob) ?? []),
    titles: titlesOf(source),
    defaultLocale: languages.main,
    redirects: redirectsOf(source, base),
  };
};

export const nextra: Generator = {
  name: 'nextra',
  configs: /^next\.config\.[cm]?[jt]s$/,
  beside:
    /^(?:theme\.config\.\w+$|(?:src\/)?mdx-components\.\w+$|(?:src\/)?(?:content|pages|app)\/(?:.*\/)?_meta(?:\.[\w-]+)?\.\w+$)/,
  further: /^(?:src\/)?(?:content|pages|app)\/(?:.*\/)?_meta(?:\.[\w-]+)?\.(?:json|[jt]sx?)$/,
  frontMatter: {},
  rule: RULE,
  read,
};
