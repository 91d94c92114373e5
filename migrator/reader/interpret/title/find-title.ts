import type { TitleSource } from '../../../model/page';
import type { Span } from '../../../model/source';
import type { LiftedText } from '../../parse/lift';
import type { Heading, Outline } from '../../parse/outline';
import { namesSection } from '../../parse/section-heading';
import type { HeaderValues } from '../header/header-values';
import { breadcrumbTitle } from '../landmarks';
import { withoutSiteSuffix } from '../site-suffix';
import { MOST_ABOVE, spokenBefore } from './opening';

interface FoundTitle {
  title: string;
  source: TitleSource;
  /** The part behind the dash of `Title——Subtitle`, or the line below that begins with one. */
  tagline: string | null;
  /** The heading of the title that is removed from the body; null when it stays or there is none. */
  heading: Heading | null;
}

/**
 * The title of a page: the H1 that opens it, else the title in its header, else its only H1 below a few words, else the
 * title in the table of contents (`listed`), else the page title in its header, else a lower heading that opens it and
 * names no section, else the last step of a printed breadcrumb. Before them goes `compliance.heading` of a header, behind
 * them the name of the file (`interpret.ts`); above all stands what the map decides (`site/decide.ts`).
 */
export const findTitle = (
  outline: Outline,
  values: HeaderValues,
  { text, strays }: LiftedText,
  listed: string | null,
): FoundTitle | null => {
  const bodyFrom = strays.at(-1)?.to ?? 0;
  const shown = outline.headings.filter(({ top, text: words, to }) => top && words !== '' && to > bodyFrom);
  const [first] = shown;
  const above = first === undefined ? 0 : spokenBefore(first, outline, text, strays);
  const opens = first !== undefined && above === 0;
  const asTitle = (): FoundTitle => fromH1(joined(shown, outline, text), outline, text, strays.length > 0);
  if (opens && first.level === 1) return asTitle();
  const named = (title: string, source: TitleSource): FoundTitle => ({ title, source, tagline: null, heading: null });
  if (values.title !== null) return named(withoutSiteSuffix(values.title), 'frontMatter');
  const isOnly = shown.filter(({ level }) => level === 1).length === 1;
  if (first?.level === 1 && isOnly && above <= MOST_ABOVE && !namesSection(first.text)) return asTitle();
  if (listed !== null) return named(listed, 'contents');
  if (values.pageTitle !== null) return named(withoutSiteSuffix(values.pageTitle), 'metaTitle');
  if (opens && !namesSection(first.text)) return named(withoutAnchor(first.text), 'heading');
  const crumb = breadcrumbTitle(outline, text);
  return crumb === null ? null : named(crumb, 'breadcrumb');
};

/** The most lines of a title. */
const MOST_LINES = 3;

/** The first heading with those of the next lines that continue it: `# SLA for` and `# Storage`. */
const joined = ([first, ...rest]: Heading[], { blocks }: Outline, text: string): Heading[] => {
  if (first === undefined) return [];
  const lines = [first];
  for (const next of rest.slice(0, MOST_LINES - 1)) {
    const last = lines.at(-1) ?? first;
    const isNext = next.level === 1 && /^\s*$/.test(text.slice(last.to, next.from)) && !namesSection(next.text);
    if (!isNext || last.syntax !== next.syntax) break;
    // a heading of its own has a blank line above it
    if (next.syntax === 'markdown' && /\n[^\S\n]*\n/.test(text.slice(last.to, next.from))) break;
    if (next.syntax === 'html' && !blocks.some(({ from, to }) => from <= last.from && next.to <= to)) break;
    lines.push(next);
  }
  return lines;
};

const DASHED = /^[—―─]{1,3}\s*(?=\S)/;
/** The most characters of a tagline, which its column holds. */
const LONGEST_TAGLINE = 255;

const fromH1 = (lines: Heading[], outline: Outline, text: string, isBelowHeader: boolean): FoundTitle => {
  const dashed = lines.findIndex(({ text: words }, at) => at > 0 && DASHED.test(words));
  const ofTitle = dashed < 0 ? lines : lines.slice(0, dashed);
  const words = withoutAnchor(ofTitle.map(({ text: line }) => line).reduce(withSpace));
  const parts = /^(.{2,}?)\s*——+\s*(.{2,})$/.exec(words);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) throw new Error('a title has a line');
  const below = parts === null && dashed < 0 ? subtitleBelow(last, outline, text) : null;
  const behind = dashed < 0 ? null : lines.slice(dashed).map(({ text: line }) => line.replace(DASHED, ''));
  const tagline = parts?.[2] ?? behind?.reduce(withSpace) ?? below?.words ?? null;
  const isTagline = tagline !== null && tagline.length <= LONGEST_TAGLINE;
  const whole = { ...first, to: (isTagline ? below?.span.to : undefined) ?? last.to };
  // it stays where an HTML heading shares its block with other words, and below a header that is printed
  const leaves = !isBelowHeader && (first.syntax === 'markdown' || standsAlone(whole, outline, text));
  return {
    title: isTagline ? (parts?.[1] ?? words) : words,
    source: 'h1',
    tagline: isTagline ? tagline : null,
    heading: leaves ? whole : null,
  };
};

/** The line below the title that begins with a dash: `——how we keep your data`. */
const subtitleBelow = (
  title: Span,
  { blocks, headings }: Outline,
  text: string,
): { words: string; span: Span } | null => {
  const next = blocks.find(({ from }) => from >= title.to);
  if (next === undefined) return null;
  const heading = headings.find(({ from }) => from === next.from);
  const words = heading?.text ?? (next.name === 'Paragraph' ? text.slice(next.from, next.to) : '');
  return /^[—―─]{2}\s*\S[^\n*_[\]<`]*$/.test(words) ? { words: words.replace(DASHED, '').trim(), span: next } : null;
};

const HAN = /\p{Script=Han}/u;

/** Two lines as one; Chinese has no space between words. */
const withSpace = (above: string, below: string): string =>
  HAN.test(above.slice(-1)) && HAN.test(below.slice(0, 1)) ? above + below : `${above} ${below}`;

/** Whether a block contains nothing but an HTML heading. */
const standsAlone = (heading: Span, outline: Outline, text: string): boolean =>
  outline.blocks.some(({ from, to }) => {
    const around = text.slice(from, heading.from) + text.slice(heading.to, to);
    return from <= heading.from && to >= heading.to && around.trim() === '';
  });

/** Removes the anchor that some generators write after a title: `Title {#anchor}`. */
const withoutAnchor = (title: string): string => title.replace(/\s*\{:?\s*#[\w-]+\s*\}$/, '');
