export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What became of one source file. */
export const FILE_STATES = ['page', 'partial', 'skipped', 'rejected'] as const;
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

/** What was found in a file of a source. */
export interface FileFinding {
  /** One of the codes of `FINDINGS`; a journal may hold one of another version. */
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
  /** Lines of a map, each of which settles it alone, the likeliest first; a person chooses one. */
  mapLines?: string[];
  /** Of a link that leads nowhere. */
  target?: LostTarget;
}

/**
 * How many findings a run has of each severity; `leftOut` of them are not kept: of too many the slightest,
 * and what the database refuses.
 */
export type FindingCounts = Record<Severity, number> & { leftOut: number };

/**
 * What there is advice for: codes, lost links by what they lead to, and what holds for any other error or warning. The
 * text is `ADVICE`, and the panel has a translation of each.
 */
export const ADVICE_KEYS = [
  'FILE_REFUSED',
  'FILE_NAME_REFUSED',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'TEXT_UNDECODABLE',
  'TITLE_MISSING',
  'TITLE_TOO_LONG',
  'PAGE_NO_BODY',
  'PAGE_TOO_SLOW',
  'PATH_TOO_LONG',
  'MAP_RULE_UNUSED',
  'FM_DRAFT',
  'FM_STRAY',
  'LOCALE_NOT_CONFIGURED',
  'LOCALE_UNKNOWN',
  'LOCALE_UNTRANSLATED_COPY',
  'RIVAL_PAGE',
  'RIVAL_TREE',
  'INCLUDE_MISSING',
  'LINK_UNSAFE',
  'LINK_TO_SKIPPED',
  'ANCHOR_MISSING',
  'ASSET_LEFT_BEHIND',
  'HTML_ACTIVE',
  'EXT_VIDEO',
  'CERT_FACTS_DISAGREE',
  'RECORD_INVALID',
  'RECORD_CONFLICT',
  'RECORD_FAILED',
  'REDIRECT_WITHOUT_PAGE',
  'ASSET_REMOVED',
  'ASSET_NOT_STORED',
  'URL_MISSING',
  'LINK_BROKEN.page',
  'LINK_BROKEN.image',
  'LINK_BROKEN.document',
  'error',
  'warning',
] as const;
export type AdviceKey = (typeof ADVICE_KEYS)[number];

/** What to do about a cause, in one English sentence; `key` is null where it is the hint that its findings have in common. */
export interface Advice {
  key: AdviceKey | null;
  text: string;
}

/** Findings that have one cause: the same code, and of lost links the same kind of target on the same host. */
export interface FindingCause {
  code: string;
  severity: Severity;
  count: number;
  /** What the code stands for, in one English sentence; null for a code of another version. */
  meaning: string | null;
  /** What all the lost links have in common; its folder is the deepest one that holds all targets. */
  target: LostTarget | null;
  /** At most two, of different files where there are any. */
  examples: FileFinding[];
  /** Null where there is nothing to do. */
  advice: Advice | null;
}
