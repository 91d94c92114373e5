import type { ElementContent, Parents, Root, Text } from 'hast';

import { say } from '../../../../model/say';
import { quote } from '../../../quote';
import type { NodeReport } from '../report';
import { IMAGE_SCHEMES, LINK_SCHEMES } from '../../parse/html/safe-schema';
import {
  attributeOf,
  element,
  isElement,
  isText,
  rewrite,
  setChildren,
  text,
  walk,
  wordsOf,
  type Child,
} from '../tree';

/** Reports the links of code blocks: as markdown they are text. */
export const reportLinksInCode = (tree: Root, report: NodeReport): void => {
  walk(tree, (block) => {
    if (block.tagName !== 'pre') return true;
    const links: string[] = [];
    walk(block, (node) => {
      const href = node.tagName === 'a' ? urlOf(attributeOf(node, 'href')) : '';
      // a number of a line leads to itself
      if (href !== '' && !href.startsWith('#')) links.push(href);
      return true;
    });
    const [first] = links;
    if (first !== undefined)
      report('HTML_LEFT_OUT', block, say('linksInCode', { count: links.length, link: quote(first) }));
    return false;
  });
};

/** Replaces links without a target, or with one that is not allowed, by their text, and removes such images. */
export const settleLinks = (tree: Root, report: NodeReport): void => {
  rewrite(tree, (node) => {
    if (node.tagName === 'img') {
      const src = urlOf(attributeOf(node, 'src'));
      if (src !== '' && isAllowed(src, IMAGE_SCHEMES)) {
        node.properties.src = src;
        if (node.properties.title === node.properties.alt) delete node.properties.title;
        return null;
      }
      if (src !== '') report('LINK_UNSAFE', node, say('imageUnsafe', { link: quote(src) }));
      return [];
    }
    if (node.tagName !== 'a' || node.properties.href === undefined) return null;
    const href = urlOf(attributeOf(node, 'href'));
    if (href !== '' && href !== '#' && isAllowed(href, LINK_SCHEMES)) {
      node.properties.href = href;
      return wordsOf(node) === '' && !node.children.some((child) => isElement(child)) ? [] : null;
    }
    const words = quote(wordsOf(node));
    if (href !== '' && href !== '#')
      report(
        'LINK_UNSAFE',
        node,
        say('textLinkUnsafe', {
          text: words,
          link: quote(href),
        }),
      );
    else if (words !== '') report('HTML_LINK_EMPTY', node, say('linkWithoutTarget', { text: words }));
    return node.children;
  });
};

/**
 * Reads a URL as a browser does: without surrounding white space, line ends and tabs. Characters that an address cannot
 * contain are encoded, because an angle bracket would begin HTML in markdown.
 */
const urlOf = (written: string | null): string =>
  (written ?? '')
    .replace(/[\t\n\r]/g, '')
    .replace(CONTROLS, '')
    .replace(/[<>"`]/g, encodeURIComponent)
    .trim();

// eslint-disable-next-line no-control-regex -- a browser drops them too, in front of a scheme
const CONTROLS = /[\u0000-\u001f\u007f]/g;

const isAllowed = (url: string, schemes: readonly string[]): boolean => {
  const scheme = /^([^/?#:]*):/.exec(url)?.[1];
  return scheme === undefined || schemes.includes(scheme.toLowerCase());
};

const URL_IN_TEXT = /\bhttps?:\/\/[^\s<>"'()（），。；、！？：《》“”\u4e00-\u9fff]+/g;

/** Turns a written address into a link. GFM would extend the link into Chinese text after it. */
export const linkUrls = (tree: Root): void => {
  linkIn(tree);
};

const linkIn = (parent: Parents): void => {
  const children: Child[] = [];
  for (const child of parent.children) {
    if (isText(child) && child.value.includes('://')) for (const piece of linkedPieces(child)) children.push(piece);
    else {
      if (isElement(child) && !/^(?:a|pre|code)$/.test(child.tagName)) linkIn(child);
      children.push(child);
    }
  }
  setChildren(parent, children);
};

const linkedPieces = (node: Text): ElementContent[] => {
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const match of node.value.matchAll(URL_IN_TEXT)) {
    const url = match[0].replace(/[.,;:!?]+$/, '');
    pieces.push(text(node.value.slice(at, match.index)), element('a', [text(url)], node, { href: url }));
    at = match.index + url.length;
  }
  pieces.push(text(node.value.slice(at)));
  return pieces;
};
