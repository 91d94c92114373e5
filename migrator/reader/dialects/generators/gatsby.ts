import type { AddressRule, Mount, StatedRedirect } from '../../../model/conventions';
import { lineFinder } from './config/lines';
import { argumentsOf, COMPUTED } from './config/literals';
import { at, listOf, textOf, titled } from './config/value';
import { inFolder, joined, pathIn, type Decided, type Generator, type GeneratorSource } from './generator';

/** https://www.gatsbyjs.com/docs/reference/config-files/gatsby-node/: `createFilePath`, from which most sites take their addresses. */
const RULE: AddressRule = {
  pattern: '/{path}/',
  index: ['index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'path',
};

/** The folders of pages and content that plugins name. */
const foldersOf = ({ config, folder, paths }: GeneratorSource): string[] => {
  const named = listOf(at(config, 'plugins')).flatMap((plugin) => {
    if (!/^gatsby-(?:source-filesystem|plugin-page-creator)$/.test(textOf(at(plugin, 'resolve')) ?? '')) return [];
    return inFolder(folder, textOf(at(plugin, 'options', 'path')) ?? '') ?? [];
  });
  const all = new Set([inFolder(folder, 'src/pages') ?? 'src/pages', ...named]);
  return [...all].filter((each) => paths.some((path) => /\.mdx?$/i.test(path) && pathIn(path, each) !== null));
};

const NODE = ['gatsby-node.js', 'gatsby-node.mjs', 'gatsby-node.ts'];

const redirectsOf = ({ folder, text }: GeneratorSource, base: string): StatedRedirect[] =>
  NODE.flatMap((name) => {
    const code = text(name) ?? '';
    const lineOf = lineFinder(code);
    return argumentsOf(code, 'createRedirect').flatMap(([given]) => {
      const [from, to] = [textOf(at(given, 'fromPath')), textOf(at(given, 'toPath'))];
      if (from === null || to === null || from.includes('*')) return [];
      const target = to.startsWith('/') ? joined(base, to) || '/' : to;
      return [{ from: joined(base, from), to: target, file: inFolder(folder, name) ?? name, line: lineOf(from) }];
    });
  });

export const gatsby: Generator = {
  name: 'gatsby',
  configs: /^gatsby-config\.[cm]?[jt]s$/,
  further: /^gatsby-node\.[cm]?[jt]s$/,
  frontMatter: { path: 'permalink' },
  rule: RULE,
  read: (source): Decided => {
    const { config, folder, text, computed } = source;
    if (at(config, 'pathPrefix') === COMPUTED) computed('pathPrefix');
    // addresses of content are made by code
    const folders = foldersOf(source);
    if (NODE.some((name) => text(name)?.includes('createPage') === true))
      for (const own of folders.filter((each) => !each.endsWith('src/pages')))
        computed('createPage (gatsby-node)', own);
    const base = joined(textOf(at(config, 'pathPrefix')));
    const rule = { ...RULE, permalinkRoot: base };
    return {
      mounts: folders.map((own): Mount => ({ folder: own, at: base, locale: null, translates: null, rule })),
      base,
      home: folder,
      isClosed: true,
      statics: [{ folder: inFolder(folder, 'static') ?? 'static', at: base }],
      ...titled(at(config, 'siteMetadata', 'title')),
      redirects: redirectsOf(source, base),
    };
  },
};
