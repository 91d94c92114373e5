export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What became of one source file. */
export const FILE_STATES = ['page', 'partial', 'skipped', 'rejected'] as const;
export type FileState = (typeof FILE_STATES)[number];

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
}

/** How many findings a run has of each severity; `leftOut` of them, the slightest, are not kept. */
export type FindingCounts = Record<Severity, number> & { leftOut: number };
