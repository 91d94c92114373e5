import type { Parents, Root } from 'hast';

import { isBlank, isElement, isText, textOf } from './tree';

const BEFORE =
  /(?:\s+|\uFEFF|<!--[\s\S]*?-->|<\?[^>]*>|<(style|script|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<(?:link|meta|base)\b[^>]*>)*/iy;
const FIRST_TAG =
  /<(?:!doctype|html|head|title|body|div|section|main|article|aside|header|nav|center|form|table|h[1-6]|p|ul|ol|dl|label|span|font|strong|em|small|big|[abiu]|br|hr|img|blockquote|iframe|details)(?=[\s>/])/iy;

/** Whether a text begins as an HTML document does: with a tag, after nothing but comments, styles and scripts. */
export const beginsAsHtml = (text: string): boolean => {
  BEFORE.lastIndex = 0;
  BEFORE.exec(text);
  FIRST_TAG.lastIndex = BEFORE.lastIndex;
  return FIRST_TAG.test(text);
};

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const CODE_SPAN = /(?<!`)(`{1,2})(?!`)[^`\n]{1,400}\1(?!`)/g;

/**
 * The text without the tags that markdown shows as code. An open `<ul>` in an example would otherwise contain the rest of
 * the page, so that none of it is loose.
 */
export const withoutCode = (text: string): string => {
  if (!text.includes('`') && !text.includes('~~~')) return text;
  const blanked = (code: string): string => code.replaceAll('<', ' ');
  let fence: string | null = null;
  const lines = text.split('\n').map((line) => {
    const marks = FENCE.exec(line)?.[1] ?? '';
    if (fence === null) {
      if (marks === '') return line.replace(CODE_SPAN, blanked);
      fence = marks;
    } else if (marks.startsWith(fence) && line.trim() === marks) fence = null;
    return blanked(line);
  });
  return lines.join('\n');
};

/** A line of markdown. Text after a tag on the same line is not one. */
const MARKDOWN_LINE = /\n\s{0,3}(?:#{1,6}\s+\S|[-*+]\s+\S|\d{1,3}[.)]\s+\S|```|\|.*\||\[[^\]\n]+\]\([^)\n]*\))/;
const LOOSE_PARENTS = new Set(['body', 'div', 'section', 'main', 'article', 'center']);
/** If more than this share of the text is loose, the page is markdown that begins with a tag. */
const MOST_LOOSE = 0.4;

/**
 * Whether the page is one HTML document rather than markdown with HTML in it, that is, whether most of its text is in
 * elements. Text outside them, and markdown between the tags of an open `<div>`, is loose.
 */
export const isOneDocument = (tree: Root): boolean => {
  const size = { all: 0, loose: 0 };
  measure(tree, size, true);
  return size.all > 0 ? size.loose <= size.all * MOST_LOOSE : hasMedia(tree);
};

const SILENT = new Set(['script', 'style', 'head', 'noscript', 'template']);

const measure = (parent: Parents, size: { all: number; loose: number }, outside: boolean): void => {
  const flow = !isElement(parent) || LOOSE_PARENTS.has(parent.tagName);
  for (const [at, child] of parent.children.entries()) {
    if (isText(child)) {
      const { length } = child.value.trim();
      if (length === 0) continue;
      size.all += length;
      if (flow && (outside || MARKDOWN_LINE.test(child.value))) size.loose += length;
    } else if (isElement(child) && !SILENT.has(child.tagName)) {
      // a line of inline tags and text outside all blocks is a paragraph of markdown
      if (outside && INLINE.has(child.tagName)) {
        const length = textOf(child).replace(/\s+/g, '').length;
        size.all += length;
        if (besideText(parent, at)) size.loose += length;
      } else measure(child, size, child.tagName === 'html' || child.tagName === 'body');
    }
  }
};

const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'span', 'code', 'font', 'u', 'sup', 'sub', 'small']);

const besideText = (parent: Parents, at: number): boolean =>
  [parent.children[at - 1], parent.children[at + 1]].some(
    (next) => next !== undefined && isText(next) && !isBlank(next),
  );

const hasMedia = (parent: Parents): boolean =>
  parent.children.some(
    (child) => isElement(child) && (child.tagName === 'img' || child.tagName === 'iframe' || hasMedia(child)),
  );
