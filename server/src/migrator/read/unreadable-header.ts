import type { Report } from '../diagnostics';
import type { Span } from '../model';
import { endOfLine } from './header-blocks';

/** Names that only a header uses, and names that a header uses too. */
const OWN = /(?:^|[\s<;,])(pageTitle|documentationCenter|(?:ms|wacn)\.[a-z_]+)(?=[\s=:"“”&]|$)/gi;
const SHARED = /(?:^|[\s<;,])(description|services|authors|manager|editor|tags)(?=\s*(?:=|&quot;|["“”]|$))/gim;
const BEGINS =
  /^[\s\\<>&lt;]*(?:properties|tags|pageTitle|description|services|documentationCenter|authors|manager|editor|(?:ms|wacn)\.[a-z_]+)\b/i;
const TOP_LINES = 60;

/**
 * Paragraphs near the top that are what is left of a header: its `<`, its quotes or both are gone. Nothing in them can
 * be trusted as a value, and nobody wants to read them.
 */
export const unreadableHeaders = (text: string, report: Report): Span[] => {
  const spans: Span[] = [];
  for (const paragraph of paragraphs(text.slice(0, endOfLine(text, TOP_LINES)))) {
    if (!BEGINS.test(paragraph.text)) continue;
    const own = distinct(paragraph.text, OWN);
    const shared = distinct(paragraph.text, SHARED);
    if (own < 2 && own + shared < 3) continue;
    if (own === 0 && !paragraph.text.includes('=')) continue;
    spans.push({ from: paragraph.from, to: paragraph.from + paragraph.text.length });
    const hint = 'Write the header anew: <tags ms.date="MM/YYYY" wacn.lang="en"/>.';
    report('HDR_UNREADABLE', paragraph.from, 'A damaged header stands here; it was not read.', hint);
  }
  return spans;
};

const distinct = (text: string, names: RegExp): number =>
  new Set([...text.matchAll(names)].map((name) => name[1]?.toLowerCase())).size;

/** A heading, quote or list has no part in a header. */
const STARTS_ANOTHER = /^\s*(?:#|>|[-*+]\s)/;

/** Runs of lines that are not blank; a run ends at a line that closes a header, too. */
const paragraphs = (text: string): { from: number; text: string }[] => {
  const found: { from: number; text: string }[] = [];
  let from = 0;
  let open: { from: number; text: string } | null = null;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || STARTS_ANOTHER.test(line)) open = null;
    else if (open === null) {
      open = { from, text: line };
      found.push(open);
    } else open.text += `\n${line}`;
    if (/\/(?:>|&gt;)\s*$/.test(line)) open = null;
    from += line.length + 1;
  }
  return found;
};
