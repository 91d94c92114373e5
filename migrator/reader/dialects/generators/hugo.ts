import type { AddressRule, Mount, StaticFolder } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { at, entriesOf, listOf, textOf, textsOf, titled } from './config/value';
import { cascades } from './hugo/cascade';
import { DATA, dataOf, FORMATS, shortcodesOf, themesFolder, valuesOf } from './hugo/values';
import {
  globsOf,
  inFolder,
  joined,
  pathIn,
  pathOfUrl,
  type Decided,
  type Generator,
  type GeneratorSource,
} from './generator';

const RULE: AddressRule = {
  pattern: '/{dirs}/{slug-or-name}/',
  index: ['_index'],
  indexPattern: '/{dirs}/',
  bundle: 'index',
  ownsFolder: true,
  spelling: 'urlized',
  slug: 'segment',
};

const UGLY = { pattern: '/{dirs}/{slug-or-name}.html' };

/** Hugo ignores the case of keys. */
const lowered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(lowered);
  const entries = value instanceof Date ? [] : entriesOf(value);
  return entries.length === 0
    ? value
    : Object.fromEntries(entries.map(([key, each]) => [key.toLowerCase(), lowered(each)]));
};

const merged = (under: unknown, over: unknown): unknown => {
  const [first, second] = [entriesOf(under), entriesOf(over)];
  if (second.length === 0) return over ?? under;
  const values = new Map(first);
  for (const [key, value] of second) values.set(key, merged(values.get(key), value));
  return Object.fromEntries(values);
};

const PART = new RegExp(String.raw`^config/(?:_default|production)/(\w[\w.-]*?)(?:\.([a-z-]+))?\.(?:${FORMATS})$`, 'i');

/** The configuration of all its files: `config/_default/languages.yaml` is the key `languages`, production is what readers see. */
const wholeConfig = ({ folder, paths, config, main, value }: GeneratorSource): unknown => {
  let whole: unknown = /(?:^|\/)config\/_default\//.test(main.path) ? {} : lowered(config);
  const local = paths.flatMap((path) => pathIn(path, folder) ?? []);
  for (const stage of ['_default', 'production']) {
    for (const path of local.filter((each) => each.startsWith(`config/${stage}/`))) {
      const [, name, language] = PART.exec(path) ?? [];
      if (name === undefined) continue;
      const part = lowered(value(path));
      const key = name.toLowerCase();
      const isRoot = key === 'hugo' || key === 'config';
      const own = isRoot ? part : { [key]: part };
      // hugo.en.toml and languages.en.toml are the language itself, menus.en.toml and params.zh.toml parts of it
      const ofLanguage = key === 'languages' ? part : own;
      whole = merged(whole, language === undefined ? own : { languages: { [language]: ofLanguage } });
    }
  }
  return whole;
};

const TOKENS = new Map([
  ['slug', '{slug-or-title}'],
  ['title', '{title}'],
  ['filename', '{name}'],
  ['contentbasename', '{name}'],
  ['slugorfilename', '{slug-or-name}'],
  ['slugorcontentbasename', '{slug-or-name}'],
  ['year', '{year}'],
  ['month', '{month}'],
  ['monthname', '{long_month}'],
  ['day', '{day}'],
  ['weekday', '{i_weekday}'],
  ['weekdayname', '{long_day}'],
  ['yearday', '{i_y_day}'],
]);

const translated = (pattern: string, section: string): string =>
  `/${pattern}`
    .replaceAll(':sections[last]', '{last}')
    .replace(/:sections\[:?[01]\]/g, section === '' ? '{first}' : section)
    .replaceAll(':sections[1:]', '{dirs}')
    .replace(/:sections(?:\[[^\]]*\])?/g, section === '' ? '{dirs}' : `${section}/{dirs}`)
    .replace(/:sectionslug|:section\b/g, section)
    .replace(/:([a-z]+)/g, (token, name: string) => TOKENS.get(name) ?? token)
    .replace(/\/{2,}/g, '/');

/** The patterns of sections: `permalinks: { posts: … }`, or by kind since Hugo 0.115. */
const permalinksOf = (config: unknown): { page: [string, string][]; section: Map<string, string> } => {
  const written = at(config, 'permalinks');
  const texts = (value: unknown): [string, string][] =>
    entriesOf(value).flatMap(([key, pattern]): [string, string][] =>
      typeof pattern === 'string' ? [[key, pattern]] : [],
    );
  return { page: [...texts(written), ...texts(at(written, 'page'))], section: new Map(texts(at(written, 'section'))) };
};

interface Language {
  code: string;
  folder: SourcePath;
  prefix: string;
  /** Where the site has its pages. */
  at: string;
}

