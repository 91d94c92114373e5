import { decodedPart } from '../../../domain/decoded-url';
import type { SourcePath } from '../../model/source';

/** The files that an include may mean, relative to the including file and then to the root; or why it is refused. */
type IncludeTarget = { candidates: SourcePath[] } | { refused: Refusal };

type Refusal =
  | '“{file}” contains a control character.'
  | '“{file}” names a drive or a scheme.'
  | '“{file}” is absolute.'
  | '“{file}” leaves the source.';

export const includeTarget = (href: string, from: SourcePath): IncludeTarget => {
  const path = decodedPart(href)
    .replaceAll('\\', '/')
    .replace(/[?#].*$/, '');
  if (path.includes('\0')) return { refused: '“{file}” contains a control character.' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return { refused: '“{file}” names a drive or a scheme.' };
  if (path.startsWith('/')) return { refused: '“{file}” is absolute.' };
  const beside = within(from.slice(0, from.lastIndexOf('/') + 1), path);
  if (beside === null) return { refused: '“{file}” leaves the source.' };
  return { candidates: [...new Set([beside, within('', path) ?? beside])] };
};

/** Null when the path climbs above the root. */
const within = (folder: string, path: string): SourcePath | null => {
  const segments: string[] = [];
  for (const segment of `${folder}${path}`.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
};
