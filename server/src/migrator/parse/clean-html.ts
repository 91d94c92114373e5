import type { DiagnosticCode } from '../diagnostics';
import type { Edit, Span } from '../model';
import type { HtmlAttribute, HtmlToken } from './html-tokens';
import { ALLOWED_TAGS, DROPPED_ELEMENTS, REFUSED_TAGS, isAllowedAttribute, isSafeUrl } from './safe-html';

/** A piece of HTML that stands in the markdown: a block, or one inline tag. */
export interface HtmlSlice extends Span {
  block: boolean;
  tokens: HtmlToken[];
}

/** Something that a person should know of a cleaning. */
export interface Finding {
  code: DiagnosticCode;
  from: number;
  message: string;
}

/** What has to change so that nothing of a page runs, frames, or hides behind a scheme. */
export interface Cleaning {
  /** Parts that leave; a line that holds nothing else leaves with them. */
  removed: Span[];
  replaced: Edit[];
  findings: Finding[];
}

type OpenToken = HtmlToken & { type: 'open' };

/**
 * Cleans the HTML of a markdown page token by token against the allow-list. Nothing is balanced: the HTML of a page
 * comes in slices, and an element may begin in one and end in another.
 */
export const cleanHtml = (slices: readonly HtmlSlice[], text: string, into: Cleaning): void => {
  const closings = closingsIn(slices);
  const told = new Set<string>();
  let goneUntil = -1;
  for (const slice of slices) {
    if (!slice.block && text.startsWith('<![CDATA[', slice.from)) {
      cleanCharacterData(slice, into);
      continue;
    }
    let at = slice.from;
    for (const token of slice.tokens) {
      if (token.type === 'comment') continue;
      if (slice.block) cleanGap(text, at, token.from, into);
      at = token.to;
      if (token.from < goneUntil) continue;
      if (token.type === 'open' && DROPPED_ELEMENTS.has(token.name)) {
        goneUntil = endOfElement(token, closings);
        into.removed.push({ from: token.from, to: goneUntil });
        into.findings.push(active(token.from, `<${token.name}> was left out with what it holds.`));
      } else if (token.type !== 'text') cleanTag(token, text, told, into);
    }
    if (slice.block && slice.to > goneUntil) cleanGap(text, Math.max(at, goneUntil), slice.to, into);
  }
};

/** Where the closing tags of each dropped element end, the last one first. */
const closingsIn = (slices: readonly HtmlSlice[]): Map<string, number[]> => {
  const closings = new Map<string, number[]>();
  for (const { tokens } of slices) {
    for (const token of tokens) {
      if (token.type !== 'close' || !DROPPED_ELEMENTS.has(token.name)) continue;
      const ends = closings.get(token.name) ?? [];
      ends.push(token.to);
      closings.set(token.name, ends);
    }
  }
  for (const ends of closings.values()) ends.reverse();
  return closings;
};

/** An element that is never closed loses its tag alone: what stands behind it is read again. */
const endOfElement = (token: OpenToken, closings: Map<string, number[]>): number => {
  const ends = closings.get(token.name) ?? [];
  while ((ends.at(-1) ?? Infinity) <= token.from) ends.pop();
  return ends.at(-1) ?? token.to;
};

/** What the tokenizer gives no token for: comments, declarations, and a tag that is never closed. */
const cleanGap = (text: string, from: number, to: number, into: Cleaning): void => {
  if (to <= from || text.slice(from, to).trim() === '') return;
  const start = text.indexOf('<', from);
  if (start < 0 || start >= to) return;
  if (/^<[!?]/.test(text.slice(start, start + 2))) into.removed.push({ from: start, to });
  else into.replaced.push({ from: start, to: start + 1, text: '&lt;' });
};

/** For markdown it ends at `]]>`, for a browser at the first `>`: what stands between would be markup again. */
const cleanCharacterData = ({ from, to }: Span, into: Cleaning): void => {
  into.removed.push({ from, to });
  into.findings.push(active(from, 'A CDATA section was left out with what it holds.'));
};

const cleanTag = (
  token: HtmlToken & { type: 'open' | 'close' },
  text: string,
  told: Set<string>,
  into: Cleaning,
): void => {
  if (ALLOWED_TAGS.has(token.name)) {
    if (token.type === 'open') for (const each of token.attributes) cleanAttribute(token, each, text, into);
    return;
  }
  const isBare = token.type === 'open' ? token.attributes.length === 0 : told.has(placeholder(token.name));
  if (isBare && !REFUSED_TAGS.has(token.name)) {
    told.add(placeholder(token.name));
    into.replaced.push({ from: token.from, to: token.from + 1, text: '&lt;' });
    return;
  }
  into.removed.push({ from: token.from, to: token.to });
  if (told.has(token.name)) return;
  told.add(token.name);
  const message = `<${token.name.slice(0, 40)}> is no element of a page; its tags were left out.`;
  into.findings.push({ code: 'HTML_TAG_LEFT_OUT', from: token.from, message });
};

const placeholder = (name: string): string => `<${name}>`;

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const cleanAttribute = (token: OpenToken, attribute: HtmlAttribute, text: string, into: Cleaning): void => {
  const { name, value } = attribute;
  const isUrl = name === 'href' || name === 'src';
  const allowed = isAllowedAttribute(token.name, name);
  if (allowed && (!isUrl || isSafeUrl(value, name === 'src' ? 'image' : 'link'))) return;
  if (name === 'style' && HIDING.test(value)) {
    into.replaced.push({ from: attribute.nameFrom, to: attribute.end, text: 'hidden' });
    return;
  }
  const before = text.slice(token.from, attribute.nameFrom);
  into.replaced.push({ from: token.from + before.trimEnd().length, to: attribute.end, text: '' });
  if (name.startsWith('on')) {
    into.findings.push(
      active(attribute.nameFrom, `The script in ${name.slice(0, 40)} of <${token.name}> was left out.`),
    );
  }
};

const active = (from: number, message: string): Finding => ({ code: 'HTML_ACTIVE', from, message });
