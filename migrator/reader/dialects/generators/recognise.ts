import type { GeneratorName } from '../../../../model/contracts/values';
import type { GeneratorSettings } from '../../../model/site-rules';
import type { SourcePath } from '../../../model/source';
import { candidacy } from '../../read/candidate';
import { pathIn, type Generator } from './generator';
import { generators } from './generators';
import { HOST_FILES, isHostFile } from './host-redirects';

/** A configuration that recognises a folder of the source. */
export interface Recognised {
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

export const depthOf = (folder: SourcePath): number => (folder === '' ? 0 : folder.split('/').length);

/** `config.toml` has many meanings; of Hugo it is where there is content beside it. `_config.yml` is Hexo's beside its `scaffolds`. */
const isLikely = ({ generator: { beside, notBeside }, folder }: Recognised, paths: readonly SourcePath[]): boolean => {
  const has = (pattern: RegExp): boolean => paths.some((path) => pattern.test(pathIn(path, folder) ?? ''));
  return (beside === undefined || has(beside)) && (notBeside === undefined || !has(notBeside));
};

/** The folder that a .zip of a repository has around everything; `''` where there is none. */
export const topFolder = ([path = '', ...others]: readonly SourcePath[]): SourcePath => {
  const [folder = ''] = path.split('/');
  return path.includes('/') && others.every((other) => other.startsWith(`${folder}/`)) ? folder : '';
};

interface Found {
  path: SourcePath;
  folder: SourcePath;
}

const foundIn = (paths: readonly SourcePath[], evidence: RegExp, top: SourcePath): Found | null => {
  for (const path of paths) {
    const begin = path.search(evidence);
    const folder = path.slice(0, Math.max(begin, 0)).replace(/\/$/, '');
    if (begin >= 0 && (folder === '' || folder === top)) return { path, folder };
  }
  return null;
};

const weaklyFound = (
  paths: readonly SourcePath[],
  { path, beside, unless }: NonNullable<Generator['weakEvidence']>,
  top: SourcePath,
): Found | null => {
  const found = foundIn(paths, path, top);
  if (found === null) return null;
  const has = (pattern: RegExp): boolean => paths.some((each) => pattern.test(pathIn(each, found.folder) ?? ''));
  return has(beside) && !has(unless) ? found : null;
};

/** A folder that is recognised by the names of its pages, where it has no configuration: a part of a site says nothing. */
const byPages = (paths: readonly SourcePath[]): Recognised[] => {
  const top = topFolder(paths);
  return generators.flatMap((generator) => {
    const { evidence, weakEvidence } = generator;
    const found =
      (evidence && foundIn(paths, evidence, top)) ?? (weakEvidence && weaklyFound(paths, weakEvidence, top));
    return found == null ? [] : [{ generator, isPage: true as const, ...found }];
  });
};

/** Whether a configuration is that of an example or a part. */
const isAside = ({ folder }: Recognised): boolean => ASIDE.test(folder);

/** All that recognises a folder of the source, or what a chosen generator recognises. It begins with the nearest to the root. */
const recognisedAt = (paths: readonly SourcePath[], chosen: GeneratorName | undefined): Recognised[] => {
  const everywhere = paths.flatMap(recognisedIn);
  // the configuration of an example says nothing about the pages around it
  const isAllAside = paths.every((path) => candidacy(path) !== 'page' || ASIDE.test(path));
  const configured = isAllAside ? everywhere : everywhere.filter((each) => !isAside(each));
  return (configured.length === 0 ? byPages(paths) : configured)
    .filter((each) => (chosen === undefined || each.generator.name === chosen) && isLikely(each, paths))
    .sort(
      (a, b) =>
        Number(isAside(a)) - Number(isAside(b)) ||
        depthOf(a.folder) - depthOf(b.folder) ||
        generators.indexOf(a.generator) - generators.indexOf(b.generator),
    );
};

/**
 * The configurations nearest to the root, of one generator, and those in folders below; those of a chosen one only. They
 * begin with the nearest.
 */
export const recognise = (paths: readonly SourcePath[], chosen: GeneratorName | undefined): Recognised[] => {
  const found = recognisedAt(paths, chosen);
  const [first] = found;
  if (first === undefined) return [];
  const same = found.filter(
    ({ generator, folder, isPage }) =>
      generator === first.generator &&
      (depthOf(folder) === depthOf(first.folder) || (isPage !== true && !ASIDE.test(folder))),
  );
  // one file for each folder
  return same.filter((each, index) => same.findIndex(({ folder }) => folder === each.folder) === index);
};

/** The configurations of other generators, in folders with pages that none of those that are read stands in. */
export const ofOthers = (paths: readonly SourcePath[], read: readonly Recognised[]): Recognised[] =>
  recognisedAt(paths, undefined).filter(
    (each, index, all) =>
      !isAside(each) &&
      !read.some(({ folder, generator }) => folder === each.folder || generator === each.generator) &&
      all.findIndex(({ folder }) => folder === each.folder) === index &&
      paths.some((path) => candidacy(path) === 'page' && isBelow(path, each.folder)),
  );

/** Below the folder of a site, where it has files that are copied as they are. */
const COPIED = /^(?:[\w.-]+\/){0,2}(?:static|public|src|source)\/_redirects$/;

/** Whether a file of the generator's folder is a copy that the generator wrote. */
const isWritten = (name: string, { output }: Generator): boolean =>
  output !== undefined && name.startsWith(`${output}/`);

export const isBelow = (path: SourcePath, folder: SourcePath): boolean => pathIn(path, folder) !== null;

/** The files of a source that say how its generator works, to be read before its pages; those that decide most come first. */
export const configurationFiles = (
  paths: readonly SourcePath[],
  { generator }: GeneratorSettings = {},
): SourcePath[] => {
  const found = recognise(paths, generator);
  const isFurther = (path: SourcePath): boolean =>
    found.some(({ generator: { further, anywhere }, folder }) => {
      if (anywhere?.test(path) === true) return true;
      if (further === undefined) return false;
      const above = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/') + 1) : '';
      const beside = folder !== '' && isBelow(path, above.replace(/\/$/, '')) ? `../${path.slice(above.length)}` : '';
      return further.test(pathIn(path, folder) ?? '') || further.test(beside);
    });
  const folders = new Set(['', topFolder(paths), ...found.map(({ folder }) => folder)]);
  const isCopy = (path: SourcePath): boolean =>
    found.some(({ folder, generator }) => isWritten(pathIn(path, folder) ?? '', generator));
  const isOfHost = (path: SourcePath): boolean => {
    if (!isHostFile(path) || ASIDE.test(path) || isCopy(path)) return false;
    return [...folders].some((folder) => {
      const name = pathIn(path, folder) ?? '';
      return HOST_FILES.includes(name) || COPIED.test(name);
    });
  };
  const mains = new Set(found.flatMap(({ path, isPage }) => (isPage === true ? [] : [path])));
  const isOne = (path: SourcePath, kind: 'data' | 'headers'): boolean =>
    found.some(({ generator, folder }) => generator[kind]?.test(pathIn(path, folder) ?? '') === true);
  const ranks: ((path: SourcePath) => boolean)[] = [
    (path) => mains.has(path) || isOfHost(path),
    isFurther,
    (path) => isOne(path, 'data'),
    (path) => isOne(path, 'headers'),
  ];
  const ranked = paths.map((path) => ({ path, rank: ranks.findIndex((isOf) => isOf(path)) }));
  return ranks.flatMap((_, rank) => ranked.flatMap((each) => (each.rank === rank ? [each.path] : [])));
};
