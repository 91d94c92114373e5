import type { Schema } from 'hast-util-sanitize';

/** The schemes of links, besides relative addresses. */
export const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel'];
export const IMAGE_SCHEMES = ['http', 'https'];

/**
 * Elements and attributes that a page may contain: those that markdown can express, and tables with spans. All other
 * elements lose their tags.
 */
export const SAFE: Schema = {
  strip: ['script', 'style', 'template'],
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['a', 'img', 'strong', 'em', 'del', 'code', 'sup', 'sub'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'id', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    li: ['dataTight'],
    th: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    td: ['colSpan', 'rowSpan', ['align', 'left', 'center', 'right']],
    table: ['dataHtml'],
  },
  protocols: { href: LINK_SCHEMES, src: IMAGE_SCHEMES },
  ancestors: {
    caption: ['table'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  // legacy links point to legacy ids, so ids get no prefix
  clobber: [],
};
