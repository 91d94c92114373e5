import { say, type Said } from '../../../../model/say';
import { withInvisibleMarked } from '../../../../migrator/invisible';
import { beginning } from '../../../../migrator/quote';
import { characterNames } from '../../../../migrator/unwanted-characters';

/** The fault of a name that leaves the source, means something else on another system, or is no text; else null. */
export const pathFlaw = (path: string, pathBytes: number): Said | null => {
  if (Buffer.byteLength(path) > pathBytes) return say('pathTooLong', { limit: pathBytes });
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split(/[/\\]/).includes('..'))
    return say('nameLeavesSource');
  const characters = characterNames(path.match(/\p{Cc}/gu) ?? []);
  if (characters !== '') return say('nameControlCharacters', { characters });
  if (path.includes('\\')) return say('nameBackslash');
  return path.includes('\ufffd') ? say('nameNotUtf8') : null;
};

/** A name that can be printed on any terminal. */
export const printable = (name: string): string => withInvisibleMarked(name);

/** In a message, of a name that may have 64 KB. */
const LONGEST_SHOWN = 200;

/** A name in a message: its beginning, where it is very long. */
export const shownName = (name: string): string => {
  const shown = beginning(name, LONGEST_SHOWN);
  return `${printable(shown)}${shown.length < name.length ? '…' : ''}`;
};

/** Files that no site is made of: version control, editors, dependencies, folder icons. */
const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'Icon\r' || name === 'node_modules' || name === '__MACOSX';

/** Folders of other programs: version control, dependencies, builds. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|__MACOSX|\.(?:git|hg|svn|cache|next|nuxt|yarn|venv|tox|terraform|idea|vscode))(?:\/|$)/;

/** Whether a path is in a folder of another program, of which nobody expects pages. */
export const isForeign = (path: string): boolean => FOREIGN.test(path);

/** Configurations of generators whose names begin with a dot; of VitePress and VuePress a folder with much else in it. */
const CONFIGURATION =
  /(?:^|\/)(?:\.gitbook\.ya?ml|\.openpublishing\.(?:publish\.config|redirection)\.json|\.eleventy\.[cm]?[jt]s|\.eleventyignore|\.v(?:ite|ue)press(?:\/config(?:[./].*)?)?)$/;

/** The folders of which GitBook and VuePress serve images and documents, and the folders around them. */
const SERVED = /(?:^|\/)(?:\.gitbook(?:$|\/assets(?=\/|$))|\.vuepress(?:$|\/public(?=\/|$)))/;

/** Whether a file or folder is no part of a site, by any name of its path. */
export const isHiddenPath = (path: string): boolean => {
  const configuration = CONFIGURATION.exec(path);
  const names = (configuration === null ? path.replace(SERVED, '') : path.slice(0, configuration.index)).split('/');
  return names.some(isHidden);
};
