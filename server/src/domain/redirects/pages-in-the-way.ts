import { normalisePath } from '../../delivery/path-candidates';
import type { PublishedPage } from './chain';

/** A published page, and where its draft stands. */
export interface StandingPage extends PublishedPage {
  /** Null where the draft has no path. */
  draftPath: string | null;
}

/**
 * Whether a page keeps a redirect to `to` (null: nowhere) from its path. One whose draft has left the path for `to` does
 * not: the redirect takes over when it is published.
 */
export const isInTheWay = (
  { path, draftPath }: Pick<StandingPage, 'path' | 'draftPath'>,
  to: string | null,
): boolean => {
  const isLeaving = draftPath !== null && normalisePath(draftPath) !== normalisePath(path);
  return !isLeaving || to === null || normalisePath(draftPath) !== normalisePath(to);
};
