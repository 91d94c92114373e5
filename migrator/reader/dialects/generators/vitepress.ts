import type { AddressRule, Mount } from '../../../model/conventions';
import { at, entriesOf, textOf, textsOf, titled } from './config/value';
import { inFolder, joined, pathIn, type Decided, type Generator, type GeneratorSource } from './generator';
import { COMPUTED } from './config/literals';
import { movedFolder, placeFinder, rewritesOf } from './vitepress/rewrites';

const RULE: AddressRule = {
  pattern: '/{path}.html',
  index: ['index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
};

const read = ({ config, folder, paths, main: { text }, computed }: GeneratorSource): Decided => {
  for (const key of ['base', 'srcDir', 'cleanUrls', 'locales'] as const)
    if (at(config, key) === COMPUTED) computed(key);
  if (config === COMPUTED) computed('base');
  if (at(config, 'buildEnd') !== undefined && text.includes('_redirects')) computed('_redirects');
  const { rewrites, isWhole } = rewritesOf(config);
  if (!isWhole) computed('rewrites');
  const root = inFolder(folder, textOf(at(config, 'srcDir')) ?? '') ?? folder;
  const base = joined(textOf(at(config, 'base')));
  const rule = at(config, 'cleanUrls') === true ? { ...RULE, pattern: '/{path}' } : RULE;
  const languages = entriesOf(at(config, 'locales')).filter(([name]) => name !== 'root');
  const main = textOf(at(config, 'locales', 'root', 'lang')) ?? textOf(at(config, 'lang'));
  const [moved, others] = [
    rewrites.flatMap((each) => movedFolder(each) ?? []),
    rewrites.filter((each) => movedFolder(each) === null),
  ];
  const within = (name: string): string => inFolder(root, name) ?? root;
  // the pages of the main language may have a folder too, which the site does not show
  const original = within(moved.find(({ to }) => to === '')?.folder ?? '');
  const mount = (own: string, to: string): Mount => {
    const [name, each] = languages.find(([each]) => to === each || to.startsWith(`${each}/`)) ?? [];
    const isOriginal = own === original && own !== root;
    return {
      folder: own,
      at: joined(base, to),
      locale: name === undefined ? (isOriginal ? main : null) : (textOf(at(each, 'lang')) ?? name),
      translates: name === undefined || at(config, 'locales', 'root') === undefined ? null : original,
      rule,
    };
  };
  const mounts = new Map(
    [
      mount(root, ''),
      ...languages.map(([name]) => mount(within(name), name)),
      ...moved.map((each) => mount(within(each.folder), each.to)),
    ].map((each) => [each.folder, each]),
  );
  const placeOf = placeFinder(others);
  const places = paths.flatMap((path) => {
    const below = pathIn(path, root);
    const place = below === null || !/\.md$/i.test(below) ? null : placeOf(below);
    return place === null || place === below ? [] : [[path, within(place)] as const];
  });
  return {
    mounts: [...mounts.values()],
    places: Object.fromEntries(places),
    base,
    statics: [{ folder: within(textOf(at(config, 'vite', 'publicDir')) ?? 'public'), at: base }],
    home: root,
    isClosed: root !== '',
    excluded: textsOf(at(config, 'srcExclude')).map((glob) => (root === '' ? glob : `${root}/${glob}`)),
    ...titled(at(config, 'title')),
    defaultLocale: main,
  };
};

export const vitepress: Generator = {
  name: 'vitepress',
  configs: /^\.vitepress\/config(?:\/index)?\.(?:[cm]?[jt]s|json)$/,
  // the page of a front door has no text but these
  frontMatter: { 'hero.name': 'title', 'hero.text': 'summary', 'hero.tagline': 'tagline' },
  rule: RULE,
  read,
};
