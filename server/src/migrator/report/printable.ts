import type { Diagnostic } from '../diagnostics';
import { withInvisibleMarked } from '../invisible';

/** Text of a source that can be printed on any terminal: one line, no control characters, nothing that turns the direction of the line. */
export const printable = (text: string): string => withInvisibleMarked(text.replace(/\s+/g, ' '));

/** `path:line:column severity CODE: message`, and what to do about it. */
export const diagnosticLine = ({ path, line, column, severity, code, message, hint }: Diagnostic): string => {
  const place = `${path}:${String(line)}:${String(column)}`;
  return printable(`${place} ${severity} ${code}: ${message}${hint === null ? '' : ` ${hint}`}`);
};
