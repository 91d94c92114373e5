import type { AddressRule, Mount } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { folderOf } from '../../read/candidate';
import { argumentsOf, COMPUTED, constantLiteral } from './config/literals';
import { at, entriesOf, textOf } from './config/value';
import { permalinkPattern } from './eleventy/permalink';
import {
  globsOf,
  inFolder,
  joined,
  pathIn,
  scalarsOf,
  type Decided,
  type Generator,
  type GeneratorSource,
} from './generator';

/** https://www.11ty.dev/docs/permalinks/#default-output */
const RULE: AddressRule = {
  pattern: '/{path}/',
  index: ['index'],
  indexPattern: '/{dirs}/',
  sameAsFolder: true,
  spelling: 'kept',
  slug: 'segment',
};

/** The folders of a site: where its pages are, and what is none of them. */
const foldersOf = ({ config, folder, main: { text } }: GeneratorSource) => {
  const stated = [config, constantLiteral(text, 'config')].map((each) => at(each, 'dir'));
  const named = (key: string, setter: string, other: string): string =>
    textOf(argumentsOf(text, setter)[0]?.[0]) ??
    stated.map((dir) => textOf(at(dir, key))).find((each) => each !== null) ??
    other;
  const input = inFolder(folder, named('input', 'setInputDirectory', '.')) ?? folder;
  return {
    input,
    output: inFolder(folder, named('output', 'setOutputDirectory', '_site')) ?? '_site',
    templates: [
      named('includes', 'setIncludesDirectory', '_includes'),
      named('layouts', 'setLayoutsDirectory', '_layouts'),
      named('data', 'setDataDirectory', '_data'),
    ],
  };
};

/** The file of a folder whose values all pages in it have: `legal/legal.11tydata.json`. */
const isDataOf = (path: SourcePath): boolean => {
  const [, name = '', kind] = /^(?:.*\/)?([^/]+?)(\.11tydata)?\.(?:json|[cm]?js)$/.exec(path) ?? [];
  return folderOf(path).split('/').at(-1) === name && (kind !== undefined || path.endsWith('.json'));
};

/** Mounts for the folders whose data states an address or a language. */
const withData = (root: Mount, { folder, paths, value, computed }: GeneratorSource): Mount[] => {
  const mounts = [root];
  // outer folders first: their values hold below
  for (const path of paths.filter(isDataOf).sort((a, b) => folderOf(a).length - folderOf(b).length)) {
    const own = folderOf(path);
    const data = value(pathIn(path, folder) ?? '');
    const around = mounts.findLast((mount) => mount.folder === '' || `${own}/`.startsWith(`${mount.folder}/`));
    if (around?.rule == null) continue;
    const permalink = at(data, 'permalink');
    const locale = textOf(at(data, 'lang')) ?? textOf(at(data, 'locale'));
    const pattern = typeof permalink === 'string' ? permalinkPattern(permalink, scalarsOf(data, '')) : null;
    if (permalink === COMPUTED || (typeof permalink === 'string' && pattern === null))
      computed(`permalink (${path})`, own);
    if (pattern === null && locale === null) continue;
    const below = own.slice(around.folder.length);
    const nested = (template: string): string =>
      template
        .replace('{dirs}', `${below}/{dirs}`)
        .replace('{path}', `${below}/{path}`)
        .replace(/\/{2,}/g, '/');
    const rule =
      pattern === null
        ? { ...around.rule, pattern: nested(around.rule.pattern), indexPattern: nested(around.rule.indexPattern) }
        : {
            ...around.rule,
            pattern: nested(pattern),
            indexPattern: nested(pattern.replace('{path}', '{dirs}').replace('{name}', '{last}')),
            dated: 'name' as const,
          };
    mounts.push({ ...around, folder: own, rule, locale: locale ?? around.locale });
  }
  return mounts;
};

/** Folders and files that `addPassthroughCopy` names, each with its place on the site. */
const staticsOf = ({ folder, main: { text } }: GeneratorSource, input: SourcePath, base: string) =>
  argumentsOf(text, 'addPassthroughCopy').flatMap(([given]) => {
    const pairs = typeof given === 'string' ? [[given, null] as const] : entriesOf(given);
    return pairs.flatMap(([from, to]) => {
      const own = inFolder(folder, from);
      if (own === null || own === '') return [];
      return [{ folder: own, at: joined(base, textOf(to) ?? pathIn(own, input) ?? own) }];
    });
  });

export const eleventy: Generator = {
  name: 'eleventy',
  configs: /^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/,
  further: /^\.eleventyignore$|(?:^|\/)[^/]+\.11tydata\.(?:json|[cm]?js)$|(?:^|\/)([^/]+)\/\1\.json$/,
  frontMatter: { eleventyExcludeFromCollections: 'unlisted' },
  permalinkPattern: (permalink) => permalinkPattern(permalink),
  rule: RULE,
  read: (source): Decided => {
    const { config, folder, main, text } = source;
    const { input, output, templates } = foldersOf(source);
    const prefix = textOf(at(config, 'pathPrefix')) ?? textOf(at(constantLiteral(main.text, 'config'), 'pathPrefix'));
    const base = joined(prefix);
    const root: Mount = {
      folder: input,
      at: base,
      locale: null,
      translates: null,
      rule: { ...RULE, permalinkRoot: base },
    };
    const ignored = [
      ...(text('.eleventyignore') ?? '').split('\n'),
      ...argumentsOf(main.text, 'ignores.add').map(([glob]) => textOf(glob) ?? ''),
    ].filter((line) => line.trim() !== '' && !/^[#!]/.test(line));
    const languages = argumentsOf(main.text, 'addPlugin').map(([, options]) => textOf(at(options, 'defaultLanguage')));
    return {
      mounts: withData(root, source),
      base,
      home: input,
      isClosed: input !== folder,
      statics: staticsOf(source, input, base),
      excluded: [
        ...globsOf('', output),
        ...ignored.flatMap((line) =>
          /[*?]/.test(line) ? (inFolder(folder, line.trim()) ?? []) : globsOf(folder, line.trim()),
        ),
      ],
      partials: templates.flatMap((name) => globsOf(input, name)),
      defaultLocale: languages.find((each) => each !== null) ?? null,
    };
  },
};
