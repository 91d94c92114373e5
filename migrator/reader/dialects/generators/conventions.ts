import type { GeneratorName } from '../../../../model/contracts/values';
import { quoted, say, type Said } from '../../../../model/say';
import { FILE_START, newFinding, type Finding } from '../../../findings';
import type { Mount, SiteConventions, TemplateValues } from '../../../model/conventions';
import type { GeneratorSettings } from '../../../model/site-rules';
import type { SourcePath } from '../../../model/source';
import { configValue, problemOf, type ConfigFile } from './config/value';
import { inFolder, joined, pathIn, type Decided } from './generator';
import { generatorNamed } from './generators';
import { depthOf, isBelow, ofOthers, recognise, topFolder, type Recognised } from './recognise';
import { copiedPages } from './copied-pages';
import { isHostFile, readRedirects } from './host-redirects';
import { savedSite } from './saved-site';

/** The facts about a source before its pages are read. */
interface SourceConfiguration {
  /** All files of the source. */
  paths: readonly SourcePath[];
  /** Those of `configurationFiles`, with their texts. */
  files: readonly ConfigFile[];
  settings: GeneratorSettings;
  /** The name of the site, for the settings that findings print. */
  site: string;
  /** The name of the folder that is the source. */
  around?: string;
  /** Configurations in folders above the source. */
  above?: readonly string[];
}

const NOTHING: SiteConventions = {
  generator: 'plain',
  mounts: [],
  places: {},
  titles: {},
  unlisted: [],
  closed: [],
  included: [],
  excluded: [],
  partials: [],
  statics: [],
  base: '',
  home: '',
  root: '',
  defaultLocale: null,
  variables: {},
  languageVariables: {},
  shortcodes: {},
  redirects: [],
  findings: [],
};

/** The decisions of a source's generator, by its configuration and the settings of the site. */
export const conventionsOf = (source: SourceConfiguration): SiteConventions => {
  const { paths, files, settings, site, around, above = [] } = source;
  const found = recognise(paths, settings.generator);
  const generator = settings.generator ?? found[0]?.generator.name ?? 'plain';
  const findings: Finding[] = [];
  const settingsLine = (own: object): string => JSON.stringify({ sites: { [site]: own } });
  const [first] = found;
  if (first !== undefined && settings.generator === undefined) {
    const message = say('generatorFound', { generator });
    const hint = say('ifNotGenerator', { json: settingsLine({ generator: 'plain' }) });
    findings.push(newFinding('SITE_GENERATOR', first.path, FILE_START, message, hint));
    for (const other of ofOthers(paths, found)) {
      const told = say('configOther', { generator: other.generator.name });
      findings.push(newFinding('CONFIG_OTHER', other.path, FILE_START, told, say('importItAlone')));
    }
  }
  if (found.length === 0 && settings.generator === undefined) {
    for (const path of above) {
      const message = say('configAbove', { file: path });
      findings.push(newFinding('CONFIG_ABOVE', path, FILE_START, message, say('importItsFolder')));
    }
  }
  const decided: { each: Decided; folder: SourcePath }[] = [];
  for (const each of found) {
    // what stands among the pages of another site is a part of it
    const isPart = decided.some(
      ({ each: { mounts }, folder }) =>
        depthOf(folder) < depthOf(each.folder) && mounts.some((mount) => isBelow(`${each.folder}/`, mount.folder)),
    );
    if (!isPart) decided.push({ each: readConfiguration(each, source, findings, settingsLine), folder: each.folder });
  }
  const redirects = files.filter(({ path }) => isHostFile(path)).map(readRedirects);
  for (const { path, problem } of [...files, ...redirects]) {
    if (problem === undefined || findings.some((each) => each.code === 'CONFIG_UNREADABLE' && each.path === path))
      continue;
    const message = say('configUnreadable', { reason: problem });
    findings.push(newFinding('CONFIG_UNREADABLE', path, FILE_START, message));
  }
  // the deepest concerns its files before others do, and the nearest decides what a site has once
  const together = decided
    .toSorted((a, b) => depthOf(b.folder) - depthOf(a.folder))
    .reduce<SiteConventions>((all, { each, folder }) => merged(all, each, folder), {
      ...NOTHING,
      generator,
      findings,
    });
  for (const { path, patterns } of redirects) {
    const [pattern] = patterns;
    if (pattern === undefined) continue;
    const message = say('redirectsForMany', {
      count: patterns.length,
      pattern: pattern.text,
    });
    findings.push(newFinding('REDIRECT_PATTERN', path, { line: pattern.line, column: 1 }, message, say('keepLines')));
  }
  const saved = generator === 'plain' && decided.length === 0 ? savedSite(paths, around) : null;
  findings.push(...(saved?.findings ?? []));
  const mounts = [
    ...together.mounts,
    ...(decided.length === 0 ? defaultMounts(generator) : []),
    ...(saved?.mounts ?? []),
    ...copiedPages(together, paths),
  ];
  return {
    ...together,
    ...(saved?.host !== undefined && { host: saved.host }),
    ...(saved === null &&
      found.length === 0 &&
      settings.generator === undefined &&
      settings.mounts === undefined && { areAddressesGuessed: true as const }),
    root: first?.folder ?? topFolder(paths),
    mounts: withSettings(mounts, generator, settings.mounts ?? {}),
    defaultLocale: settings.defaultLocale ?? together.defaultLocale,
    ...templateValues(together, settings.variables),
    ...(decided.length > 1 && {
      sites: decided
        .toSorted((a, b) => depthOf(b.folder) - depthOf(a.folder))
        .map(({ each, folder }) => ({ folder, ...templateValues({ ...NOTHING, ...each }, settings.variables) })),
    }),
    redirects: [...together.redirects, ...redirects.flatMap((each) => each.redirects)],
  };
};

