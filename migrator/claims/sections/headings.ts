import type { Span } from '../../model/source';
import type { Outline } from '../../reader/parse/outline';
import type { SectionHeading } from './section';

/** One below the lowest heading level of markdown. */
const BOLD_LEVEL = 7;
/** A paragraph that is bold from end to end. */
export const BOLD = /^(\*\*|__)(?!\s)([^*_\n]{2,100}?)\1[:：]?$/;

/**
 * All headings of a page in order, including paragraphs that are bold from end to end, because authors use them as
 * headings. `except` contains the parts that do not belong to the body, such as a tagline.
 */
export const sectionHeadings = (outline: Outline, text: string, except: readonly Span[]): SectionHeading[] => {
  const bold = outline.blocks.flatMap(({ name, from, to }) => {
    const words = name === 'Paragraph' ? BOLD.exec(text.slice(from, to).trim())?.[2] : undefined;
    return words === undefined ? [] : [{ level: BOLD_LEVEL, text: words.trim(), from, to }];
  });
  return [...outline.headings.filter(({ top }) => top), ...bold]
    .filter(({ from }) => !except.some((span) => from >= span.from && from < span.to))
    .sort((a, b) => a.from - b.from);
};
