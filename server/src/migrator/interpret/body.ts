import MagicString from 'magic-string';
import { lastAtMost } from '../last-at-most';
import type { Edit, Span } from '../model/source';

/**
 * Applies edits to the author's text. The text is not serialized again, so a diff shows only what changed. Edits may be
 * in any order; an edit inside a removed part is ignored. Blank lines around the body are trimmed.
 */
export const applyEdits = (text: string, edits: readonly Edit[]): string => trimBlankLines(untrimmed(text, edits));

const untrimmed = (text: string, edits: readonly Edit[]): string => {
  const body = new MagicString(text);
  for (const edit of effective(edits)) {
    if (edit.from === edit.to) body.appendLeft(edit.from, edit.text);
    else body.update(edit.from, edit.to, edit.text);
  }
  return body.toString();
};

/** Sorted edits, without those that begin inside another. */
const effective = (edits: readonly Edit[]): Edit[] => {
  let end = -1;
  return edits
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter((edit) => {
      if (edit.from < end) return false;
      end = edit.to;
      return true;
    });
};

/** A text with its edits applied, and the mapping between its offsets and those of the original. */
interface EditedText {
  text: string;
  /** The offset in the result of a part of the original; for a removed part, the place where it was. */
  forward: (offset: number) => number;
  /** The offset in the original of a part of the result; for an inserted part, the place where it was inserted. */
  back: (offset: number) => number;
}

export const editText = (text: string, edits: readonly Edit[]): EditedText => {
  // stretches that were kept: `from` in the original, `at` in the result
  const kept = [{ from: 0, at: 0 }];
  let growth = 0;
  for (const edit of effective(edits)) {
    growth += edit.text.length - (edit.to - edit.from);
    kept.push({ from: edit.to, at: edit.to + growth });
  }
  const whole = untrimmed(text, edits);
  const leading = blankLinesBefore(whole);
  const edited = trimBlankLines(whole);
  const map = (offset: number, of: 'from' | 'at', to: 'from' | 'at'): number => {
    const at = Math.max(
      0,
      lastAtMost(kept, offset, (each) => each[of]),
    );
    const [stretch, next] = [kept[at], kept[at + 1]];
    const mapped = (stretch?.[to] ?? 0) + offset - (stretch?.[of] ?? 0);
    return Math.min(mapped, next?.[to] ?? mapped);
  };
  return {
    text: edited,
    forward: (offset) => Math.min(Math.max(map(offset, 'from', 'at') - leading, 0), edited.length),
    back: (offset) => map(offset + leading, 'at', 'from'),
  };
};

const trimBlankLines = (text: string): string => text.slice(blankLinesBefore(text)).trimEnd();
const blankLinesBefore = (text: string): number => /^(?:[^\S\n]*\n)+/.exec(text)?.[0].length ?? 0;

/**
 * Makes one edit for each run of removed parts, including the lines that become empty. The parts in `parting` end the
 * paragraph or list before them, so a blank line replaces them.
 */
export const removals = (text: string, spans: Span[], parting: readonly Span[] = []): Edit[] => {
  const edits: Edit[] = [];
  for (const span of spans.map((each) => wholeLines(text, each)).sort((a, b) => a.from - b.from)) {
    const last = edits.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else edits.push({ ...span, text: '' });
  }
  return edits.map((edit) => {
    const joins = parting.some(({ from, to }) => from >= edit.from && to <= edit.to) && joinsLines(text, edit);
    return { ...edit, to: withBlankLines(text, edit), text: joins ? '\n' : '' };
  });
};

/** Whether the text above these lines would continue with the text below when they are removed. */
const joinsLines = (text: string, { from, to }: Span): boolean => {
  if (from === 0 || text.charAt(from - 1) !== '\n' || text.charAt(to - 1) !== '\n') return false;
  const above = text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1);
  const end = text.indexOf('\n', to);
  const below = text.slice(to, end < 0 ? text.length : end);
  return above.trim() !== '' && below.trim() !== '' && !/^ {0,3}#{1,6}(?:\s|$)/.test(above);
};

/** Extends a removed part to its whole lines when they contain nothing else. */
const wholeLines = (text: string, { from, to }: Span): Span => {
  // goes step by step, because a line may have a hundred thousand such parts
  let lineStart = from;
  while (lineStart > 0 && isSpace(text.charAt(lineStart - 1))) lineStart -= 1;
  let lineEnd = to;
  while (lineEnd < text.length && isSpace(text.charAt(lineEnd))) lineEnd += 1;
  const begins = lineStart === 0 || text.charAt(lineStart - 1) === '\n';
  const ends = lineEnd === text.length || text.charAt(lineEnd) === '\n';
  return begins && ends ? { from: lineStart, to: Math.min(lineEnd + 1, text.length) } : { from, to };
};

const isSpace = (character: string): boolean => character !== '\n' && character.trim() === '';

/**
 * Extends a removed part over the blank lines after it when there are blank lines before it, which already separate the
 * rest.
 */
const withBlankLines = (text: string, { from, to }: Span): number => {
  const atLineStart = from === 0 || text.charAt(from - 1) === '\n';
  if (!atLineStart || (to > 0 && text.charAt(to - 1) !== '\n')) return to;
  const previous = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(from - 1, 0));
  if (previous.trim() !== '') return to;
  return to + (/^(?:[^\S\n]*\n)*/.exec(text.slice(to))?.[0].length ?? 0);
};