const languagesOf = (config: unknown, { folder }: GeneratorSource): Language[] => {
  const main = textOf(at(config, 'defaultcontentlanguage')) ?? 'en';
  const isBelow = at(config, 'defaultcontentlanguageinsubdir') === true;
  const common = textOf(at(config, 'contentdir')) ?? 'content';
  const named = entriesOf(at(config, 'languages')).filter(([, each]) => at(each, 'disabled') !== true);
  const all: [string, unknown][] = named.length === 0 ? [[main, {}]] : named;
  const base = pathOfUrl(textOf(at(config, 'baseurl')));
  const ownBases = all.flatMap(([, each]) => textOf(at(each, 'baseurl')) ?? []).map(pathOfUrl);
  const sharing = new Map<string, number>();
  for (const each of ownBases) sharing.set(each, (sharing.get(each) ?? 0) + 1);
  return all.map(([code, each]) => {
    const prefix = code.toLowerCase() === main.toLowerCase() && !isBelow ? '' : joined(code.toLowerCase());
    const own = textOf(at(each, 'baseurl'));
    // two languages with the same path on hosts of their own are told apart by their codes
    const isAlone = own !== null && sharing.get(pathOfUrl(own)) === 1;
    const hasOwnPlace = isAlone && (pathOfUrl(own) !== base || ownBases.length === all.length);
    return {
      code,
      folder: inFolder(folder, textOf(at(each, 'contentdir')) ?? common) ?? folder,
      prefix,
      at: hasOwnPlace ? pathOfUrl(own) : joined(base, prefix),
    };
  });
};

/** Folders that a module mounts as content, in a language. */
const mountedContent = (
  config: unknown,
  source: GeneratorSource,
): { folder: SourcePath; at: string; lang: string | null }[] =>
  listOf(at(config, 'module', 'mounts')).flatMap((each) => {
    const target = textOf(at(each, 'target')) ?? '';
    const folder = inFolder(source.folder, textOf(at(each, 'source')) ?? '');
    const [, below] = /^content(?:\/(.*))?$/.exec(target.replace(/\/+$/, '')) ?? [];
    const isContent = target === 'content' || target.startsWith('content/');
    return folder === null || !isContent
      ? []
      : [
          {
            folder,
            at: joined(below ?? ''),
            lang: textOf(at(each, 'lang')) ?? textOf(at(each, 'sites', 'matrix', 'languages')),
          },
        ];
  });

/** `static/`, what `staticDir` or a module names in its place, and `assets/`, from which templates take files. */
const staticsOf = (config: unknown, { folder }: GeneratorSource, base: string): StaticFolder[] => {
  const keys = ['staticdir', ...Array.from({ length: 11 }, (_, index) => `staticdir${index}`)];
  const named = (value: unknown): string[] => keys.flatMap((key) => textsOf(at(value, key)));
  const common = named(config);
  const own = entriesOf(at(config, 'languages')).flatMap(([, each]) => named(each));
  const folders = [...(common.length > 0 ? common : ['static']), ...own, textOf(at(config, 'assetdir')) ?? 'assets'];
  const mounted = listOf(at(config, 'module', 'mounts')).flatMap((each) => {
    const below = /^(?:static|assets)(\/.*)?$/.exec((textOf(at(each, 'target')) ?? '').replace(/\/+$/, ''));
    return below === null ? [] : [{ from: textOf(at(each, 'source')) ?? '', to: below[1] ?? '' }];
  });
  return [...folders.map((from) => ({ from, to: '' })), ...mounted].flatMap(({ from, to }) => {
    const path = inFolder(folder, from);
    // pages also write such an address without the path of the site
    const places = to === '' ? [joined(base)] : [joined(base, to), joined(to)];
    return path === null || path === '' ? [] : places.map((place) => ({ folder: path, at: place }));
  });
};

/**
 * The address with which Hugo leads to the first page of the main language: the root of the site where languages have
 * folders, else the folder that this language would have.
 */
const mainLanguageRedirects = (config: unknown, languages: Language[], file: SourcePath, base: string) => {
  const code = (textOf(at(config, 'defaultcontentlanguage')) ?? 'en').toLowerCase();
  const main = languages.find((each) => each.code.toLowerCase() === code);
  const hasOwnHosts = entriesOf(at(config, 'languages')).some(([, each]) => at(each, 'baseurl') !== undefined);
  const isAlone = languages.length < 2 && main?.prefix === '';
  if (main === undefined || isAlone || hasOwnHosts || at(config, 'disabledefaultlanguageredirect') === true) return [];
  const [home, other] = main.prefix === '' ? ['', joined(code)] : [main.prefix, ''];
  return [{ from: `${joined(base, other)}/`, to: `${joined(base, home)}/`, file, line: 1 }];
};