/** A generator that the settings name, without its configuration, has its pages where their files are. */
const defaultMounts = (name: GeneratorName, folder: SourcePath = ''): Mount[] => {
  const rule = generatorNamed(name)?.rule;
  return rule === undefined ? [] : [{ folder, at: '', locale: null, translates: null, rule }];
};

const merged = (all: SiteConventions, { isClosed = false, ...each }: Decided, folder: SourcePath): SiteConventions => ({
  ...all,
  ...each,
  defaultLocale: each.defaultLocale ?? all.defaultLocale,
  ...(all.title !== undefined && { title: all.title }),
  closed: isClosed ? [...all.closed, folder] : all.closed,
  mounts: [...all.mounts, ...each.mounts],
  places: { ...all.places, ...each.places },
  titles: { ...all.titles, ...each.titles },
  unlisted: [...all.unlisted, ...(each.unlisted ?? [])],
  included: [...all.included, ...(each.included ?? [])],
  excluded: [...all.excluded, ...(each.excluded ?? [])],
  partials: [...all.partials, ...(each.partials ?? [])],
  statics: [...all.statics, ...(each.statics ?? [])],
  ...(each.includeFolders && { includeFolders: [...(all.includeFolders ?? []), ...each.includeFolders] }),
  redirects: [...all.redirects, ...(each.redirects ?? [])],
  variables: { ...all.variables, ...each.variables },
  languageVariables: { ...all.languageVariables, ...each.languageVariables },
  shortcodes: { ...all.shortcodes, ...each.shortcodes },
});

