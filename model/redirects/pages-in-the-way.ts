import { normalisePath } from '../path-candidates';
import type { PublishedPage } from './chain';

/** A published page, and the path of its draft. */
export interface StandingPage extends PublishedPage {
  /** Null if the draft has no path. */
  draftPath: string | null;
}

/**
 * Whether a page keeps a redirect to `to` (null: nowhere) from working at its path. A page whose draft has moved to
 * `to` does not: the redirect takes effect when the draft is published.
 */
export const isInTheWay = (
  { path, draftPath }: Pick<StandingPage, 'path' | 'draftPath'>,
  to: string | null,
): boolean => {
  const isLeaving = draftPath !== null && normalisePath(draftPath) !== normalisePath(path);
  return !isLeaving || to === null || normalisePath(draftPath) !== normalisePath(to);
};
