import MagicString from 'magic-string';

import type { Span } from '../model';
import type { Outline } from '../parse/outline';
import type { Edit } from './page-draft';

/**
 * The author's text with its edits, and nothing else: no re-serialisation, so that a diff shows what changed.
 * Edits may come in any order; one inside a removed part is void. Blank lines around the body are trimmed.
 */
export const applyEdits = (text: string, edits: Edit[]): string => {
  const body = new MagicString(text);
  let end = -1;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < end) continue;
    if (edit.from === edit.to) body.appendLeft(edit.from, edit.text);
    else body.update(edit.from, edit.to, edit.text);
    end = edit.to;
  }
  return trimBlankLines(body.toString());
};

const trimBlankLines = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();

/** One edit per run of removed parts, each with the lines that it leaves empty. */
export const removals = (text: string, spans: Span[]): Edit[] => {
  const edits: Edit[] = [];
  for (const span of spans.map((each) => wholeLines(text, each)).sort((a, b) => a.from - b.from)) {
    const last = edits.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else edits.push({ ...span, text: '' });
  }
  return edits.map((edit) => ({ ...edit, to: withBlankLines(text, edit) }));
};

/** Where nothing else stands on its lines, a removed part takes the lines along. */
const wholeLines = (text: string, { from, to }: Span): Span => {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const nextLine = text.indexOf('\n', to);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const alone = text.slice(lineStart, from).trim() === '' && text.slice(to, lineEnd).trim() === '';
  return alone ? { from: lineStart, to: Math.min(lineEnd + 1, text.length) } : { from, to };
};

/** Blank lines in front of a removed part separate what is left; those behind it would double them. */
const withBlankLines = (text: string, { from, to }: Span): number => {
  const atLineStart = from === 0 || text.charAt(from - 1) === '\n';
  const previous = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(from - 1, 0));
  if (!atLineStart || (to > 0 && text.charAt(to - 1) !== '\n') || previous.trim() !== '') return to;
  return to + (/^(?:[^\S\n]*\n)*/.exec(text.slice(to))?.[0].length ?? 0);
};

/** `#Title` gets the space that CommonMark wants. */
export const headingSpaces = (text: string, outline: Outline): Edit[] =>
  outline.headings.flatMap(({ syntax, from, to }) => {
    const marks = syntax === 'markdown' ? /^#{1,6}(?=[^\s#])/.exec(text.slice(from, to)) : null;
    if (marks === null) return [];
    const at = from + marks[0].length;
    return [{ from: at, to: at, text: ' ' }];
  });
