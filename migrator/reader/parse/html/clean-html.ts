import { say, type Said } from '../../../../model/say';
import { isPrefixed, renamedId, repeatedId, safeId, type Owners } from '../../../clobbering-ids';
import type { OffsetFinding } from '../../dialects/construct';
import type { Edit, Span } from '../../../model/source';
import { quote } from '../../../quote';
import type { HtmlAttribute, HtmlToken } from './html-tokens';
import { shownTag } from './no-element';
import {
  ALLOWED_TAGS,
  DROPPED_ELEMENTS,
  EMPTY_ELEMENTS,
  REFUSED_BLOCKS,
  isAllowedAttribute,
  isSafeUrl,
} from './safe-html';

/** A piece of HTML in markdown: a block, or one inline tag. */
export interface HtmlSlice extends Span {
  tokens: HtmlToken[];
}

/** The changes to make in a text. */
export interface Cleaning {
  /** Parts to remove, each with its line if the line contains nothing else. */
  removed: Span[];
  replaced: Edit[];
  findings: OffsetFinding[];
}

type OpenToken = HtmlToken & { type: 'open' };

/**
 * Cleans the HTML of a markdown page token by token against the allow-list; anything that is not HTML becomes text.
 * Tags are not balanced: HTML comes in slices, and an element may begin in one slice and end in another. `components`
 * are names that the page imports for parts of its site; `owners` are prefixed ids that headings already have.
 */
export const cleanHtml = (
  slices: readonly HtmlSlice[],
  text: string,
  components: ReadonlySet<string>,
  owners: Owners,
  into: Cleaning,
): void => {
  const closings = closingsIn(slices);
  const told = new Set<string>();
  let goneUntil = -1;
  for (const slice of slices) {
    let at = slice.from;
    for (const token of slice.tokens) {
      if (token.type === 'comment') continue;
      cleanGap(text, Math.max(at, goneUntil), token.from, into);
      at = token.to;
      if (token.from < goneUntil) continue;
      if (token.type === 'text') {
        if (token.isTag) cleanText(token, components, into);
      } else if (token.type === 'open' && DROPPED_ELEMENTS.has(token.name)) {
        goneUntil = endOfElement(token, closings);
        const gone = { from: token.from, to: goneUntil };
        into.removed.push(gone);
        into.findings.push(active(token.from, say('elementRemoved', { tag: token.name, text: quotedAt(text, gone) })));
      } else cleanTag(token, text, told, owners, into);
    }
    cleanGap(text, Math.max(at, goneUntil), slice.to, into);
  }
};

/** The ends of the closing tags of each dropped element, the last one first. */
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

/** The end of an element. If it is never closed, only its tag is removed, and the text after it is read again. */
const endOfElement = (token: OpenToken, closings: Map<string, number[]>): number => {
  const ends = closings.get(token.name) ?? [];
  while ((ends.at(-1) ?? Infinity) <= token.from) ends.pop();
  return ends.at(-1) ?? token.to;
};

/** Constructs that the tokenizer skips, and how they end. For a browser, CDATA ends earlier than for markdown. */
const UNREAD = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '>'],
] as const;

/** Removes comments, CDATA, declarations and instructions. A tag that is never closed becomes text. */
const cleanGap = (text: string, from: number, to: number, into: Cleaning): void => {
  if (to <= from) return;
  const gap = text.slice(from, to);
  for (let at = gap.indexOf('<'); at >= 0; at = gap.indexOf('<', at)) {
    const start = from + at;
    const [opening, closing] = UNREAD.find(([begins]) => gap.startsWith(begins, at)) ?? [];
    if (closing === undefined) {
      into.replaced.push({ from: start, to: start + 1, text: '&lt;' });
      return;
    }
    const end = gap.indexOf(closing, at + opening.length);
    at = end < 0 ? gap.length : end + closing.length;
    const gone = { from: start, to: from + at };
    into.removed.push(gone);
    if (opening === '<![CDATA[') into.findings.push(active(start, say('cdataRemoved', { text: quotedAt(text, gone) })));
    else if (opening !== '<!--') into.findings.push(leftOut(text, gone));
  }
};

