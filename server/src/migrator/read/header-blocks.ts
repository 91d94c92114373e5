import type { Report } from '../diagnostics';
import type { Span } from '../model';
import { scanAttributes, type HeaderAttribute } from './header-attributes';
import type { Limits } from './limits';

export interface HeaderBlocks {
  spans: Span[];
  attributes: HeaderAttribute[];
  /** A block is larger than the limit: the file must be refused. */
  tooLarge: boolean;
}

const OPENING = /<(properties|tags)(?=[\s/>])/gi;
/** Blocks stand near the top; a `<tags …>` far below is an example in the text. */
const TOP_LINES = 200;
const TOP_LENGTH = 128 * 1024;

/** Finds every `<properties …/>` and `<tags …/>` near the top, wherever it stands, outside fenced code. */
export const headerBlocks = (text: string, limits: Limits, report: Report): HeaderBlocks => {
  const found: HeaderBlocks = { spans: [], attributes: [], tooLarge: false };
  const top = Math.min(endOfLine(text, TOP_LINES), TOP_LENGTH);
  const fences = fencedCode(text.slice(0, top));
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening !== null; opening = OPENING.exec(text)) {
    const from = opening.index;
    if (from >= top) break;
    if (fences.some((fence) => from >= fence.from && from < fence.to)) continue;
    const reports: Parameters<Report>[] = [];
    const inside = from + opening[0].length;
    const window = text.slice(0, from + limits.headerLength);
    const scanned = scanAttributes(window, inside, (...args) => reports.push(args));
    // an element of the same name without attributes is none of ours (a Maven build file, say)
    if (scanned.attributes.length === 0) continue;
    for (const args of reports) report(...args);
    if (scanned.end >= window.length && window.length < text.length) {
      report('HDR_TOO_LARGE', from, `The header has more than ${limits.headerLength} characters.`);
      return { ...found, tooLarge: true };
    }
    const to = scanned.end + closingTagLength(text, scanned.end, opening[1] ?? '');
    found.spans.push({ from, to });
    found.attributes.push(...scanned.attributes);
    OPENING.lastIndex = to;
  }
  return found;
};

const closingTagLength = (text: string, at: number, name: string): number =>
  new RegExp(`^\\s{0,4}</${name}\\s*>`, 'i').exec(text.slice(at, at + 32))?.[0].length ?? 0;

/** Offset of the end of line `count`, or of the text. */
export const endOfLine = (text: string, count: number): number => {
  let at = -1;
  for (let line = 0; line < count; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/gm;

/** Fenced code; a fence that is never closed holds the rest. */
export const fencedCode = (text: string): Span[] => {
  const spans: Span[] = [];
  let open: { marker: string; from: number } | null = null;
  for (const fence of text.matchAll(FENCE)) {
    const marker = fence[1] ?? '';
    if (open === null) open = { marker, from: fence.index };
    else if (marker.startsWith(open.marker)) {
      spans.push({ from: open.from, to: fence.index });
      open = null;
    }
  }
  return open === null ? spans : [...spans, { from: open.from, to: text.length }];
};
