import type { Outline } from '../parse/outline';
import type { PrintedVersion } from './page-draft';

const HISTORY = /(?:版本|修订|更新|变更)(?:历史)?记录|版本历史|(?:version|revision|change)\s+history/i;
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

/** The targets of a breadcrumb (`[Home](/) > [Support](/support/) > SLA`) among the first blocks of a page. */
export const breadcrumb = (outline: Outline, text: string): string[] => {
  for (const { name, from, to } of outline.blocks.slice(0, 4)) {
    if (name !== 'Paragraph' || !BREADCRUMB.test(text.slice(from, to).trim())) continue;
    return outline.links.filter((link) => link.from >= from && link.from < to).map(({ href }) => href);
  }
  return [];
};
