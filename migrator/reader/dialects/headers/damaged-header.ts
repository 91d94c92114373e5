import { say } from '../../../../model/say';
import type { Span } from '../../../model/source';
import type { HeaderConstruct } from '../header-construct';
import { endOfLine, fencedCode } from './header-block';

/** Names that only headers use, and names that occur both in headers and in text. */
const OWN = /(?:^|[\s<;,])(pageTitle|documentationCenter|(?:ms|wacn)\.[a-z_]+)(?=[\s=:"“”&]|$)/gi;
const SHARED = /(?:^|[\s<;,])(description|services|authors|manager|editor|tags)(?=\s*(?:=|&quot;|["“”]|$))/gim;
const BEGINS =
  /^[\s\\<>&lt;]*(?:properties|tags|pageTitle|description|services|documentationCenter|authors|manager|editor|(?:ms|wacn)\.[a-z_]+)\b/i;
const TOP_LINES = 60;
/** Assignments: a paragraph with two of them is not prose, whatever precedes them. */
const ASSIGNED = /\b(pageTitle|documentationCenter|(?:ms|wacn)\.[a-z_]+)\s*=/gi;
/** If more characters than this precede them, they are text that the header ran into, and stay. */
const FRONT_LENGTH = 40;

/**
 * Paragraphs near the top that are remains of a header without its `<`, its quotes or both. Their values cannot be
 * trusted, and they are useless to readers.
 */
export const damagedHeader: HeaderConstruct = {
  name: 'damaged-header',
  lift: (text, _page, report) => {
    const spans: Span[] = [];
    const top = text.slice(0, endOfLine(text, TOP_LINES));
    // most pages have nothing of the kind, and no paragraph of theirs has to be looked at
    if (!top.includes('=') && top.search(OWN) < 0) return { spans };
    const fences = fencedCode(top);
    for (const paragraph of paragraphs(top)) {
      if (fences.some(({ from, to }) => paragraph.from >= from && paragraph.from < to)) continue;
      const start = headerStart(paragraph.text);
      if (start === null) continue;
      const from = paragraph.from + start;
      spans.push({ from, to: paragraph.from + paragraph.text.length });
      const hint = say('rewriteHeader');
      report('HDR_UNREADABLE', from, say('headerDamaged'), hint);
    }
    return { spans };
  },
};

/** Where in a paragraph a damaged header begins; null if there is none. The cheap tests come first. */
const headerStart = (text: string): number | null => {
  if (BEGINS.test(text) && isNamed(text)) return 0;
  if (!text.includes('=') || distinct(text, ASSIGNED) < 2) return null;
  const front = text.search(ASSIGNED);
  return front > FRONT_LENGTH ? front : 0;
};

const isNamed = (text: string): boolean => {
  const own = distinct(text, OWN);
  const named = own > 1 || own + distinct(text, SHARED) > 2;
  return named && (own > 0 || text.includes('='));
};

const distinct = (text: string, names: RegExp): number =>
  new Set([...text.matchAll(names)].map((name) => name[1]?.toLowerCase())).size;

/** A heading, quote or list is not part of a header. */
const STARTS_ANOTHER = /^\s*(?:#|>|[-*+]\s)/;

/** Runs of lines that are not blank. A run also ends at a line that closes a header. */
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
