import type { Said } from '../sentences/said';
import type { AdviceKey } from '../sentences/advice';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The state of a source file after it was read. */
export const FILE_STATES = ['page', 'version', 'partial', 'skipped', 'rejected'] as const;
export type FileState = (typeof FILE_STATES)[number];

export type FileCounts = Record<FileState, number>;

/** Where a link leads that leads nowhere: what findings about links are grouped by. */
export interface LostTarget {
  kind: 'page' | 'image' | 'document';
  /** Lower case; null: the site itself. */
  host: string | null;
  /** The folder in which the target should be, with slashes around it. */
  folder: string;
}

/** The sentences of a finding as codes and values, for writers in other languages. */
export interface FindingSays {
  message: Said;
  hint: Said | null;
}

/** A finding in a file of a source. */
export interface FileFinding {
  /** One of the codes of `FINDINGS`; a journal may hold one of another version. */
  code: string;
  severity: Severity;
  /** The message about this file, in English. */
  message: string;
  /** Relative to the root of the source. */
  path: string;
  /** Both 1-based, `column` in UTF-16 units. */
  line: number;
  column: number;
  /** The remedy, or null. */
  hint: string | null;
  /** Lines of a map, each of which settles it alone, the likeliest first; a person chooses one. */
  mapLines?: string[];
  /** Of a link that leads nowhere. */
  target?: LostTarget;
  /** `message` and `hint` as codes and values. What earlier versions stored has English alone; JSON reports leave it out. */
  says?: FindingSays;
}

/** Findings as they are shown: the first ones of each code, and how many more there are of it. */
export interface ShownFindings {
  findings: FileFinding[];
  more: { code: string; count: number }[];
}

/**
 * How many findings a run has of each severity; `leftOut` of them are not kept: of too many the slightest,
 * and what the database refuses.
 */
export type FindingCounts = Record<Severity, number> & { leftOut: number };

/** How many findings of each severity there are, and in how many files. */
export type FindingSpread = Record<Severity, { count: number; files: number }>;

/** Advice about a cause, in one English sentence; `key` is null where it is the hint that its findings have in common. */
export interface Advice {
  key: AdviceKey | null;
  text: string;
  /** Of a hint. */
  says?: Said;
}

/** Findings that have one cause: the same code, and of lost links the same kind of target on the same host. */
export interface FindingCause {
  code: string;
  severity: Severity;
  count: number;
  /** The meaning of the code, in one English sentence; null for a code of another version. */
  meaning: string | null;
  /** The common part of all lost links; its folder is the deepest one that holds all targets. */
  target: LostTarget | null;
  /** At most two, of different files where there are any. */
  examples: FileFinding[];
  /** Null where there is nothing to do. */
  advice: Advice | null;
}
