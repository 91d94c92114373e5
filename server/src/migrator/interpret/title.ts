import type { TitleSource } from '../model/page';
import type { Span } from '../model/source';
import type { Heading, Outline } from '../parse/outline';
import { withoutSiteSuffix } from './site-suffix';
import type { HeaderValues } from './header/header-values';

interface FoundTitle {
  title: string;
  source: TitleSource;
  /** The heading of the title that is removed from the body; null when it stays or there is none. */
  heading: Heading | null;
}

/**
 * The title of the page: the H1, else the title given by the generator, else the first heading, else the page title
 * without its site suffix.
 */
export const findTitle = (outline: Outline, values: HeaderValues, text: string): FoundTitle | null => {
  const headings = outline.headings.filter((heading) => heading.top && heading.text !== '');
  const [first] = headings;
  const h1 = headings.find((heading) => heading.level === 1);
  if (h1 !== undefined) {
    // an H1 further down is both the title of the page and the heading of a section, so it stays
    const leaves = h1 === first && (h1.syntax === 'markdown' || standsAlone(h1, outline, text));
    return { title: withoutAnchor(h1.text), source: 'h1', heading: leaves ? h1 : null };
  }
  if (values.title !== null) return { title: withoutSiteSuffix(values.title), source: 'frontMatter', heading: null };
  if (first !== undefined) return { title: withoutAnchor(first.text), source: 'heading', heading: null };
  if (values.pageTitle !== null)
    return { title: withoutSiteSuffix(values.pageTitle), source: 'metaTitle', heading: null };
  return null;
};

/** Whether a block contains nothing but an HTML heading. */
const standsAlone = (heading: Span, outline: Outline, text: string): boolean =>
  outline.blocks.some(({ from, to }) => {
    const around = text.slice(from, heading.from) + text.slice(heading.to, to);
    return from <= heading.from && to >= heading.to && around.trim() === '';
  });

/** Removes the anchor that some generators write after a title: `Title {#anchor}`. */
const withoutAnchor = (title: string): string => title.replace(/\s*\{#[\w-]+\}$/, '');
