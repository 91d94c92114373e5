import { withInvisibleMarked } from '../invisible';
import type { Finding } from './findings';

/** Text of a source that can be printed on any terminal: one line, no control characters, nothing that turns the direction of the line. */
export const printable = (text: string): string => withInvisibleMarked(text.replace(/\s+/g, ' '));

/** `path:line:column`, or the entry that it is about. */
export const placeOf = ({ path, line, column, subject = '' }: Finding): string =>
  path === null ? subject : `${path}:${String(line)}:${String(column)}`;

/** `path:line:column severity CODE: message`, and what to do about it. */
export const findingLine = (finding: Finding): string => {
  const { severity, code, message, hint } = finding;
  return printable(`${placeOf(finding)} ${severity} ${code}: ${message}${hint === null ? '' : ` ${hint}`}`);
};
