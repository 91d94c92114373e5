import { withoutExtension } from '../../reader/read/candidate';
import { isCurrentLanguage } from './locale-names';

/** A part of a path that may be a language. */
export interface LanguageMark {
  written: string;
  /** The path without it. */
  rest: string;
  /** The folder that holds it, where it is a folder. */
  parent: string | null;
}

/** The parts of a path that may be languages: `fr` of `fr/x.md`, of `x.fr.md`, of `x-fr.md`; folders first. */
export const languageMarks = (path: string): LanguageMark[] => {
  const segments = withoutExtension(path).split('/');
  const stem = segments.pop() ?? '';
  const folders = segments.flatMap((written, at) => {
    const rest = [...segments.filter((_, index) => index !== at), stem].join('/');
    return isCurrentLanguage(written) ? [{ written, rest, parent: segments.slice(0, at).join('/') }] : [];
  });
  const [, before = '', written = ''] = /^(.+?)[-_.]([a-z]{2}(?:[-_][a-z]{2})?)$/i.exec(stem) ?? [];
  if (!isCurrentLanguage(written)) return folders;
  return [...folders, { written, rest: [...segments, before].join('/'), parent: null }];
};
