import type { LostTarget, Severity } from '../diagnostics';

/** What a code stands for; `DIAGNOSTICS` is a table of them. */
export interface Rule {
  severity: Severity;
  /** One sentence for people. */
  meaning: string;
}

/** What was found, by any table of rules: in a file, or in an entry that has none. */
export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  /** A file, relative to the root of its source; null for what stands in none. */
  path: string | null;
  /** Both 1-based, `column` in UTF-16 units; without meaning where there is no file. */
  line: number;
  column: number;
  /** What to do about it, or null. */
  hint: string | null;
  /** What it is about, where that is no file: `page c23cfacdb105 en`. */
  subject?: string;
  /** Of a link that leads nowhere. */
  target?: LostTarget;
}

/** What went wrong and what to do about it, in one text. */
export const adviceOf = ({ message, hint }: Finding): string => (hint === null ? message : `${message} ${hint}`);
