import { mountedFile } from '../../reader/dialects/generators/address';
import type { SiteRules } from '../../model/site-rules';
import type { SourcePath } from '../../model/source';
import { withoutExtension } from '../../reader/read/candidate';
import { isLocaleFolder } from './locale-names';

/** What the path of a file says about its page. */
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

/** Parses paths by the naming rules: `en-us/sla/x.md`, `sla/x-en.md`, `sla/x-en-v1.md`, `sla/enus-x.md`. */
export const fileNames = (rules: SiteRules): ((path: SourcePath) => FileName) => {
  const marks = languageMarks(rules);
  return (path) => mountedName(path, rules, marks) ?? fileName(path, rules, marks);
};

/** The name of a file that its generator has among the translations of another folder. */
const mountedName = (path: SourcePath, rules: SiteRules, marks: LanguageMarks): FileName | null => {
  const mounted = mountedFile(path, rules.conventions?.mounts ?? []);
  if (mounted === null) return null;
  const { mount, rest, suffix } = mounted;
  if (mount.locale === null && mount.translates === null && suffix === null) return null;
  const folder = mount.translates ?? mount.folder;
  const name = fileName(folder === '' ? rest : `${folder}/${rest}`, rules, marks);
  return { ...name, folder: mount.locale ?? name.folder, suffix: suffix ?? name.suffix };
};

const fileName = (path: SourcePath, rules: SiteRules, marks: LanguageMarks): FileName => {
  const segments = withoutExtension(path).split('/');
  const stem = segments.pop() ?? '';
  const at = segments.findIndex((segment) => isLocaleFolder(segment, rules));
  const folder = segments[at] ?? null;
  const marked = markedStem(stem, marks);
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

interface LanguageMarks {
  behind: RegExp;
  front: RegExp;
}

const languageMarks = (rules: SiteRules): LanguageMarks => {
  const aliases = Object.keys(rules.localeAliases).sort((a, b) => b.length - a.length);
  const oneOf = (words: string[]): string => (words.length === 0 ? '(?!)' : words.map(escape).join('|'));
  // a short prefix may be a word ("en-route"), a long one is a language ("enus-", "zh-cn-")
  const long = aliases.filter((alias) => alias.length > 3);
  return {
    behind: new RegExp(`^(.+?)[-_.](${oneOf(aliases)})((?:[-_.]v\\d+(?:\\.\\d+)*)?)$`, 'i'),
    front: new RegExp(`^(${oneOf(long)})[-_.](.+)$`, 'i'),
  };
};

const markedStem = (stem: string, marks: LanguageMarks): { stem: string; marker: string } | null => {
  const behind = marks.behind.exec(stem);
  if (behind !== null) return { stem: `${behind[1] ?? ''}${behind[3] ?? ''}`, marker: behind[2] ?? '' };
  const front = marks.front.exec(stem);
  return front === null ? null : { stem: front[2] ?? '', marker: front[1] ?? '' };
};

const escape = (alias: string): string => alias.replace(/[^\w]/g, '\\$&');
