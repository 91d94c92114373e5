import { say } from '../../../../model/say';
import type { Edit, Span } from '../../../model/source';
import type { Mark, MarkConstruct } from '../construct';
import { containerLeadOf, continuation, isContainerLead, lineEndOf, sharedLead, withSpaceBehind } from '../line-lead';

const OWN_LINE = say('ownLine');

/** `> [AZURE.NOTE] text` and `[!TIP]` become an alert of GFM. Inside a line, the mark is removed and its text stays. */
export const note: MarkConstruct = {
  name: 'note',
  names: /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)$/,
  form: /(?<name>NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?:[ \t]{0,9}\\?\]|(?<gap>[ \t:：]{1,9})(?=[^\s:：\]\\]))/iy,
  read: (mark, { text }) => {
    const closing = mark.closing === null ? [] : [{ ...mark.closing, text: '' }];
    const edits = alertEdits(mark, text);
    if (edits !== null) return { edits: [...closing, ...edits] };
    const message = say('markInsideLine', { mark: mark.name });
    return {
      edits: closing,
      removed: [withSpaceBehind(mark, text)],
      findings: [{ code: 'EXT_NOTE_MISPLACED', from: mark.from, message, hint: OWN_LINE }],
    };
  },
};

/**
 * Converts `> [AZURE.NOTE] text` to `> [!NOTE]` with the text on the next line, because GFM requires the mark alone on
 * the first line of a quote. Inserts what is missing: the quote itself, or the blank line that separates it from a
 * quote above. Returns null if the mark does not begin a line.
 */
const alertEdits = (mark: Mark, text: string): Edit[] | null => {
  const found = containerLeadOf(text, mark.from);
  if (found === null || !isContainerLead(found.lead)) return null;
  const { lineStart, lead } = found;
  const quoted = lead.trimEnd().endsWith('>');
  const rest = lineEndOf(text, mark.to);
  const follows = text.slice(mark.to, rest).trim();
  const around = continuation(lead);
  const inQuote = quoted ? around : `${around}> `;

  const spaces = text.slice(mark.to, rest).length - text.slice(mark.to, rest).trimStart().length;
  const outside = quoted ? around.trimEnd().slice(0, -1).trimEnd() : around.trimEnd();
  const breaks = needsBreak(mark, text, quoted);
  const above = text.lastIndexOf('\n', lineStart - 2) + 1;
  const isParted = breaks && quoted && /^[ \t>]*$/.test(text.slice(above, lineStart - 1));
  const edits: Edit[] = [
    {
      from: isParted ? above : lineStart,
      to: follows === '' ? rest : mark.to + spaces,
      text: [
        breaks ? `${outside}\n` : '',
        `${lead}${quoted ? '' : '> '}[!${mark.name}]`,
        follows === '' ? '' : `\n${inQuote}`,
      ].join(''),
    },
  ];
  if (mark.paragraph !== null) {
    const body = { from: rest + 1, to: mark.paragraph.to };
    if (!quoted) edits.push(...prefixed(body, text, inQuote));
    if (follows === '' && mark.paragraph.to <= rest) edits.push(...joined(mark, rest, text, inQuote));
  }
  return edits;
};

/**
 * Whether there is text before the mark in the same paragraph or quote. An alert must begin its quote. Where there is no
 * paragraph the lines above may be a tag, whose block only a blank line ends.
 */
const needsBreak = ({ paragraph, quote, from }: Mark, text: string, quoted: boolean): boolean => {
  if (paragraph === null) {
    const lineStart = text.lastIndexOf('\n', from - 1) + 1;
    return /[^\s>]/.test(text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart));
  }
  const start = quoted ? (quote?.from ?? paragraph.from) : paragraph.from;
  return start < from && /[^\s>]/.test(text.slice(start, from));
};

/** Adds the lead of the quote to every line of a span. */
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

/** The beginning of a block that is another note. */
const ANOTHER = /^[ \t>]*\\?\[(?:!?\\?(?:AZURE|WACOM)\.|!)(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\b/i;

/**
 * Adds to the quote what belongs to a mark without text: the paragraph or quote after it, and a list that follows
 * directly.
 */
const joined = ({ next, paragraph }: Mark, rest: number, text: string, lead: string): Edit[] => {
  if (next === null || paragraph === null || next.from <= paragraph.to) return [];
  const gap = text.slice(rest + 1, next.from);
  const isClose = !/\n[ \t>]*\n/.test(`\n${gap}`);
  if (gap.replace(/[\s>]/g, '') !== '' || ANOTHER.test(text.slice(next.from, next.from + 200))) return [];
  if (next.name === 'Blockquote') {
    const blank = gap.lastIndexOf('\n');
    return blank < 0 ? [] : prefixed({ from: rest + 1, to: rest + 2 + blank }, text, lead);
  }
  const isPart = next.name === 'Paragraph' || (isClose && /^(?:Bullet|Ordered)List$/.test(next.name));
  return isPart ? prefixed({ from: rest + 1, to: next.to }, text, lead) : [];
};
