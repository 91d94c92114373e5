import type { LintCode } from './lints';

export type LintSeverity = 'error' | 'warning' | 'info';

/** What one language prints. */
export interface LintQuote {
  locale: string;
  /** 1-based, in the body; null for a field of a record. */
  line: number | null;
  /** The author's words, shortened; null where this language says nothing of it. */
  text: string | null;
}

/** What a lint found. Plain JSON. */
export interface LintFinding {
  code: LintCode;
  severity: LintSeverity;
  /** Of the entry: `page`, `certification`, `redirect`. */
  type: string;
  /** Of a page its group, or its document id; of a certification its key, of a redirect its `from`. */
  key: string;
  locale: string;
  /** Of a page its file in the source, or its URL path; null for a record. */
  path: string | null;
  /** 1-based; null for a field of a record. */
  line: number | null;
  /** What stands where, in which language. */
  message: string;
  hint: string;
  quotes: LintQuote[];
}