const read = (source: GeneratorSource): Decided => {
  const config = wholeConfig(source);
  const base = pathOfUrl(textOf(at(config, 'baseurl')));
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(textOf(at(config, 'baseurl')) ?? '')?.[1]?.toLowerCase();
  const languages = languagesOf(config, source);
  const main = textOf(at(config, 'defaultcontentlanguage')) ?? 'en';
  const first = languages.find(({ code }) => code.toLowerCase() === main.toLowerCase()) ?? languages[0];
  const isUgly = at(config, 'uglyurls') === true;
  const ugly = new Set(entriesOf(at(config, 'uglyurls')).flatMap(([name, value]) => (value === true ? [name] : [])));
  const spelling = at(config, 'disablepathtolower') === true ? 'kept' : 'urlized';
  const plain: AddressRule = {
    ...RULE,
    spelling,
    ...(isUgly && UGLY),
    permalinkRoot: base,
  };
  const ofLanguage = ({ code, folder, at: place }: Language, suffixes?: Record<string, string>): Mount[] => {
    const translates = first === undefined || folder === first.folder ? null : first.folder;
    const root: Mount = {
      folder,
      at: place,
      locale: languages.length > 1 ? code : null,
      translates,
      rule: plain,
      ...(suffixes && { suffixes, locale: null }),
    };
    const ofAll = permalinksOf(config);
    const ofOne = permalinksOf(at(config, 'languages', code.toLowerCase()));
    const page = new Map([...ofAll.page, ...ofOne.page]);
    const section = new Map([...ofAll.section, ...ofOne.section]);
    const sections = new Set([...page.keys(), ...section.keys(), ...ugly]);
    return [
      root,
      ...[...sections]
        .filter((name) => name !== '/')
        .map((name): Mount => {
          const pattern = page.get(name);
          const other = ugly.has(name) ? UGLY.pattern : plain.pattern;
          const indexPattern = section.get(name);
          return {
            ...root,
            folder: `${folder}/${name}`,
            translates: translates === null ? null : `${translates}/${name}`,
            rule: {
              ...plain,
              pattern: pattern === undefined ? `/${name}${other}` : translated(pattern, name),
              indexPattern:
                indexPattern === undefined
                  ? `/${name}/{dirs}/`
                  : translated(indexPattern, name).replace(/\{(?:slug-or-title|title|name|slug-or-name)\}/, name),
            },
          };
        }),
    ];
  };
  const sharing = languages.filter(({ folder }) => folder === first?.folder);
  const own = languages.filter(({ folder }) => folder !== first?.folder);
  const byCode = new Map(languages.map((each) => [each.code, each]));
  const suffixes = Object.fromEntries(sharing.map(({ code, at: place }) => [code, place]));
  const mounts = [
    ...(first === undefined ? [] : sharing.length > 1 ? ofLanguage(first, suffixes) : ofLanguage(first)),
    ...own.flatMap((each) => ofLanguage(each)),
    ...mountedContent(config, source).map(({ folder, at: below, lang }): Mount => {
      const language = byCode.get(lang ?? '') ?? first;
      return { folder, at: joined(language?.at ?? base, below), locale: lang, translates: null, rule: plain };
    }),
  ];
  return {
    mounts,
    base,
    ...(host !== undefined && { host }),
    statics: staticsOf(config, source, base),
    isClosed: true,
    ...(at(config, 'buildfuture') !== true && { buildsByDate: true as const }),
    home: first?.folder ?? '',
    redirects: mainLanguageRedirects(config, languages, source.main.path, base),
    defaultLocale: main,
    ...titled(at(config, 'title')),
    shortcodes: shortcodesOf(source, config),
    // a theme beside several sites holds layouts, and no pages
    excluded: textsOf(at(config, 'theme')).flatMap((theme) =>
      globsOf(source.folder, `${themesFolder(config)}/${theme}`),
    ),
    inherited: cascades(
      source,
      languages.map(({ code }) => code),
    ),
    variables: { ...valuesOf(config), ...dataOf(source) },
    languageVariables: Object.fromEntries(
      entriesOf(at(config, 'languages')).map(([code, each]) => [code.toLowerCase(), valuesOf(each)]),
    ),
  };
};

export const hugo: Generator = {
  name: 'hugo',
  output: 'public',
  configs: new RegExp(`^(?:config/_default/)?(?:hugo|config)\\.(?:${FORMATS})$`),
  beside: new RegExp(`^(?:(?:content|archetypes|layouts)/|hugo\\.(?:${FORMATS})$|config/_default/)`),
  further: new RegExp(`^config/(?:_default|production)/.*\\.(?:${FORMATS})$`),
  // of the site, and of themes, which a configuration may have anywhere
  anywhere: /(?:^|\/)layouts\/_?shortcodes\/.*\.(?:html|md)$/,
  data: DATA,
  headers: /^content\/(?:.*\/)?_index(?:\.[\w-]+)?\.(?:md|html)$/,
  evidence: /(?<![^/])content\/(?:.*\/)?_index(?:\.[\w-]+)?\.md$/,
  frontMatter: {
    url: 'permalink',
    aliases: 'redirectsFrom',
    publishDate: 'date',
    headless: 'unlisted',
    translationKey: 'translationKey',
  },
  permalinkPattern: (url) => {
    const pattern = translated(url, '');
    return pattern.includes(':') ? null : pattern;
  },
  rule: RULE,
  read,
};
