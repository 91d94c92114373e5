import type { FindingSays, Severity } from '../contracts/findings';
import { inEnglish, type Said } from '../say';
import type { LintCode } from './lints';

/** The quote of one language. */
export interface LintQuote {
  locale: string;
  /** The 1-based line in the body; null for a field of an entry. */
  line: number | null;
  /** The author's words, shortened; null if this language does not contain the fact. */
  text: string | null;
}

/** A finding of a lint. Plain JSON. */
export interface LintFinding {
  code: LintCode;
  severity: Severity;
  /** The type of the entry, such as `page`. */
  type: string;
  /** The group (of a source) or document id (in an app) of a page, the `from` of a redirect, the key of other entries. */
  key: string;
  locale: string;
  /** The source file or the URL path of a page; null for other entries. */
  path: string | null;
  /** The 1-based line; null for a field of an entry. */
  line: number | null;
  /** In English, as the hint. */
  message: string;
  hint: string;
  /** The quotes, by language. */
  quotes: LintQuote[];
  /** The message and the hint as codes and values; JSON reports leave it out. */
  says: FindingSays;
}

/** A finding of a lint, by what it says. */
export const lintFinding = (
  found: Omit<LintFinding, 'message' | 'hint' | 'says'> & { message: Said; hint: Said },
): LintFinding => {
  const { message, hint } = found;
  return { ...found, message: inEnglish(message), hint: inEnglish(hint), says: { message, hint } };
};
