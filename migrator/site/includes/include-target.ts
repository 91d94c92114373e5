import { decodedPart } from '../../../model/decoded-url';
import type { SourcePath } from '../../model/source';

/** The files that an include may mean, relative to the including file and then to the root; or why it is refused. */
type IncludeTarget = { candidates: SourcePath[] } | { refused: Refusal };

type Refusal = 'includeControlCharacter' | 'includeDrive' | 'includeAbsolute' | 'includeLeavesSource';

export const includeTarget = (href: string, from: SourcePath): IncludeTarget => {
  const path = decodedPart(href)
    .replaceAll('\\', '/')
    .replace(/[?#].*$/, '');
  if (path.includes('\0')) return { refused: 'includeControlCharacter' };
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return { refused: 'includeDrive' };
  if (path.startsWith('/')) return { refused: 'includeAbsolute' };
  const beside = within(from.slice(0, from.lastIndexOf('/') + 1), path);
  if (beside === null) return { refused: 'includeLeavesSource' };
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
