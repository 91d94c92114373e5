import type { AddressRule, Mount, StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { lineFinder } from './config/lines';
import { argumentsOf, COMPUTED } from './config/literals';
import { at, entriesOf, textOf, textsOf, titled } from './config/value';
import { inFolder, joined, pathIn, type Decided, type Generator, type GeneratorSource } from './generator';

/** https://vuepress.vuejs.org/guide/page.html#routing */
const RULE: AddressRule = {
  pattern: '/{path}.html',
  index: ['index', 'readme'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
};

const VALUES = new Map([
  ['slug', '{name}'],
  ['regular', '{path}.html'],
  ['raw', '{path}'],
]);

/** `/:year/:month/:day/:slug` of VuePress as a pattern of addresses; null where it has a value that pages do not state. */
const translated = (permalink: string): string | null => {
  const pattern = `/${permalink}`
    .replace(/:(i_month|i_day|year|month|day)\b/g, '{$1}')
    .replace(/:(slug|regular|raw)\b/g, (_, name: string) => VALUES.get(name) ?? '')
    .replace(/\/{2,}/g, '/');
  return pattern.includes(':') ? null : pattern;
};

/** The folder of the pages: it has `.vuepress/`, or the command that builds the site names it. */
const rootOf = ({ folder, main, paths, text }: GeneratorSource): SourcePath => {
  if (main.path.includes('.vuepress/')) return folder;
  const [, named] = /\bvuepress(?:-\w+)? (?:dev|build) ([\w./-]+)/.exec(text('package.json') ?? '') ?? [];
  const served = paths.find((path) => pathIn(path, folder)?.includes('.vuepress/') === true);
  return inFolder(folder, named ?? served?.slice(folder.length).split('.vuepress/')[0] ?? 'docs') ?? folder;
};

const redirectsOf = ({ main }: GeneratorSource, base: string): StatedRedirect[] => {
  const lineOf = lineFinder(main.text);
  return argumentsOf(main.text, 'redirectPlugin').flatMap(([options]) =>
    entriesOf(at(options, 'config')).flatMap(([from, to]) => {
      const target = textOf(to);
      if (target === null) return [];
      const page = target.startsWith('/') ? joined(base, target) || '/' : target;
      return [{ from: joined(base, from) || '/', to: page, file: main.path, line: lineOf(from) }];
    }),
  );
};

const read = (source: GeneratorSource): Decided => {
  const { config, computed } = source;
  for (const key of ['base', 'locales', 'permalink', 'permalinkPattern'] as const)
    if (at(config, key) === COMPUTED) computed(key);
  const root = rootOf(source);
  const base = joined(textOf(at(config, 'base')));
  const permalink = textOf(at(config, 'permalinkPattern')) ?? textOf(at(config, 'permalink'));
  const pattern = permalink === null ? null : translated(permalink);
  if (permalink !== null && pattern === null) computed('permalink');
  const rule: AddressRule = { ...RULE, ...(pattern !== null && { pattern, dated: 'name' }), permalinkRoot: base };
  const locales = entriesOf(at(config, 'locales'));
  const hasRoot = locales.some(([path]) => path === '/');
  const main = textOf(at(config, 'locales', '/', 'lang')) ?? textOf(at(config, 'lang'));
  const mounts: Mount[] = [
    { folder: root, at: base, locale: null, translates: null, rule },
    ...locales
      .filter(([path]) => path !== '/')
      .map(([path, each]): Mount => ({
        folder: inFolder(root, path) ?? root,
        at: joined(base, path),
        locale: textOf(at(each, 'lang')) ?? path.replaceAll('/', ''),
        translates: hasRoot ? root : null,
        rule,
      })),
  ];
  const patterns = [...textsOf(at(config, 'pagePatterns')), ...textsOf(at(config, 'patterns'))];
  return {
    mounts,
    base,
    statics: [{ folder: inFolder(root, '.vuepress/public') ?? root, at: base }],
    home: root,
    isClosed: root !== '',
    excluded: patterns.flatMap((glob) => (glob.startsWith('!') ? (inFolder(root, glob.slice(1)) ?? []) : [])),
    ...titled(at(config, 'title') ?? at(config, 'locales', '/', 'title')),
    defaultLocale: main,
    redirects: redirectsOf(source, base),
  };
};

export const vuepress: Generator = {
  name: 'vuepress',
  configs: /^(?:\.vuepress\/config(?:\/index)?\.(?:[cm]?[jt]s|ya?ml|toml|json)|vuepress\.config\.[cm]?[jt]s)$/,
  further: /^package\.json$/,
  // the page of a front door has no text but these
  frontMatter: { heroText: 'title', tagline: 'tagline', redirectFrom: 'redirectsFrom' },
  permalinkPattern: translated,
  rule: RULE,
  read,
};
