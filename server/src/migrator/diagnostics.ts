/** Trouble is data: every problem of a page is one of these, never an exception. All codes stand in `DIAGNOSTICS`. */

export type Severity = 'error' | 'warning' | 'info';

/**
 * code -> severity. `error`: the file or fact is refused. `warning`: imported, a person should look. `info`: worth knowing.
 */
export const DIAGNOSTICS = {
  // read
  FILE_EMPTY: 'error',
  FILE_TOO_LARGE: 'error',
  TEXT_UNDECODABLE: 'error',
  TEXT_GB18030: 'info',
  HDR_UNREADABLE: 'warning',
} as const satisfies Record<string, Severity>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

export interface Diagnostic {
  code: DiagnosticCode;
  severity: Severity;
  message: string;
  path: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  /** What to do about it, or null. */
  hint: string | null;
}

/** A diagnostic of `code` at a place in `path`; the severity comes from the table. */
export const diagnostic = (
  code: DiagnosticCode,
  path: string,
  place: { line: number; column: number },
  message: string,
  hint: string | null = null,
): Diagnostic => ({ code, severity: DIAGNOSTICS[code], message, path, line: place.line, column: place.column, hint });
