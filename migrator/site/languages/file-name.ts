import { mountedFile } from '../../reader/dialects/generators/address';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { withoutExtension } from '../../reader/read/candidate';
import { isLanguage, isLocaleFolder, isSpelling } from './locale-names';

/** The facts about a page that the path of its file states. */
export interface FileName {
  /** The page that all its translations share: the path without folder, suffix or infix of a language. */
  logical: string;
  /**
   * `logical`, or `{lang}/logical` in a tree of language folders, whose pages are separate from those outside of it.
   */
  group: string;
  folder: string | null;
  suffix: string | null;
  /** `1` for `cdn-v1`. */
  version: string | null;
}

const VERSION = /[-_.]v(\d+(?:\.\d+)*)$/i;

/** Parses a path by the naming rules: `en-us/sla/x.md`, `sla/x-en.md`, `sla/x-en-v1.md`, `sla/enus-x.md`. */
export const nameOfFile = (path: SourcePath, rules: SiteRules): FileName =>
  mountedName(path, rules) ?? fileName(path, rules);

/** The name of a file that its generator has among the translations of another folder. */
const mountedName = (path: SourcePath, rules: SiteRules): FileName | null => {
  const mounted = mountedFile(path, rules.conventions?.mounts ?? []);
  if (mounted === null) return null;
  const { mount, rest, suffix } = mounted;
  if (mount.locale === null && mount.translates === null && suffix === null) return null;
  const folder = mount.translates ?? mount.folder;
  const name = fileName(folder === '' ? rest : `${folder}/${rest}`, rules);
  return { ...name, folder: mount.locale ?? name.folder, suffix: suffix ?? name.suffix };
};

const fileName = (path: SourcePath, rules: SiteRules): FileName => {
  const segments = withoutExtension(path).split('/');
  const stem = segments.pop() ?? '';
  const at = segments.findIndex((segment) => isLocaleFolder(segment, rules));
  const folder = segments[at] ?? null;
  const marked = markedStem(stem, rules);
  const tree = folder === null ? segments : segments.with(at, '{lang}');
  const name = marked?.stem ?? stem;
  return {
    logical: [...segments.filter((_, index) => index !== at), name].join('/'),
    group: [...tree, name].join('/'),
    folder,
    suffix: marked?.marker ?? null,
    version: VERSION.exec(name)?.[1] ?? null,
  };
};

/** The name of a file whose suffix turns out not to be a language. */
export const withoutSuffix = (path: SourcePath, name: FileName): FileName => {
  const stem = withoutExtension(path).split('/').at(-1) ?? '';
  const renamed = (key: string): string => [...key.split('/').slice(0, -1), stem].join('/');
  return { ...name, logical: renamed(name.logical), group: renamed(name.group), suffix: null };
};

/** A name without the mark of its language, which stands behind it or in front of it. */
const markedStem = (stem: string, rules: SiteRules): { stem: string; marker: string } | null => {
  const version = VERSION.exec(stem)?.[0] ?? '';
  const name = stem.slice(0, stem.length - version.length);
  // from the left: the longest mark is meant, `zh-cn` and not `cn`
  const behind = gaps(name).find((at) => isLanguage(name.slice(at + 1), rules));
  if (behind !== undefined) return { stem: `${name.slice(0, behind)}${version}`, marker: name.slice(behind + 1) };
  // a short prefix may be a word ("en-route"), a long one is a language ("enus-", "zh-cn-")
  const front = gaps(stem).findLast((at) => at > 3 && isSpelling(stem.slice(0, at), rules));
  return front === undefined ? null : { stem: stem.slice(front + 1), marker: stem.slice(0, front) };
};

/** Where a mark may be separated from a name, with something on both sides. */
const gaps = (name: string): number[] => [...name.matchAll(/(?<=.)[-_.](?=.)/gs)].map(({ index }) => index);
