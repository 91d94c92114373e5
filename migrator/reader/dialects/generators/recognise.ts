import type { GeneratorName } from '../../../../model/contracts/values';
import type { GeneratorSettings } from '../../../model/site-rules';
import type { SourcePath } from '../../../model/source';
import { pathIn, type Generator } from './generator';
import { generators } from './generators';

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

/** `config.toml` has many meanings; of Hugo it is where there is content beside it. */
const isLikely = ({ generator, folder, path }: Recognised, paths: readonly SourcePath[]): boolean => {
  if (generator.name !== 'hugo' || !/(?:^|\/)config\.\w+$/.test(path) || path.includes('config/_default/')) return true;
  const beside = folder === '' ? '' : `${folder}/`;
  return paths.some((each) =>
    /^(?:content|archetypes|layouts)\//.test(each.startsWith(beside) ? each.slice(beside.length) : ''),
  );
};

/** The folder that a .zip of a repository has around everything; `''` where there is none. */
export const topFolder = ([path = '', ...others]: readonly SourcePath[]): SourcePath => {
  const [folder = ''] = path.split('/');
  return path.includes('/') && others.every((other) => other.startsWith(`${folder}/`)) ? folder : '';
};

/** A folder that is recognised by the names of its pages, where it has no configuration: a part of a site says nothing. */
const byPages = (paths: readonly SourcePath[]): Recognised[] => {
  const top = topFolder(paths);
  return generators.flatMap((generator) => {
    const { evidence } = generator;
    if (evidence === undefined) return [];
    for (const path of paths) {
      const begin = path.search(evidence);
      const folder = path.slice(0, Math.max(begin, 0)).replace(/\/$/, '');
      if (begin >= 0 && (folder === '' || folder === top)) return [{ generator, path, isPage: true as const, folder }];
    }
    return [];
  });
};

/**
 * The configurations nearest to the root, of one generator, and those in folders below; those of a chosen one only. They
 * begin with the nearest.
 */
export const recognise = (paths: readonly SourcePath[], chosen: GeneratorName | undefined): Recognised[] => {
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
    ({ generator, folder, isPage }) =>
      generator === first.generator &&
      (depthOf(folder) === depthOf(first.folder) || (isPage !== true && !ASIDE.test(folder))),
  );
  // one file for each folder
  return same.filter((each, index) => same.findIndex(({ folder }) => folder === each.folder) === index);
};

const REDIRECTS = ['_redirects', 'static/_redirects', 'public/_redirects'];

/** Whether a file of the generator's folder is a copy that the generator wrote. */
const isWritten = (name: string, generator: Generator | null): boolean =>
  generator?.output !== undefined && name.startsWith(`${generator.output}/`);

export const isBelow = (path: SourcePath, folder: SourcePath): boolean => pathIn(path, folder) !== null;

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
      return further.test(pathIn(path, folder) ?? '') || further.test(beside);
    });
  const redirects = new Set(
    [...(found.some(({ folder }) => folder === '') ? [] : [{ folder: '', generator: null }]), ...found].flatMap(
      ({ folder, generator }) =>
        REDIRECTS.filter((name) => !isWritten(name, generator)).map((name) =>
          folder === '' ? name : `${folder}/${name}`,
        ),
    ),
  );
  const mains = new Set(found.flatMap(({ path, isPage }) => (isPage === true ? [] : [path])));
  const isFirst = (path: SourcePath): boolean => mains.has(path) || redirects.has(path);
  return [...paths.filter(isFirst), ...paths.filter((path) => !isFirst(path) && isFurther(path))];
};
