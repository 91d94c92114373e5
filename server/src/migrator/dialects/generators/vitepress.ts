import type { AddressRule, Mount } from '../../model/conventions';
import { at, entriesOf, textOf, textsOf } from './config-value';
import { inFolder, joined, type Decided, type Generator, type GeneratorSource } from './generator';
import { COMPUTED } from './literals';

const RULE: AddressRule = {
  pattern: '/{path}.html',
  index: ['index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
};

const read = ({ config, folder, computed }: GeneratorSource): Decided => {
  for (const key of ['base', 'srcDir', 'cleanUrls', 'locales', 'rewrites'] as const)
    if (at(config, key) === COMPUTED) computed(key);
  if (config === COMPUTED) computed('base');
  const root = inFolder(folder, textOf(at(config, 'srcDir')) ?? '') ?? folder;
  const base = joined(textOf(at(config, 'base')));
  const rule = at(config, 'cleanUrls') === true ? { ...RULE, pattern: '/{path}' } : RULE;
  const languages = entriesOf(at(config, 'locales')).filter(([name]) => name !== 'root');
  const main = textOf(at(config, 'locales', 'root', 'lang')) ?? textOf(at(config, 'lang'));
  const mounts: Mount[] = [
    { folder: root, at: base, locale: null, translates: null, rule },
    ...languages.flatMap(([name, each]): Mount[] => {
      const own = inFolder(root, name);
      return own === null
        ? []
        : [
            {
              folder: own,
              at: joined(base, name),
              locale: textOf(at(each, 'lang')) ?? name,
              translates: at(config, 'locales', 'root') === undefined ? null : root,
              rule,
            },
          ];
    }),
  ];
  return {
    mounts,
    base,
    addsBase: true,
    statics: [{ folder: inFolder(root, textOf(at(config, 'vite', 'publicDir')) ?? 'public') ?? root, at: base }],
    home: root,
    isClosed: root !== '',
    excluded: textsOf(at(config, 'srcExclude')).map((glob) => (root === '' ? glob : `${root}/${glob}`)),
    defaultLocale: main,
  };
};

export const vitepress: Generator = {
  name: 'vitepress',
  configs: /^\.vitepress\/config(?:\/index)?\.(?:[cm]?[jt]s|json)$/,
  frontMatter: {},
  rule: RULE,
  read,
};
