import { htmlTokens, type HtmlToken } from '../../../migrator/reader/parse/html/html-tokens';
import { withoutOpenQuotes } from '../../../migrator/reader/parse/html/open-quotes';
import { ALLOWED_TAGS, DROPPED_ELEMENTS } from '../../../migrator/reader/parse/html/safe-html';
import { attribute, escaped, type Writer } from './html-writer';

/** HTML of which only known elements are left; a closed element that shows no text of the page goes with its content. */
export const knownHtml = (slice: string, from: number, writer: Writer, closings: Set<string>): string => {
  const { anchors, keepsHtml, isInLink } = writer;
  let html = '';
  let dropping: string | null = null;
  for (const token of htmlTokens(withoutOpenQuotes(slice), from)) {
    if (dropping !== null) {
      if (token.type === 'close' && token.name === dropping) dropping = null;
      continue;
    }
    if (token.type === 'text') html += escaped(token.text);
    if (token.type !== 'open' && token.type !== 'close') continue;
    if (token.type === 'open' && DROPPED_ELEMENTS.has(token.name) && closings.has(token.name)) dropping = token.name;
    const tag = isInLink && token.name === 'a' ? targetOnly(token) : token;
    if (keepsHtml && ALLOWED_TAGS.has(tag.name)) html += tagHtml(tag, anchors.get(token.from) ?? null);
  }
  return html;
};

type Tag = HtmlToken & { type: 'open' | 'close' };

/** Of an `<a>` inside a link: the place to which links lead, not the link. */
const targetOnly = (tag: Tag): Tag => {
  if (tag.type === 'close') return { ...tag, name: 'span' };
  const id = tag.attributes.find(({ name }) => name === 'id' || name === 'name');
  return { ...tag, name: 'span', attributes: id === undefined ? [] : [{ ...id, name: 'id' }] };
};

const tagHtml = (token: Tag, anchor: string | null): string => {
  if (token.type === 'close') return `</${token.name}>`;
  const attributes = token.attributes.map(({ name, value }) => (/^[a-z]+$/.test(name) ? attribute(name, value) : ''));
  return `<${token.name}${attribute('data-anchor', anchor)}${attributes.join('')}>`;
};

export const closingsIn = (slice: string): Set<string> =>
  new Set([...slice.matchAll(/<\/([a-z]+)/gi)].map(([, name = '']) => name.toLowerCase()));
