import type { Span } from '../../model';
import { withoutOpenQuotes } from '../broken-anchor';
import { htmlTokens, type HtmlToken } from '../html-tokens';

/** Stands for `<` where it begins no tag; no text may hold it. */
const MASK = '\uFDD0';
/** So many tags that never end are shown; behind more of them the rest of the page is one value. */
const MOST_ENDLESS = 8;
/** Elements that hold text alone: one that never closes holds the rest of the page. */
const HOLDS_TEXT = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
]);

export interface MaskedHtml {
  html: string;
  /** Unknown tags that are elements all the same, and say something that no browser shows. */
  silent: Span[];
}

/**
 * HTML in which the tags that are none of HTML's are text (`<user name>`, `<add key="…"/>`), and so are those that would
 * swallow the rest of the page. Every character keeps its place. An unknown tag with an id or a class is an element whose name
 * was damaged, and a closing tag without an opening one is nothing.
 */
export const maskUnknownTags = (html: string): MaskedHtml => {
  const text = withoutOpenQuotes(html);
  const isClosed = closings(text);
  const shown = new Set<string>();
  const silent: Span[] = [];
  let masked = '';
  let at = 0;
  const mask = (from: number, to: number): void => {
    masked += text.slice(at, from) + text.slice(from, to).replaceAll('<', MASK);
    at = to;
  };
  for (let rounds = 0; rounds <= MOST_ENDLESS; rounds += 1) {
    let end = at;
    let swallows: HtmlToken | null = null;
    for (const token of htmlTokens(text.slice(at), at)) {
      if (token.type === 'open' && HOLDS_TEXT.has(token.name) && !isClosed(token)) {
        swallows = token;
        break;
      }
      if (token.type === 'text' && token.isTag) {
        const name = /^<\/?([^\s/>]*)/.exec(token.text)?.[1]?.toLowerCase() ?? '';
        if (token.text.startsWith('</') ? !shown.has(name) : isDamaged(token.text)) silent.push(token);
        else {
          shown.add(name);
          mask(token.from, token.to);
        }
      }
      end = token.to;
    }
    if (swallows !== null) mask(swallows.from, swallows.to);
    else if (/^<[a-z]/i.test(text.slice(end, end + 2))) mask(end, end + 1);
    else break;
  }
  return { html: masked + text.slice(at), silent };
};

/** Whether a tag has attributes that only elements have; a value may say anything. */
const isDamaged = (tag: string): boolean => /\s(?:id|class|style)\s{0,9}=/i.test(tag.replace(/"[^"]*"|'[^']*'/g, ''));

/** Tells whether an element is closed somewhere behind its tag. */
const closings = (text: string): ((token: HtmlToken & { type: 'open' }) => boolean) => {
  // in lower case some characters, such as İ, are longer: only letters of ASCII may change
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const last = new Map<string, number>();
  return ({ name, to }) => {
    const known = last.get(name) ?? lower.lastIndexOf(`</${name}`);
    last.set(name, known);
    return known >= to;
  };
};

/** The text as it was written. */
export const unmasked = (text: string): string => text.replaceAll(MASK, '<');
