import { say } from '../../../../model/say';
import type { Report } from '../../../findings';
import type { Span } from '../../../model/source';
import type { HeaderAttribute, HeaderConstruct } from '../header-construct';
import { scanAttributes } from './header-attributes';

const OPENING = /<(properties|tags)(?=[\s/>])/gi;
/** The part of a page that may contain header blocks; a `<tags …>` far below is an example in the text. */
const TOP_LINES = 200;
const TOP_LENGTH = 128 * 1024;

/** Every `<properties …/>` and `<tags …/>` near the top, outside fenced code. */
export const headerBlock: HeaderConstruct = {
  name: 'header-block',
  lift: (text, { limits }, report) => {
    const spans: Span[] = [];
    const attributes: HeaderAttribute[] = [];
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
      // an element of the same name without attributes is something else, such as part of a Maven build file
      if (scanned.attributes.length === 0) continue;
      for (const args of reports) report(...args);
      if (scanned.end >= window.length && window.length < text.length) {
        report('HDR_TOO_LARGE', from, say('headerTooLong', { limit: limits.headerLength }));
        return { spans, attributes, isTooLarge: true };
      }
      const to = scanned.end + closingTagLength(text, scanned.end, opening[1] ?? '');
      spans.push({ from, to });
      attributes.push(...scanned.attributes);
      OPENING.lastIndex = to;
    }
    return { spans, attributes };
  },
};

const closingTagLength = (text: string, at: number, name: string): number =>
  new RegExp(`^\\s{0,4}</${name}\\s*>`, 'i').exec(text.slice(at, at + 32))?.[0].length ?? 0;

/** The offset of the end of line `count`, or of the end of the text. */
export const endOfLine = (text: string, count: number): number => {
  let at = -1;
  for (let line = 0; line < count; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/gm;

/** Fenced code. A fence that is never closed extends to the end. */
export const fencedCode = (text: string): Span[] => {
  const spans: Span[] = [];
  // most pages have none, and the expression stops at each line
  if (!text.includes('```') && !text.includes('~~~')) return spans;
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