const cleanText = (token: HtmlToken & { type: 'text' }, components: ReadonlySet<string>, into: Cleaning): void => {
  const { from, to } = token;
  const name = /^<\/?([\w.]+)/.exec(token.text)?.[1];
  if (name === undefined || !components.has(name)) into.replaced.push({ from, to, text: shownTag(token.text) });
  else {
    into.removed.push({ from, to });
    into.findings.push(leftOut(token.text, { from: 0, to: token.text.length }, from));
  }
};

const cleanTag = (
  token: HtmlToken & { type: 'open' | 'close' },
  text: string,
  told: Set<string>,
  owners: Owners,
  into: Cleaning,
): void => {
  if (ALLOWED_TAGS.has(token.name)) {
    if (token.type === 'open') for (const each of token.attributes) cleanAttribute(token, each, text, owners, into);
    return;
  }
  const { from, to } = token;
  if (partsWords(token, text)) into.replaced.push({ from, to, text: ' ' });
  else into.removed.push({ from, to });
  if (EMPTY_ELEMENTS.has(token.name)) {
    into.findings.push(leftOut(text, token));
    return;
  }
  if (told.has(token.name)) return;
  told.add(token.name);
  const message = say('tagsNotAllowed', { tag: token.name.slice(0, 40) });
  into.findings.push({ code: 'HTML_TAG_LEFT_OUT', from: token.from, message });
};

const BEFORE = /[\p{L}\p{N}.,;:!?)\]”’。，；：！？）]$/u;
const BEHIND = /^[\p{L}\p{N}([<`!]/u;

/** Whether a browser begins a new line or box at this tag, so that words would run together without it. */
const partsWords = ({ name, from, to }: HtmlToken & { type: 'open' | 'close' }, text: string): boolean =>
  REFUSED_BLOCKS.has(name) &&
  BEFORE.test(text.slice(Math.max(0, from - 2), from)) &&
  BEHIND.test(text.slice(to, to + 2));

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const cleanAttribute = (
  token: OpenToken,
  attribute: HtmlAttribute,
  text: string,
  owners: Owners,
  into: Cleaning,
): void => {
  const { name, value } = attribute;
  if ((name === 'id' || (name === 'name' && token.name === 'a')) && isPrefixed(value)) {
    cleanId(name, token, attribute, text, owners, into);
    return;
  }
  const isUrl = name === 'href' || name === 'src';
  const allowed = isAllowedAttribute(token.name, name);
  if (allowed && (!isUrl || isSafeUrl(value, name === 'src' ? 'image' : 'link'))) return;
  if (name === 'style' && HIDING.test(value)) {
    into.replaced.push({ from: attribute.nameFrom, to: attribute.end, text: 'hidden' });
    return;
  }
  leaveOut(token, attribute, text, into);
  if (name.startsWith('on')) {
    const message = say('scriptRemoved', {
      ...{ attribute: name.slice(0, 40), tag: token.name, text: quotedAt(text, attribute) },
    });
    into.findings.push(active(attribute.nameFrom, message));
  }
};

const leaveOut = (token: OpenToken, { nameFrom, end }: HtmlAttribute, text: string, into: Cleaning): void => {
  const before = text.slice(token.from, nameFrom);
  into.replaced.push({ from: token.from + before.trimEnd().length, to: end, text: '' });
};

const cleanId = (
  name: 'id' | 'name',
  token: OpenToken,
  attribute: HtmlAttribute,
  text: string,
  owners: Owners,
  into: Cleaning,
): void => {
  const { value, nameFrom } = attribute;
  const id = safeId(value);
  const owner = owners.get(id) ?? token.from;
  owners.set(id, owner);
  if (owner !== token.from) {
    leaveOut(token, attribute, text, into);
    into.findings.push({ code: 'HTML_ID_RENAMED', from: nameFrom, message: repeatedId(name, value) });
  } else if (id !== value) {
    into.replaced.push({ from: attribute.from, to: attribute.to, text: id });
    into.findings.push({ code: 'HTML_ID_RENAMED', from: nameFrom, message: renamedId(name, value) });
  }
};

const active = (from: number, message: Said): OffsetFinding => ({ code: 'HTML_ACTIVE', from, message });

const leftOut = (text: string, gone: Span, from = gone.from): OffsetFinding => ({
  code: 'HTML_LEFT_OUT',
  from,
  message: say('textRemoved', { text: quotedAt(text, gone) }),
});

const quotedAt = (text: string, { from, to }: Span): string => quote(text.slice(from, to));
