import type { Diagnostic } from '../diagnostics';

/** Text of a source that can be printed on any terminal: one line, no control characters. */
export const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\ufffd');

/** `path:line:column severity CODE: message`, and what to do about it. */
export const diagnosticLine = ({ path, line, column, severity, code, message, hint }: Diagnostic): string => {
  const place = `${path}:${String(line)}:${String(column)}`;
  return printable(`${place} ${severity} ${code}: ${message}${hint === null ? '' : ` ${hint}`}`);
};
