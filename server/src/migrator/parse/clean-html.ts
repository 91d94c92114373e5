import type { DiagnosticCode } from '../diagnostics';
import type { Edit, Span } from '../model';
import { quote } from '../quote';
import { isPrefixed, renamedId, repeatedId, safeId } from './clobber';
import type { HtmlAttribute, HtmlToken } from './html-tokens';
import { shownTag } from './no-element';
import { ALLOWED_TAGS, DROPPED_ELEMENTS, EMPTY_ELEMENTS, isAllowedAttribute, isSafeUrl } from './safe-html';

/** A piece of HTML that stands in the markdown: a block, or one inline tag. */
export interface HtmlSlice extends Span {
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
 * Cleans the HTML of a markdown page token by token against the allow-list; what is no HTML becomes text. Nothing is
 * balanced: the HTML of a page comes in slices, and an element may begin in one and end in another. `components`: names
 * that the page itself gives to parts of its site; `owners`: ids with a prefix that headings have.
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
        into.findings.push(active(token.from, `<${token.name}> was left out with what it holds`, text, gone));
      } else cleanTag(token, text, told, owners, into);
    }
    cleanGap(text, Math.max(at, goneUntil), slice.to, into);
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

/** What the tokenizer gives no token for, and how it ends; CDATA ends for a browser before it does for markdown. */
const UNREAD = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '>'],
] as const;

/** Comments, CDATA, declarations and instructions leave; a tag that is never closed is text. */
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
    if (opening === '<![CDATA[') into.findings.push(active(start, 'A CDATA section was left out', text, gone));
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
  into.removed.push({ from: token.from, to: token.to });
  if (EMPTY_ELEMENTS.has(token.name)) {
    into.findings.push(leftOut(text, token));
    return;
  }
  if (told.has(token.name)) return;
  told.add(token.name);
  const message = `<${token.name.slice(0, 40)}> is no element of a page; its tags were left out.`;
  into.findings.push({ code: 'HTML_TAG_LEFT_OUT', from: token.from, message });
};

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Where the element or heading begins that has an id of those with a prefix. */
export type Owners = Map<string, number>;

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
    const message = `The script in ${name.slice(0, 40)} of <${token.name}> was left out`;
    into.findings.push(active(attribute.nameFrom, message, text, attribute));
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

const active = (from: number, message: string, text: string, gone: Span): Finding => ({
  code: 'HTML_ACTIVE',
  from,
  message: `${message}: “${quoted(text, gone)}”.`,
});

const leftOut = (text: string, gone: Span, from = gone.from): Finding => ({
  code: 'HTML_LEFT_OUT',
  from,
  message: `“${quoted(text, gone)}” was left out.`,
});

const quoted = (text: string, { from, to }: Span): string => quote(text.slice(from, to));
