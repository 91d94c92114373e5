import type { GeneratorName } from '../../../contracts/values';
import { quoted, say } from '../../../domain/say';
import { FILE_START, newFinding, type Finding } from '../../findings';
import type { Mount, SiteConventions } from '../../model/conventions';
import type { GeneratorSettings } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { configValue, type ConfigFile } from './config-value';
import { inFolder, joined, type Decided, type Generator } from './generator';
import { generatorNamed, generators } from './generators';
import { readRedirects } from './redirects-file';

/** A configuration that recognises a folder of the source. */
interface Recognised {
  generator: Generator;
  folder: SourcePath;
  path: SourcePath;
  /** There is no configuration: pages tell it. */
  isPage?: true;
}

/** Folders whose configurations are those of examples and parts. */
const ASIDE = /(?:^|\/)(?:node_modules|vendor|themes|tests?|fixtures|examples?)(?:\/|$)/i;
/** The most segments of a configuration's path from its folder. */
const DEEPEST = 3;

const recognisedIn = (path: SourcePath): Recognised[] => {
  const segments = path.split('/');
  return generators.flatMap((generator) => {
    // the longest first: `config/_default/hugo.yaml` is no `hugo.yaml`
    for (let count = Math.min(DEEPEST, segments.length); count > 0; count -= 1) {
      if (generator.configs.test(segments.slice(-count).join('/')))
        return [{ generator, path, folder: segments.slice(0, -count).join('/') }];
    }
    return [];
  });
};

const depthOf = (folder: SourcePath): number => (folder === '' ? 0 : folder.split('/').length);

/** `config.toml` has many meanings; of Hugo it is where there is content beside it. */
const isLikely = ({ generator, folder, path }: Recognised, paths: readonly SourcePath[]): boolean => {
  if (generator.name !== 'hugo' || !/(?:^|\/)config\.\w+$/.test(path) || path.includes('config/_default/')) return true;
  const beside = folder === '' ? '' : `${folder}/`;
  return paths.some((each) =>
    /^(?:content|archetypes|layouts)\//.test(each.startsWith(beside) ? each.slice(beside.length) : ''),
  );
};

/** A folder that is recognised by the names of its pages, where it has no configuration. */
const byPages = (paths: readonly SourcePath[]): Recognised[] =>
  generators.flatMap((generator) => {
    const { evidence } = generator;
    const path = evidence === undefined ? undefined : paths.find((each) => evidence.test(each));
    return path === undefined
      ? []
      : [
          {
            generator,
            path,
            isPage: true as const,
            folder: path.slice(0, path.search(evidence ?? '')).replace(/\/$/, ''),
          },
        ];
  });

/** The configurations nearest to the root, of one generator; those of a chosen one only. */
const recognise = (paths: readonly SourcePath[], chosen: GeneratorName | undefined): Recognised[] => {
  const configured = paths.flatMap(recognisedIn);
  const found = (configured.length === 0 ? byPages(paths) : configured)
    .filter((each) => (chosen === undefined || each.generator.name === chosen) && isLikely(each, paths))
    .sort(
      (a, b) =>
        Number(ASIDE.test(a.folder)) - Number(ASIDE.test(b.folder)) ||
        depthOf(a.folder) - depthOf(b.folder) ||
        generators.indexOf(a.generator) - generators.indexOf(b.generator),
    );
  const [first] = found;
  if (first === undefined) return [];
  const same = found.filter(
    ({ generator, folder }) => generator === first.generator && depthOf(folder) === depthOf(first.folder),
  );
  // one file for each folder
  return same.filter((each, index) => same.findIndex(({ folder }) => folder === each.folder) === index);
};

const REDIRECTS = ['_redirects', 'static/_redirects', 'public/_redirects'];

const isBelow = (path: SourcePath, folder: SourcePath): boolean => folder === '' || path.startsWith(`${folder}/`);

/** The files of a source that say how its generator works, to be read before its pages. */
export const configurationFiles = (
  paths: readonly SourcePath[],
  { generator }: GeneratorSettings = {},
): SourcePath[] => {
  const found = recognise(paths, generator);
  const isFurther = (path: SourcePath): boolean =>
    found.some(({ generator: { further }, folder }) => {
      if (further === undefined) return false;
      const above = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/') + 1) : '';
      const beside = folder !== '' && isBelow(path, above.replace(/\/$/, '')) ? `../${path.slice(above.length)}` : '';
      return (
        (isBelow(path, folder) && further.test(folder === '' ? path : path.slice(folder.length + 1))) ||
        further.test(beside)
      );
    });
  const redirects = new Set(
    ['', ...found.map(({ folder }) => folder)].flatMap((folder) =>
      REDIRECTS.map((name) => (folder === '' ? name : `${folder}/${name}`)),
    ),
  );
  const mains = new Set(found.flatMap(({ path, isPage }) => (isPage === true ? [] : [path])));
  return paths.filter((path) => mains.has(path) || redirects.has(path) || isFurther(path));
};

/** What is known of a source before its pages are read. */
export interface SourceConfiguration {
  /** All files of the source. */
  paths: readonly SourcePath[];
  /** Those of `configurationFiles`, with their texts. */
  files: readonly ConfigFile[];
  settings: GeneratorSettings;
  /** The name of the site, for the settings that findings print. */
  site: string;
  /** Configurations in folders above the source. */
  above?: readonly string[];
}

const NOTHING: SiteConventions = {
  generator: 'plain',
  mounts: [],
  isClosed: false,
  included: [],
  excluded: [],
  partials: [],
  base: '',
  home: '',
  root: '',
  defaultLocale: null,
  variables: {},
  shortcodes: {},
  redirects: [],
  findings: [],
};

