import { lastAtMost } from '../../../../model/last-at-most';
import type { Span } from '../../../model/source';
import type { Outline } from '../../parse/outline';
import { isBreadcrumb } from '../landmarks';

/** The most letters above an H1 that is still the title; one further down heads a section. */
export const MOST_ABOVE = 200;
/** Blocks that say nothing by themselves. */
const SILENT = new Set(['CommentBlock', 'LinkReference', 'HorizontalRule', 'ProcessingInstructionBlock']);
/** An import of MDX. */
const IMPORT = /^(?:import\s[^'"\n]{0,400}['"]|export\s(?:const|default|function|let)\s)/;

/**
 * How many letters and digits a page says before a heading; above `MOST_ABOVE` it is not counted further. Images,
 * marks, notes, imports, headers and lines of links do not count: they stand above a title.
 */
export const spokenBefore = (heading: Span, outline: Outline, text: string, strays: readonly Span[]): number => {
  const { images, marks, comments, includes, cleaning, rewriting } = outline;
  const silent = [
    ...strays,
    ...images,
    ...marks,
    ...comments,
    ...includes,
    ...cleaning.removed,
    ...rewriting.removed,
  ].sort((a, b) => a.from - b.from);
  let spoken = 0;
  for (const { name, from, to } of outline.blocks) {
    if (from >= heading.from || spoken > MOST_ABOVE) break;
    if (SILENT.has(name) || name === 'Blockquote') continue;
    const block = text.slice(from, Math.min(to, heading.from));
    if (name === 'Paragraph' && (IMPORT.test(block) || isBreadcrumb(block))) continue;
    spoken += lettersOf(block, from, silent);
  }
  return spoken;
};

const LINK = /!?\[(?:[^[\]]|\[[^[\]]*\](?:\([^()]*\))?)*\]\([^()]*\)|<a\b[^<>]*>[^<>]*<\/a>/gi;

/** The letters and digits of a block outside tags, links and silent parts. */
const lettersOf = (block: string, from: number, silent: readonly Span[]): number => {
  let kept = '';
  let at = 0;
  const first = Math.max(
    0,
    lastAtMost(silent, from, (span) => span.from),
  );
  for (let next = first; next < silent.length; next += 1) {
    const span = silent[next];
    if (span === undefined || span.from >= from + block.length) break;
    kept += block.slice(at, Math.max(at, span.from - from));
    at = Math.max(at, span.to - from);
  }
  const words = (kept + block.slice(at)).replace(LINK, ' ').replace(/<[^<>]*>|&\w+;/g, ' ');
  return words.replace(/[^\p{L}\p{N}]+/gu, '').length;
};
