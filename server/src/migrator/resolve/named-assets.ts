import type { PageDraft } from '../interpret/page-draft';
import type { SourcePath } from '../model';
import { decodedPath } from './href';
import { foldedPath } from './link-index';

/**
 * The files that links may name, by their last segments alone: what has to be examined before links are resolved. Files
 * that nobody names may be large and many, and stay unread.
 */
export const namedAssets = (drafts: readonly PageDraft[], assets: readonly SourcePath[]): SourcePath[] => {
  const names = new Set(drafts.flatMap(({ links }) => links.map(({ href }) => lastSegment(hrefPath(href)))));
  return assets.filter((path) => names.has(lastSegment(path)));
};

const hrefPath = (href: string): string => decodedPath(href.replaceAll('\\', '/').replace(/[?#][\s\S]*$/, ''));

const lastSegment = (path: string): string => foldedPath(path.slice(path.lastIndexOf('/') + 1));
