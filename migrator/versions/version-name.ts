import { pageWords } from '../../model/languages/phrases';
import { printedDay } from '../claims/facts/printed-day';

/** The version that the name of a file tells: `legal/sla/2024-01-01`, `legal/sla-v1`, `privacy/archive/privacy-2023-05`. */
export interface VersionName {
  /** The name of the page that all its versions share: the path without what marks one. */
  base: string;
  /** Whether something in the path marks a version. */
  isMarked: boolean;
  /** Whether it stands in a folder of texts that are no longer in force. */
  isArchived: boolean;
  /** The day in the path, where that is a full date. */
  day: string | null;
}

const DATE = String.raw`(?:19|20)\d{2}(?:[-_.]?\d{2}(?:[-_.]?\d{2})?)?`;
const NUMBER = String.raw`(?:v|ver|version)[-_. ]?\d+(?:[._]\d+)*`;
/** All of a name, or of the name of a folder. */
const MARK = new RegExp(`^(?:${DATE}|${NUMBER})$`, 'i');
/** At the end of a name, behind that of the page. */
const MARKED = new RegExp(String.raw`^(.+?)[-_. ](${DATE}|${NUMBER})$`, 'i');
/** Folders of all versions, and of those that are over. */
const VERSIONS = new RegExp(`^${pageWords(({ dates }) => dates.version)}s?$`, 'i');
const ARCHIVE = new RegExp(`^${pageWords(({ older }) => older)}$`, 'i');
/** Names that stand for their folder. */
const FOLDING = /^(?:_?index|default|readme)$/i;
/** The folders in which Docusaurus keeps the versions of its documents, beside those of now. */
const CURRENT = 'docs';
const VERSIONED = /(?<=^|\/)(?:([\w-]+)_)?versioned_docs\/version-([^/]+)(?=\/)/;

/** The folder of the documents of now, where a path is one of their versions. */
export const versionedFolder = (path: string): string | null => {
  const [all, instance = CURRENT] = VERSIONED.exec(path) ?? [];
  return all === undefined ? null : instance;
};

/** `2024-01-01`, `20240101` -> `2024-01-01`; null for what is not a full date. */
const dayIn = (mark: string): string | null => {
  const digits = mark.replace(/[-_.]/g, '');
  return /^\d{8}$/.test(digits) ? printedDay(digits.replace(/^(\d{4})(\d{2})/, '$1-$2-')) : null;
};

const oneOf = (days: readonly (string | null)[]): string | null => {
  const found = [...new Set(days.filter((day) => day !== null))];
  return found.length === 1 ? (found[0] ?? null) : null;
};

/** Reads the path of a page without what names its language. `url`: where the site has it, which tells the latest version of Docusaurus. */
export const versionName = (path: string, url: string): VersionName => {
  const [all, instance = CURRENT, number] = VERSIONED.exec(path) ?? [];
  if (all !== undefined && number !== undefined) {
    const isMarked = url.split('/').includes(number);
    return { base: path.replace(all, instance), isMarked, isArchived: false, day: isMarked ? dayIn(number) : null };
  }
  const parts = path.split('/');
  if (parts.length > 1 && FOLDING.test(parts.at(-1) ?? '')) parts.pop();
  const folders = parts.slice(0, -1);
  const file = parts.at(-1) ?? '';
  const marked = MARKED.exec(file);
  const mark = MARK.test(file) ? file : (marked?.[2] ?? null);
  const stem = mark === file ? [] : [marked?.[1] ?? file];
  const isArchived = folders.some((folder) => ARCHIVE.test(folder));
  const marking = folders.filter((folder) => MARK.test(folder) || VERSIONS.test(folder) || ARCHIVE.test(folder));
  const base = [...folders.filter((folder) => !marking.includes(folder)), ...stem].join('/');
  const isMarked = mark !== null || marking.length > 0;
  return { base, isMarked: isMarked && base !== '', isArchived, day: oneOf([...marking, mark ?? ''].map(dayIn)) };
};
