import MagicString from 'magic-string';
import { lastAtMost } from '../../../model/last-at-most';
import type { Edit, Span } from '../../model/source';

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

/** Makes one edit for each run of removed parts, including the lines that become empty. */
export const removals = (text: string, spans: readonly Span[]): Edit[] => {
  const runs: { from: number; to: number; reach: number }[] = [];
  for (const span of spans.map((each) => wholeLines(text, each)).sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last === undefined || span.from > last.reach) runs.push({ ...span, reach: withBlankLines(text, span) });
    else if (span.to > last.to) {
      last.to = span.to;
      if (span.to > last.reach) last.reach = withBlankLines(text, last);
    }
  }
  return runs.map(({ from, reach }) => ({ from, to: reach, text: '' }));
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
