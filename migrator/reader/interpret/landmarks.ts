import { pageWords } from '../../../model/languages/phrases';
import type { Block, Outline } from '../parse/outline';
import type { PrintedVersion } from './page-draft';

const HISTORY = new RegExp(
  pageWords(({ headings }) => headings.history),
  'i',
);
const VERSION = /^v?(\d+(?:\.\d+)*)$/i;

/**
 * Finds the lines of a printed version history: links whose text is a version number, in the section with a history
 * heading.
 */
export const printedVersions = (outline: Outline): PrintedVersion[] => {
  const start = outline.headings.find(({ text, level }) => level <= 4 && HISTORY.test(text));
  if (start === undefined) return [];
  const end = outline.headings.find(({ from, level }) => from > start.from && level <= start.level)?.from ?? Infinity;
  return outline.links.flatMap(({ label, href, from }) => {
    const version = VERSION.exec(label ?? '')?.[1];
    return version !== undefined && from > start.from && from < end ? [{ version, href }] : [];
  });
};

const CRUMB = String.raw`\[[^\[\]\n]*\]\([^()\s]*\)`;
const SEPARATOR = String.raw`\s*(?:>|»|›|→|\/{1,2}|&gt;)\s*`;
const BREADCRUMB = new RegExp(`^(?:${CRUMB}${SEPARATOR})+(?:${CRUMB}|[^\\[\\]\\n]{1,120})$`);

export const isBreadcrumb = (paragraph: string): boolean => BREADCRUMB.test(paragraph.trim());

const breadcrumbOf = ({ blocks }: Outline, text: string): Block | undefined =>
  blocks.slice(0, 4).find(({ name, from, to }) => name === 'Paragraph' && isBreadcrumb(text.slice(from, to)));

/** The targets of a breadcrumb (`[Home](/) > [Support](/support/) > SLA`) among the first blocks of a page. */
export const breadcrumb = (outline: Outline, text: string): string[] => {
  const found = breadcrumbOf(outline, text);
  if (found === undefined) return [];
  return outline.links.filter(({ from }) => from >= found.from && from < found.to).map(({ href }) => href);
};

/** The last step of a breadcrumb, if it is the page itself: it has no link. */
export const breadcrumbTitle = (outline: Outline, text: string): string | null => {
  const found = breadcrumbOf(outline, text);
  if (found === undefined) return null;
  return (
    /(?:>|»|›|→|\/|&gt;)\s*([^[\]\n()>»›→/;]{1,120})$/.exec(text.slice(found.from, found.to).trim())?.[1]?.trim() ??
    null
  );
};
