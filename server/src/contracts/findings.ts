export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What became of one source file. */
export const FILE_STATES = ['page', 'partial', 'skipped', 'rejected'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Where a link leads that leads nowhere: what findings about links are grouped by. */
export interface LostTarget {
  kind: 'page' | 'image' | 'document';
  /** Lower case; null: the site itself. */
  host: string | null;
  /** The folder in which the target should be, with slashes around it. */
  folder: string;
}

/** What was found in a file of a source. */
export interface FileFinding {
  /** One of the codes of `DIAGNOSTICS`; a journal may hold one of another version. */
  code: string;
  severity: Severity;
  /** What this file has, in words for people. */
  message: string;
  /** Relative to the root of the source. */
  path: string;
  /** Both 1-based, `column` in UTF-16 units. */
  line: number;
  column: number;
  /** What to do about it, or null. */
  hint: string | null;
  /** Of a link that leads nowhere. */
  target?: LostTarget;
}

/**
 * How many findings a run has of each severity; `leftOut` of them are not kept: of too many the slightest,
 * and what the database refuses.
 */
export type FindingCounts = Record<Severity, number> & { leftOut: number };
