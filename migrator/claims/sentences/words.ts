import type { SyntaxNode } from '@lezer/common';

import { decodeEntities, htmlTokens } from '../../reader/parse/html/html-tokens';

/** A link with the range of its words. */
export interface WordLink {
  href: string;
  from: number;
  to: number;
}

/** The words of a block without markup, with the place of each character in the markdown. */
export interface Words {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the markdown. */
  offsets: number[];
  links: WordLink[];
  /** The offsets where the author's lines begin, except the first line. */
  breaks: number[];
}

/** Nodes that are markup or that a reader does not see. */
const SILENT = new Set([
  'HeaderMark',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'LinkLabel',
  'LinkTitle',
  'Image',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
]);

/** Reads the words of a block; a run of white space becomes one space. */
export const wordsOf = (node: SyntaxNode, markdown: string): Words => {
  const words: Words = { text: '', offsets: [], links: [], breaks: [] };
  const open: WordLink[] = [];
  let at = node.from;
  // asked of the text itself, each character would copy all before it
  let isApart = true;
  const say = (text: string, from: number, step: 0 | 1): void => {
    let place = from;
    for (const character of text) {
      const shown = /\s/.test(character) ? ' ' : character;
      if (shown !== ' ' || !isApart) {
        words.text += shown;
        isApart = shown === ' ';
        words.offsets.push(...Array.from({ length: shown.length }, () => place));
      }
      if (character === '\n') words.breaks.push(words.text.length);
      place += step * character.length;
    }
  };
  const reach = (to: number): void => {
    if (to > at) say(markdown.slice(at, to), at, 1);
    at = Math.max(at, to);
  };
  const skip = (from: number, to: number): false => {
    reach(from);
    at = Math.max(at, to);
    return false;
  };
  const openLink = (href: string): void => {
    open.push({ href, from: words.text.length, to: words.text.length });
  };
  const closeLink = (): void => {
    const link = open.pop();
    if (link !== undefined) words.links.push({ ...link, to: words.text.length });
  };
  const readHtml = (from: number, to: number): false => {
    reach(from);
    for (const token of htmlTokens(markdown.slice(from, to), from)) {
      if (token.type === 'text') say(token.text, token.from, token.text.length === token.to - token.from ? 1 : 0);
      else if (token.type === 'open' && token.name === 'a') {
        openLink(token.attributes.find(({ name }) => name === 'href')?.value.trim() ?? '');
      } else if (token.type === 'close' && token.name === 'a') closeLink();
      else if (token.type !== 'comment' && PARTING.test(token.name)) say('\n', token.from, 0);
    }
    at = Math.max(at, to);
    return false;
  };

  node.cursor().iterate(
    ({ name, from, to, node: current }) => {
      // the mark of a footnote
      if (name === 'Link' && markdown.startsWith('[^', from)) return skip(from, to);
      if (name === 'Link') {
        reach(from);
        openLink(hrefOf(current, markdown));
        return true;
      }
      // after its words, a link has a target, perhaps a title, and the space between them
      if (name === 'LinkMark' && markdown.charAt(from) === ']') return skip(from, current.parent?.to ?? to);
      if (SILENT.has(name)) return skip(from, to);
      // an address as the words of a link is no link of its own
      if (name === 'URL' && current.parent?.name === 'Link') return true;
      if (name === 'URL') {
        reach(from);
        openLink(markdown.slice(from, to));
        reach(to);
        closeLink();
        return false;
      }
      if (name === 'HTMLTag' || name === 'HTMLBlock') return readHtml(from, to);
      if (name === 'Escape') return skip(from, from + 1);
      if (name === 'Entity') {
        reach(from);
        say(decodeEntities(markdown.slice(from, to)), from, 0);
        return skip(from, to);
      }
      return true;
    },
    ({ name, to }) => {
      if (name !== 'Link') return;
      reach(to);
      closeLink();
    },
  );
  reach(node.to);
  while (words.text.endsWith(' ')) {
    words.text = words.text.slice(0, -1);
    words.offsets.pop();
  }
  return { ...words, links: words.links.filter(({ href }) => href !== '') };
};

/** Tags that separate words. */
const PARTING = /^(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|label|dt|dd)$/;

const hrefOf = (link: SyntaxNode, markdown: string): string => {
  const url = link.getChild('URL');
  return url === null ? '' : decodeEntities(markdown.slice(url.from, url.to).replace(/^<([\s\S]*)>$/, '$1')).trim();
};

/** A range of words, as `Words`. */
export const sliceWords = (words: Words, from: number, to: number): Words => ({
  text: words.text.slice(from, to),
  // the offset after the last word shows where its marks end
  offsets: words.offsets.slice(from, to + 1),
  links: words.links
    .filter((link) => link.from < to && link.to > from)
    .map((link) => ({ ...link, from: Math.max(0, link.from - from), to: Math.min(to, link.to) - from })),
  breaks: [],
});
