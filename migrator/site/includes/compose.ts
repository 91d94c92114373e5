import { continuation, isContainerLead, leadOf, lineEndOf } from '../../reader/dialects/line-lead';
import type { Place } from '../../findings';
import { editText } from '../../reader/interpret/body';
import { lastAtMost } from '../../../model/last-at-most';
import type { Edit, SourcePath } from '../../model/source';

/** A place in a file of the source. */
export interface Origin {
  path: SourcePath;
  place: Place;
}

/** A text that was put together from several files. */
export interface Composed {
  text: string;
  originOf: (offset: number) => Origin;
}

interface Piece extends Composed {
  at: number;
}

/** Joins texts. */
export const concatenated = (parts: readonly Composed[]): Composed => {
  const pieces: Piece[] = [];
  let length = 0;
  for (const part of parts) {
    if (part.text === '') continue;
    pieces.push({ ...part, at: length });
    length += part.text.length;
  }
  return {
    text: pieces.map(({ text }) => text).join(''),
    originOf: (offset) => {
      const piece =
        pieces[
          Math.max(
            0,
            lastAtMost(pieces, offset, ({ at }) => at),
          )
        ];
      return piece?.originOf(offset - piece.at) ?? { path: '', place: { line: 1, column: 1 } };
    },
  };
};

/**
 * The text of another file, made to fit in place of `from`–`to` of `text`. On lines of its own it is a block, which
 * gets the indentation and quotes of its place and blank lines around it. Inside a line, a text of one paragraph
 * becomes part of the sentence.
 */
export const fitted = (part: Composed, text: string, from: number, to: number): Composed => {
  const { lineStart, lead } = leadOf(text, from);
  const lineEnd = lineEndOf(text, to);
  const isBlock = isContainerLead(lead) && text.slice(to, lineEnd).trim() === '';
  if (!isBlock && !/\n[ \t]*\n/.test(part.text)) return { ...part, text: part.text.replaceAll('\n', ' ') };
  const around = continuation(isContainerLead(lead) ? lead : (/^[ \t>]*/.exec(lead)?.[0] ?? ''));
  const inner = indented(part, around);
  if (!isBlock || part.text === '') return inner;
  const glue = (words: string): Composed => ({ text: words, originOf: () => part.originOf(0) });
  const before = lineStart === 0 ? '' : text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
  const after = text.slice(lineEnd + 1, lineEndOf(text, lineEnd + 1));
  const opens = /[^\s>]/.test(before) && /^[ \t>]*$/.test(lead);
  return concatenated([
    glue(opens ? `\n${around}` : ''),
    inner,
    glue(/[^\s>]/.test(after) ? `\n${around.trimEnd()}` : ''),
  ]);
};

const indented = (part: Composed, lead: string): Composed => {
  if (lead === '') return part;
  const edits: Edit[] = [];
  for (let at = part.text.indexOf('\n'); at >= 0; at = part.text.indexOf('\n', at + 1)) {
    const isBlank = part.text.slice(at + 1, lineEndOf(part.text, at + 1)).trim() === '';
    edits.push({ from: at + 1, to: at + 1, text: isBlank ? lead.trimEnd() : lead });
  }
  const { text, back } = editText(part.text, edits);
  return { text, originOf: (offset) => part.originOf(back(offset)) };
};
