import type { AddressRule, Mount, StatedRedirect } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { addressOf, mountedFile } from './address';
import { lineFinder } from './config/lines';
import { at, listOf, textOf, textsOf } from './config/value';
import { inFolder, joined, type Decided, type Generator, type GeneratorSource } from './generator';

const RULE: AddressRule = {
  pattern: '/{path}.html',
  index: ['index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
};

/** The sites of Microsoft Learn: no ending, lower case, below the path of the docset. */
const LEARN: AddressRule = { ...RULE, pattern: '/{path}', spelling: 'lower' };

/** The part of a glob before its first wildcard, a folder. */
const folderOf = (glob: string): string => {
  const fixed = glob.split('/');
  const wild = fixed.findIndex((segment) => /[*?[\]{}]/.test(segment));
  return fixed.slice(0, wild < 0 ? -1 : wild).join('/');
};

const isPageGlob = (glob: string): boolean => /\.md$|\*\*?$|\.\*$|\{[^}]*md[^}]*\}$/.test(glob);

const contentOf = (
  { config, folder }: GeneratorSource,
  base: string,
  rule: AddressRule,
): { mounts: Mount[]; included: string[]; left: string[] } => {
  const mounts = new Map<SourcePath, Mount>();
  const included: string[] = [];
  const left: string[] = [];
  for (const group of listOf(at(config, 'build', 'content'))) {
    const files = typeof group === 'string' ? [group] : textsOf(at(group, 'files'));
    const src = inFolder(folder, textOf(at(group, 'src')) ?? textOf(at(group, 'cwd')) ?? '');
    const dest = textOf(at(group, 'dest')) ?? '';
    if (src === null) continue;
    for (const below of files.filter(isPageGlob).map(folderOf)) {
      const own = inFolder(src, below) ?? src;
      if (!mounts.has(own))
        mounts.set(own, { folder: own, at: joined(base, dest, below), locale: null, translates: null, rule });
    }
    // `**.md` names files in all folders
    const below = (glob: string): string => `${src === '' ? '' : `${src}/`}${glob.replace(/\*\*(?=\.)/g, '**/*')}`;
    included.push(...files.filter(isPageGlob).map(below));
    left.push(...textsOf(at(group, 'exclude')).map(below));
  }
  return { mounts: [...mounts.values()], included, left };
};

/** `/security/breadcrumb/toc.json` -> `/security`: where the pages of a docset are. */
const basePath = (config: unknown): string | null => {
  const [, base] =
    /^(.*)\/[^/]+\/toc\.(?:json|yml)$/.exec(textOf(at(config, 'build', 'globalMetadata', 'breadcrumb_path')) ?? '') ??
    [];
  return base === undefined || base.startsWith('~') ? null : joined(base);
};

const redirectsOf = ({ value, text, folder }: GeneratorSource, mounts: readonly Mount[]): StatedRedirect[] =>
  ['.openpublishing.redirection.json', '../.openpublishing.redirection.json'].flatMap((name) => {
    const file = inFolder(folder, name);
    const lineOf = lineFinder(text(name) ?? '');
    const byLength = sorted(mounts);
    return file === null
      ? []
      : listOf(at(value(name), 'redirections')).flatMap((each) => {
          const own = textOf(at(each, 'source_path')) ?? textOf(at(each, 'source_path_from_root'));
          const to = textOf(at(each, 'redirect_url'));
          const path = own === null ? null : inFolder(file.split('/').slice(0, -1).join('/'), own);
          const mounted = path === null ? null : mountedFile(path, byLength);
          if (own === null || to === null || mounted?.mount.rule == null) return [];
          return [
            {
              from: addressOf(mounted, mounted.mount.rule),
              to,
              file,
              line: lineOf(own),
            },
          ];
        });
  });

const sorted = (mounts: readonly Mount[]): Mount[] => mounts.toSorted((a, b) => b.folder.length - a.folder.length);

const read = (source: GeneratorSource): Decided => {
  const { config, folder, value } = source;
  const base = basePath(config);
  const isLearn =
    base !== null ||
    value('../.openpublishing.publish.config.json') !== undefined ||
    value('.openpublishing.publish.config.json') !== undefined;
  if (isLearn && base === null) source.computed('build.globalMetadata.breadcrumb_path');
  const { mounts, included, left } = contentOf(source, base ?? '', isLearn ? LEARN : RULE);
  const [docset] = listOf(at(value('../.openpublishing.publish.config.json'), 'docsets_to_publish'));
  const isPartial = (glob: string): boolean => /(?:^|\/)_?includes?(?:\/|$)/i.test(glob);
  return {
    mounts,
    base: base ?? '',
    home: folder,
    isClosed: mounts.length > 0,
    included,
    excluded: left.filter((glob) => !isPartial(glob)),
    partials: left.filter(isPartial),
    defaultLocale: textOf(at(config, 'build', 'globalMetadata', '_lang')) ?? textOf(at(docset, 'locale')),
    redirects: redirectsOf(source, mounts),
  };
};

export const docfx: Generator = {
  name: 'docfx',
  configs: /^docfx\.json$/,
  further: /^(?:\.\.\/)?\.openpublishing\.(?:publish\.config|redirection)\.json$/,
  frontMatter: { uid: 'pageId' },
  rule: RULE,
  read,
};
