import { own } from '../../../../model/own';
import { IMAGE_SCHEMES, LINK_SCHEMES, SAFE } from './safe-schema';

/** HTML elements allowed inside markdown: those that HTML pages may keep, and those with a meaning beside markdown. */
const MORE_TAGS = [
  ...['div', 'span', 'section', 'article', 'header', 'footer', 'aside', 'main', 'figure', 'figcaption', 'address'],
  ...['b', 'i', 'u', 's', 'strike', 'ins', 'small', 'mark', 'abbr', 'cite', 'q', 'dfn', 'kbd', 'samp', 'var', 'wbr'],
  ...['dl', 'dt', 'dd', 'details', 'summary', 'colgroup', 'col', 'time'],
];
export const ALLOWED_TAGS = new Set([...(SAFE.tagNames ?? []), ...MORE_TAGS]);

/** Elements that are removed with their content, because it is not text of the page. */
export const DROPPED_ELEMENTS = new Set([
  ...['script', 'style', 'template', 'iframe', 'frameset', 'object', 'applet', 'svg', 'math', 'noembed', 'noframes'],
  ...['title', 'textarea', 'select', 'xmp', 'plaintext', 'audio', 'video', 'canvas'],
]);

/** Elements without text: all of their information is in attributes, which are removed with them. */
export const EMPTY_ELEMENTS = new Set([
  ...['meta', 'link', 'base', 'basefont', 'input', 'embed', 'param', 'source', 'track', 'frame', 'area', 'bgsound'],
  ...['keygen', 'isindex', 'image', 'spacer'],
]);

/** Elements that are displayed apart from the text around them, so their words must not be joined to it. */
export const REFUSED_BLOCKS = new Set([
  ...[
    'html',
    'head',
    'body',
    'center',
    'marquee',
    'form',
    'button',
    'fieldset',
    'legend',
    'option',
    'optgroup',
    'dialog',
  ],
  ...['nav', 'menu', 'hgroup', 'dir', 'search', 'listing', 'datalist', 'noscript'],
]);

/** HTML elements that a page must not contain: their tags are removed. Any other name in `<…>` is text. */
export const REFUSED_TAGS = new Set([
  ...DROPPED_ELEMENTS,
  ...EMPTY_ELEMENTS,
  ...['html', 'head', 'body', 'font', 'center', 'big', 'tt', 'nobr', 'marquee', 'picture', 'noscript', 'map', 'blink'],
  ...['form', 'button', 'label', 'fieldset', 'legend', 'option', 'optgroup', 'datalist', 'output', 'dialog'],
  ...['nav', 'menu', 'hgroup', 'slot', 'acronym', 'dir', 'ruby', 'rt', 'rp', 'rb', 'rtc', 'bdi', 'bdo'],
  ...['meter', 'progress', 'data', 'search', 'listing'],
]);

const EVERYWHERE = new Set(['id', 'title', 'lang', 'dir', 'align', 'hidden']);
const OF_TAG: Record<string, ReadonlySet<string>> = {
  a: new Set(['href', 'name', 'target', 'rel']),
  img: new Set(['src', 'alt', 'width', 'height']),
  ol: new Set(['start', 'type', 'reversed']),
  li: new Set(['value']),
  td: new Set(['colspan', 'rowspan', 'valign', 'width', 'scope', 'headers']),
  th: new Set(['colspan', 'rowspan', 'valign', 'width', 'scope', 'headers', 'abbr']),
  table: new Set(['border', 'width', 'summary']),
  col: new Set(['span', 'width']),
  colgroup: new Set(['span', 'width']),
  details: new Set(['open']),
  time: new Set(['datetime']),
};

export const isAllowedAttribute = (tag: string, attribute: string): boolean =>
  EVERYWHERE.has(attribute) || own(OF_TAG, tag)?.has(attribute) === true;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Whether a URL may be used: it has no scheme, or an allowed one. Browsers ignore control characters in it. */
export const isSafeUrl = (href: string, role: 'link' | 'image'): boolean => {
  // eslint-disable-next-line no-control-regex -- these are the characters that browsers drop
  const scheme = SCHEME.exec(href.replace(/[\u0000-\u0020\u007f]/g, ''))?.[1]?.toLowerCase();
  // `xref:` is replaced by the path of a page when the site is linked
  if (scheme === 'xref') return role === 'link';
  return scheme === undefined || (role === 'image' ? IMAGE_SCHEMES : LINK_SCHEMES).includes(scheme);
};