/** What the generator of a source decides about it, by its configuration and the settings of the site. */
export const conventionsOf = (source: SourceConfiguration): SiteConventions => {
  const { paths, files, settings, site, above = [] } = source;
  const found = recognise(paths, settings.generator);
  const generator = settings.generator ?? found[0]?.generator.name ?? 'plain';
  const findings: Finding[] = [];
  const settingsLine = (own: object): string => JSON.stringify({ sites: { [site]: own } });
  const [first] = found;
  if (first !== undefined && settings.generator === undefined) {
    const message = say('The source is read as a site of {generator}, because of this file.', { generator });
    const hint = say('If it is not, in compliance.config.json: {json}', { json: settingsLine({ generator: 'plain' }) });
    findings.push(newFinding('SITE_GENERATOR', first.path, FILE_START, message, hint));
  }
  if (found.length === 0 && settings.generator === undefined) {
    for (const path of above) {
      const message = say('{file} is in a folder above the source; it is not read.', { file: path });
      findings.push(
        newFinding(
          'CONFIG_ABOVE',
          path,
          FILE_START,
          message,
          say('Import the folder of that file, or a .zip that contains it.'),
        ),
      );
    }
  }
  const decided = found.map((each) => readConfiguration(each, source, findings, settingsLine));
  const together = decided.reduce<SiteConventions>((all, each) => merged(all, each), {
    ...NOTHING,
    generator,
    findings,
  });
  const redirects = files.filter(({ path }) => /(?:^|\/)_redirects$/.test(path)).map(readRedirects);
  for (const { patterns } of redirects) {
    const [pattern] = patterns;
    const file = files.find(({ text }) => text.includes(pattern?.text ?? '\0'))?.path;
    if (pattern === undefined || file === undefined) continue;
    const message = say('{count} lines redirect many addresses each, such as {pattern}; they are not imported.', {
      count: patterns.length,
      pattern: pattern.text,
    });
    findings.push(
      newFinding(
        'REDIRECT_PATTERN',
        file,
        { line: pattern.line, column: 1 },
        message,
        say('Keep these lines in front of the new site.'),
      ),
    );
  }
  const mounts = [...together.mounts, ...(decided.length === 0 ? defaultMounts(generator) : [])];
  return {
    ...together,
    root: first?.folder ?? topFolder(paths),
    mounts: withSettings(mounts, generator, settings.mounts ?? {}),
    defaultLocale: settings.defaultLocale ?? together.defaultLocale,
    variables: { ...limited(together.variables), ...settings.variables },
    shortcodes: limited(together.shortcodes),
    redirects: [...together.redirects, ...redirects.flatMap((each) => each.redirects)],
  };
};

/** The folder that a .zip of a repository has around everything; `''` where there is none. */
const topFolder = ([path = '', ...others]: readonly SourcePath[]): SourcePath => {
  const [folder = ''] = path.split('/');
  return path.includes('/') && others.every((other) => other.startsWith(`${folder}/`)) ? folder : '';
};

/** A generator that the settings name, without its configuration, has its pages where their files are. */
const defaultMounts = (name: GeneratorName): Mount[] => {
  const rule = generatorNamed(name)?.rule;
  return rule === undefined ? [] : [{ folder: '', at: '', locale: null, translates: null, rule }];
};

const merged = (all: SiteConventions, each: Decided): SiteConventions => ({
  ...all,
  ...each,
  mounts: [...all.mounts, ...each.mounts],
  included: [...all.included, ...(each.included ?? [])],
  excluded: [...all.excluded, ...(each.excluded ?? [])],
  partials: [...all.partials, ...(each.partials ?? [])],
  redirects: [...all.redirects, ...(each.redirects ?? [])],
  variables: { ...all.variables, ...each.variables },
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
  const valueOf = (file: ConfigFile | undefined): unknown => {
    if (file === undefined) return undefined;
    const read = configValue(file);
    if ('value' in read) return read.value;
    if (!told.has(file.path)) {
      const line = settingsLine({ generator: generator.name, mounts: { [folder === '' ? '.' : folder]: '/' } });
      const message = say('The file cannot be read: {@reason}', { reason: quoted(read.problem) });
      const hint = say('Correct it, or write its decisions in compliance.config.json: {json}', { json: line });
      findings.push(newFinding('CONFIG_UNREADABLE', file.path, FILE_START, message, hint));
    }
    told.add(file.path);
    return undefined;
  };
  const named = (name: string): ConfigFile | undefined => texts.get(inFolder(folder, name) ?? '');
  const main = texts.get(path) ?? { path, text: '' };
  const computed = new Set<string>();
  const config = texts.has(path) ? valueOf(main) : undefined;
  const decided = generator.read({
    folder,
    paths,
    main,
    config,
    value: (name) => valueOf(named(name)),
    text: (name) => named(name)?.text ?? null,
    computed: (key) => computed.add(key),
  });
  if (computed.size > 0) {
    const mounts = Object.fromEntries(
      decided.mounts
        .slice(0, 3)
        .map((mount) => [mount.folder === '' ? '.' : mount.folder, mount.at === '' ? '/' : mount.at]),
    );
    const message = say('The file computes {keys}, which only running it would tell; the defaults are used.', {
      keys: [...computed].join(', '),
    });
    const hint = say('If they are wrong, in compliance.config.json: {json}', {
      json: settingsLine({ generator: generator.name, mounts }),
    });
    findings.push(newFinding('CONFIG_COMPUTED', path, FILE_START, message, hint));
  }
  return decided;
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

const limited = (variables: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables)
      .filter(([, value]) => value.length <= LONGEST_VARIABLE)
      .slice(0, MOST_VARIABLES),
  );
