import MagicString from 'magic-string';

import { lastAtMost } from '../last-at-most';
import type { Span } from '../model';
import type { Outline } from '../parse/outline';
import type { Edit } from './page-draft';

/**
 * The author's text with its edits, and nothing else: no re-serialisation, so that a diff shows what changed.
 * Edits may come in any order; one inside a removed part is void. Blank lines around the body are trimmed.
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

/** In order, without those that begin inside another. */
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

/** A text with its edits, and the way between its offsets and those of the text it was made of. */
export interface EditedText {
  text: string;
  /** Where a part of the original stands now; what was removed, where it stood. */
  forward: (offset: number) => number;
  /** Where a part of the result comes from; what was put in, from where it was put. */
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
 * One edit per run of removed parts, each with the lines that it leaves empty. `parting`: those of them that end the
 * paragraph or list in front of them; a blank line does it in their place.
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

/** Whether without these whole lines what stands above would go on with what stands below. */
const joinsLines = (text: string, { from, to }: Span): boolean => {
  if (from === 0 || text.charAt(from - 1) !== '\n' || text.charAt(to - 1) !== '\n') return false;
  const above = text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1);
  const end = text.indexOf('\n', to);
  const below = text.slice(to, end < 0 ? text.length : end);
  return above.trim() !== '' && below.trim() !== '' && !/^ {0,3}#{1,6}(?:\s|$)/.test(above);
};

/** Where nothing else stands on its lines, a removed part takes the lines along. */
const wholeLines = (text: string, { from, to }: Span): Span => {
  // step by step: a line may hold a hundred thousand such parts
  let lineStart = from;
  while (lineStart > 0 && isSpace(text.charAt(lineStart - 1))) lineStart -= 1;
  let lineEnd = to;
  while (lineEnd < text.length && isSpace(text.charAt(lineEnd))) lineEnd += 1;
  const begins = lineStart === 0 || text.charAt(lineStart - 1) === '\n';
  const ends = lineEnd === text.length || text.charAt(lineEnd) === '\n';
  return begins && ends ? { from: lineStart, to: Math.min(lineEnd + 1, text.length) } : { from, to };
};

const isSpace = (character: string): boolean => character !== '\n' && character.trim() === '';

/** Blank lines in front of a removed part separate what is left; those behind it would double them. */
const withBlankLines = (text: string, { from, to }: Span): number => {
  const atLineStart = from === 0 || text.charAt(from - 1) === '\n';
  if (!atLineStart || (to > 0 && text.charAt(to - 1) !== '\n')) return to;
  const previous = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(from - 1, 0));
  if (previous.trim() !== '') return to;
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
