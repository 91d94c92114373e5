import type { Edit, Span } from '../model';
import type { Marker } from '../parse/markers';
import { containerLeadOf, continuation, isContainerLead, lineEndOf, sharedLead } from './line-lead';

/**
 * `> [AZURE.NOTE] text` -> `> [!NOTE]` and the text on the next line, as GFM wants it: the mark alone on the first line
 * of a quote. What is missing is put in: the quote itself, or the blank line that parts it from a quote above.
 * Null where the mark does not begin a line.
 */
export const alertEdits = (marker: Marker, text: string): Edit[] | null => {
  const found = containerLeadOf(text, marker.from);
  if (found === null || !isContainerLead(found.lead)) return null;
  const { lineStart, lead } = found;
  const quoted = lead.trimEnd().endsWith('>');
  const rest = lineEndOf(text, marker.to);
  const follows = text.slice(marker.to, rest).trim();
  const around = continuation(lead);
  const inQuote = quoted ? around : `${around}> `;

  const spaces = text.slice(marker.to, rest).length - text.slice(marker.to, rest).trimStart().length;
  const outside = quoted ? around.trimEnd().slice(0, -1).trimEnd() : around.trimEnd();
  const breaks = needsBreak(marker, text, quoted);
  const above = text.lastIndexOf('\n', lineStart - 2) + 1;
  const isParted = breaks && quoted && /^[ \t>]*$/.test(text.slice(above, lineStart - 1));
  const edits: Edit[] = [
    {
      from: isParted ? above : lineStart,
      to: follows === '' ? rest : marker.to + spaces,
      text: [
        breaks ? `${outside}\n` : '',
        `${lead}${quoted ? '' : '> '}[!${marker.name}]`,
        follows === '' ? '' : `\n${inQuote}`,
      ].join(''),
    },
  ];
  if (marker.paragraph !== null) {
    const body = { from: rest + 1, to: marker.paragraph.to };
    if (!quoted) edits.push(...prefixed(body, text, inQuote));
    if (follows === '' && marker.paragraph.to <= rest) edits.push(...joined(marker, rest, text, inQuote));
  }
  return edits;
};

/** Whether something of the same paragraph or quote stands in front: an alert begins its quote. */
const needsBreak = ({ paragraph, quote, from }: Marker, text: string, quoted: boolean): boolean => {
  if (paragraph === null) return false;
  const start = quoted ? (quote?.from ?? paragraph.from) : paragraph.from;
  return start < from && /[^\s>]/.test(text.slice(start, from));
};

/** Every line of a span gets the lead of the quote. */
const prefixed = ({ from, to }: Span, text: string, lead: string): Edit[] => {
  const edits: Edit[] = [];
  for (let at = from; at < to; at = lineEndOf(text, at) + 1) {
    const line = text.slice(at, lineEndOf(text, at));
    const isBlank = line.trim() === '';
    edits.push({
      from: at,
      to: at + (isBlank ? line.length : sharedLead(line, lead)),
      text: isBlank ? lead.trimEnd() : lead,
    });
  }
  return edits.filter((edit) => text.slice(edit.from, edit.to) !== edit.text);
};

/** A mark that stands alone belongs to the paragraph or quote behind it, and to a list that follows at once. */
const joined = ({ next, paragraph }: Marker, rest: number, text: string, lead: string): Edit[] => {
  if (next === null || paragraph === null || next.from <= paragraph.to) return [];
  const gap = text.slice(rest + 1, next.from);
  const isClose = !/\n[ \t>]*\n/.test(`\n${gap}`);
  if (gap.replace(/[\s>]/g, '') !== '') return [];
  if (next.name === 'Blockquote') {
    const blank = gap.lastIndexOf('\n');
    return blank < 0 ? [] : prefixed({ from: rest + 1, to: rest + 2 + blank }, text, lead);
  }
  const isPart = next.name === 'Paragraph' || (isClose && /^(?:Bullet|Ordered)List$/.test(next.name));
  return isPart ? prefixed({ from: rest + 1, to: next.to }, text, lead) : [];
};
