import type { Span } from '../../model/source';
import type { Heading, Outline } from '../parse/outline';
import { listItems } from '../parse/plain-text';

/** The blocks between the title and the end of the header that belong to the page rather than to its body. */
interface Lead {
  tagline: string | null;
  summary: string | null;
  /** The blocks to remove from the body. */
  spans: Span[];
}

export const NO_LEAD: Lead = { tagline: null, summary: null, spans: [] };
/** The length of the database column; longer text is not a tagline. */
const LONGEST_TAGLINE = 255;
const H2 = /^(?:ATX|Setext)Heading2$/;

/**
 * An H2 directly under the title is a tagline, and a bullet list there is the summary, only when the header ends after
 * them. Otherwise the H2 heads a section: a tagline left in the body is better than a lost section.
 */
export const findLead = (outline: Outline, title: Heading | null, lifted: Span[], text: string): Lead => {
  if (title === null) return NO_LEAD;
  const headerEnd = lifted.filter((span) => span.from >= title.to).at(-1)?.from ?? -1;
  const between = outline.blocks.filter((block) => block.from >= title.to && block.from < headerEnd);
  const [first, ...rest] = between;
  if (first === undefined || between.some((block) => block.to > headerEnd)) return NO_LEAD;
  const heading = H2.test(first.name) ? outline.headings.find(({ from }) => from === first.from) : undefined;
  if (heading !== undefined && heading.text.length > LONGEST_TAGLINE) return NO_LEAD;
  const lists = heading === undefined ? between : rest;
  if (!lists.every((block) => block.name === 'BulletList')) return NO_LEAD;
  return {
    tagline: heading?.text ?? null,
    summary: lists.length > 0 ? lists.flatMap((list) => listItems(text.slice(list.from, list.to))).join('\n') : null,
    spans: between,
  };
};
