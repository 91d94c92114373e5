/** Findings are data: every problem of a page is one of these, never an exception. `FINDINGS` lists all codes. */

import type { FileFinding, FindingSays } from '../model/contracts/findings';
import { kindsOf, type FindingKind } from '../model/finding-kinds';
import { FILE_KINDS } from '../model/sentences';
import { inEnglish, type Said } from '../model/say';

export type { LostTarget, Severity } from '../model/contracts/findings';

export type FindingCode = keyof typeof FILE_KINDS;

/**
 * code -> severity and meaning, in the order of the pipeline. Codes are a public contract.
 * `error`: the file or fact is refused. `warning`: it is imported, and somebody should review it. `info`: for information.
 */
export const FINDINGS: Readonly<Record<FindingCode, FindingKind>> = kindsOf(FILE_KINDS);

export interface Finding extends FileFinding {
  code: FindingCode;
  says: FindingSays;
}

/** A place in a file, both 1-based; `column` in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of what concerns a file as a whole. */
export const FILE_START: Place = { line: 1, column: 1 };

/** A remedy for a finding, in words and as lines of a map, any one of which is enough. */
export interface Remedy {
  advice: Said;
  mapLines: string[];
}

export type Hint = Said | Remedy;

/** A finding of `code` at a place in `path`; the severity comes from the table. */
export const newFinding = (
  code: FindingCode,
  path: string,
  place: Place,
  message: Said,
  hint: Hint | null = null,
): Finding => {
  const remedy = hint !== null && 'mapLines' in hint ? hint : { advice: hint };
  return {
    code,
    severity: FINDINGS[code].severity,
    message: inEnglish(message),
    path,
    line: place.line,
    column: place.column,
    hint: remedy.advice && inEnglish(remedy.advice),
    ...('mapLines' in remedy && { mapLines: remedy.mapLines }),
    says: { message, hint: remedy.advice },
  };
};

/** Reports a problem of the file in hand at an offset of its text. */
export type Report = (code: FindingCode, offset: number, message: Said, hint?: Hint) => void;

/** Whether these are findings of a file of data: it is no page, and what its rows list is read. */
export const isDataFile = (findings: readonly Finding[]): boolean =>
  findings.some(({ code }) => code === 'LIST_OF_PROCESSORS' || code === 'LIST_OF_RECORDS');
