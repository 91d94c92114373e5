import type { Pagination } from './lists';
import type { Locale } from './values';

/**
 * What a language of a page may be in want of. `stale`: the published text of another language has changed since.
 * `copy`: its text is that of another language. `in-step`: published, and nothing of all this.
 */
export const COVERAGE_STATES = ['missing', 'draft', 'modified', 'stale', 'copy', 'in-step'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** `modified`: published, and its draft says something else, as the Content Manager calls it. */
export type Publication = 'missing' | 'draft' | 'modified' | 'published';

/** A page in one language. */
export interface CoverageCell {
  locale: Locale;
  publication: Publication;
  isStale: boolean;
  isCopy: boolean;
}

/** A page in the languages that the reader may read. */
export interface CoverageRow {
  documentId: string;
  /** In the first of the languages that it has. */
  title: string;
  path: string | null;
  /** One for each of `meta.locales`, in their order. */
  cells: CoverageCell[];
}

export interface Coverage {
  data: CoverageRow[];
  meta: {
    pagination: Pagination;
    /** The configured languages that the reader may read. */
    locales: Locale[];
    /** How many pages are in each state, in the chosen language or in any: as many as the list has with this filter. */
    states: Record<CoverageState, number>;
  };
}
