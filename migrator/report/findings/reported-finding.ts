import type { FindingSays } from '../../../model/contracts/findings';
import type { LostTarget, Severity } from '../../findings';

/** A finding of any table of rules, in a file or in an entry without a file. */
export interface ReportedFinding {
  code: string;
  severity: Severity;
  message: string;
  /** A file, relative to the root of its source; null for an entry without a file. */
  path: string | null;
  /** Both 1-based, `column` in UTF-16 units; meaningless without a file. */
  line: number;
  column: number;
  /** The remedy, or null. */
  hint: string | null;
  /** The entry, where there is no file: `page c23cfacdb105 en`. */
  subject?: string;
  /** The target of a broken link. */
  target?: LostTarget;
  says?: FindingSays;
}

/** The message and the hint in one text. */
export const adviceOf = ({ message, hint }: ReportedFinding): string =>
  hint === null ? message : `${message} ${hint}`;
