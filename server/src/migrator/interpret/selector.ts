import type { Edit, Span } from '../model';
import type { Marker } from '../parse/markers';
import { containerLeadOf, lineEndOf } from './line-lead';

/** The list behind a selector's mark loses the quote that the mark gave it. */
export const selectorEdits = ({ quote, from }: Marker, text: string): Edit[] => {
  const edits: Edit[] = [];
  const found = containerLeadOf(text, from);
  if (quote === null || found === null || !/^[ \t]*>[ \t]*$/.test(found.lead)) return edits;
  const { lineStart } = found;
  if (quote.from < lineStart) return edits;
  for (let at = lineStart; at < quote.to; at = lineEndOf(text, at) + 1) {
    const mark = /^[ \t]{0,3}>[ \t]?/.exec(text.slice(at, lineEndOf(text, at)))?.[0];
    if (mark !== undefined) edits.push({ from: at, to: at + mark.length, text: '' });
  }
  return edits;
};

/** A mark that is all its quote begins with takes the line along. */
export const selectorMark = ({ from, to }: Marker, text: string): Span => {
  const found = containerLeadOf(text, from);
  return found !== null && /^[ \t>]*$/.test(found.lead) ? { from: found.lineStart, to } : { from, to };
};
