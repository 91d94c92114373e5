import type { Span } from '../../model/source';
import { withoutOpenQuotes } from '../parse/html/open-quotes';
import { htmlTokens, type HtmlToken } from '../parse/html/html-tokens';

/** Replaces a `<` that does not begin a tag; no text may contain it. */
const MASK = '\uFDD0';
/** The most tags without an end that are shown; after more of them, the rest of the page counts as one value. */
const MOST_ENDLESS = 8;
/** Elements that contain only text: one that never closes contains the rest of the page. */
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

/** The name of an element that scripts define. */
const CUSTOM = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

interface MaskedHtml {
  html: string;
  /** Unknown tags that are elements nevertheless, and whose content no browser displays. */
  silent: Span[];
}

/**
 * Masks tags that are not HTML (`<user name>`, `<add key="…"/>`) and tags that would swallow the rest of the page, so
 * that they are read as text. Every character keeps its position. An unknown tag with an id or a class is an element
 * with a damaged name, and a closing tag without an opening one is ignored. In a document, names with a hyphen are elements
 * that its scripts define.
 */
export const maskUnknownTags = (html: string, { isDocument = false } = {}): MaskedHtml => {
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
      end = token.to;
      if (token.type === 'text' && token.isTag) {
        const name = /^<\/?([^\s/>]*)/.exec(token.text)?.[1]?.toLowerCase() ?? '';
        if (isDocument && CUSTOM.test(name)) continue;
        if (token.text.startsWith('</') ? !shown.has(name) : isDamaged(token.text)) silent.push(token);
        else {
          shown.add(name);
          mask(token.from, token.to);
        }
      }
    }
    if (swallows !== null) mask(swallows.from, swallows.to);
    else if (/^<[a-z]/i.test(text.slice(end, end + 2))) mask(end, end + 1);
    else break;
  }
  return { html: masked + text.slice(at), silent };
};

/** Whether a tag has attributes that only elements have; values are ignored, because they may contain anything. */
const isDamaged = (tag: string): boolean => /\s(?:id|class|style)\s{0,9}=/i.test(tag.replace(/"[^"]*"|'[^']*'/g, ''));

/** Makes a test of whether an element is closed somewhere after its tag. */
const closings = (text: string): ((token: HtmlToken & { type: 'open' }) => boolean) => {
  // only ASCII letters are changed, because some characters, such as İ, become longer in lower case
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const last = new Map<string, number>();
  return ({ name, to }) => {
    const known = last.get(name) ?? lower.lastIndexOf(`</${name}`);
    last.set(name, known);
    return known >= to;
  };
};

/** The text as it was originally written. */
export const unmasked = (text: string): string => text.replaceAll(MASK, '<');