const readConfiguration = (
  { generator, folder, path }: Recognised,
  { paths, files }: SourceConfiguration,
  findings: Finding[],
  settingsLine: (own: object) => string,
): Decided => {
  const texts = new Map(files.map((file) => [file.path, file]));
  const told = new Set<SourcePath>();
  const tell = (file: SourcePath, problem: Said): void => {
    if (told.has(file)) return;
    told.add(file);
    const line = settingsLine({ generator: generator.name, mounts: { [folder === '' ? '.' : folder]: '/' } });
    const message = say('configUnreadable', { reason: problem });
    const isData = generator.data?.test(pathIn(file, folder) ?? '') === true;
    const hint = isData ? undefined : say('correctConfig', { json: line });
    findings.push(newFinding('CONFIG_UNREADABLE', file, FILE_START, message, hint));
  };
  const valueOf = (file: ConfigFile | undefined): unknown => {
    if (file === undefined) return undefined;
    const read = configValue(file);
    if ('value' in read) return read.value;
    tell(file.path, read.problem);
    return undefined;
  };
  const named = (name: string): ConfigFile | undefined => texts.get(inFolder(folder, name) ?? '');
  const main = texts.get(path) ?? { path, text: '' };
  const computed = new Set<string>();
  const concerned = new Set<SourcePath>();
  const config = texts.has(path) ? valueOf(main) : undefined;
  let decided: Decided;
  try {
    decided = generator.read({
      folder,
      paths,
      main,
      config,
      value: (name) => valueOf(named(name)),
      text: (name) => {
        const file = named(name);
        return file === undefined || file.problem !== undefined ? null : file.text;
      },
      computed: (key, own) => {
        computed.add(key);
        if (own !== undefined) concerned.add(own);
      },
      report: (finding) => findings.push(finding),
    });
  } catch (error) {
    // no configuration ends the reading of a source
    tell(path, quoted(problemOf(error)));
    return { mounts: defaultMounts(generator.name, folder) };
  }
  if (computed.size > 0) {
    const known = sorted(decided.mounts);
    const named = concerned.size > 0 ? [...concerned] : decided.mounts.map((mount) => mount.folder);
    const mounts = Object.fromEntries(
      named.slice(0, MOST_NAMED).map((own) => [own === '' ? '.' : own, servedAt(own, known) || '/']),
    );
    const message = say('configComputed', {
      keys: [...computed].join(', '),
    });
    const hint =
      [...computed].join('') === '_redirects'
        ? say('writeRedirects')
        : say('ifDefaultsWrong', {
            json: settingsLine({ generator: generator.name, mounts }),
          });
    findings.push(newFinding('CONFIG_COMPUTED', path, FILE_START, message, hint));
  }
  return decided;
};

/** Mounts in a finding. */
const MOST_NAMED = 3;

/** Where the site has the files of a folder. `mounts` are sorted. */
const servedAt = (folder: SourcePath, mounts: readonly Mount[]): string => {
  const mount = mounts.find((each) => each.folder === folder || isBelow(folder, each.folder));
  return mount === undefined ? joined(folder) : joined(mount.at, folder.slice(mount.folder.length));
};

/** The mounts with those of the settings; one whose path is that of another below a language has its translations. */
const withSettings = (read: readonly Mount[], name: GeneratorName, given: Record<SourcePath, string>): Mount[] => {
  const folders = Object.entries(given).map(([folder, at]) => ({ folder: inFolder('', folder) ?? '', at: joined(at) }));
  const named = new Set(folders.map(({ folder }) => folder));
  const own = folders.map(({ folder, at }): Mount => {
    const around = sorted(read).find((mount) => mount.folder === folder || isBelow(folder, mount.folder));
    const original = folders.find(
      (other) =>
        other.folder !== folder &&
        at.length > other.at.length &&
        at.endsWith(other.at) &&
        depthOf(at.slice(1)) === depthOf(other.at.slice(1)) + 1,
    );
    const same = around?.folder === folder ? around : null;
    return {
      folder,
      at,
      locale: same?.locale ?? (original === undefined ? null : (at.split('/')[1] ?? null)),
      translates: same?.translates ?? original?.folder ?? null,
      rule: around?.rule ?? generatorNamed(name)?.rule ?? null,
    };
  });
  return sorted([...read.filter(({ folder }) => !named.has(folder)), ...own]);
};

const sorted = (mounts: readonly Mount[]): Mount[] => mounts.toSorted((a, b) => b.folder.length - a.folder.length);

/** Templates print few of the values of a site; its data may be any size. */
const MOST_VARIABLES = 5000;
const LONGEST_VARIABLE = 4000;

/** What the templates of a site print; the settings come before its configuration. */
const templateValues = (
  { variables, languageVariables, shortcodes }: TemplateValues,
  given: Record<string, string> = {},
): TemplateValues => ({
  variables: { ...limited(variables), ...given },
  languageVariables: Object.fromEntries(
    Object.entries(languageVariables).map(([code, own]) => [code, { ...limited(own), ...given }]),
  ),
  shortcodes: limited(shortcodes),
});

const limited = (variables: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables)
      .filter(([, value]) => value.length <= LONGEST_VARIABLE)
      .slice(0, MOST_VARIABLES),
  );
