import { ALLOWED_TAGS, REFUSED_TAGS } from './safe-html';

/** What decides whether a tag is one of HTML's. */
interface Attribute {
  name: string;
  hasValue: boolean;
}

/** Word processors leave these in the HTML that they write. */
const OFFICE = /^(?:o|v|w|st1):/;

const isElementName = (name: string): boolean => ALLOWED_TAGS.has(name) || REFUSED_TAGS.has(name) || OFFICE.test(name);

/** Attributes of HTML that say all by their name. */
const BOOLEAN = new Set([
  ...['hidden', 'open', 'reversed', 'disabled', 'checked', 'selected', 'readonly', 'required', 'multiple', 'autofocus'],
  ...['controls', 'autoplay', 'loop', 'muted', 'playsinline', 'default', 'async', 'defer', 'nomodule', 'novalidate'],
  ...['formnovalidate', 'allowfullscreen', 'ismap', 'inert', 'itemscope', 'download', 'contenteditable', 'alt'],
  ...['border', 'compact', 'declare', 'nohref', 'noresize', 'noshade', 'nowrap', 'seamless', 'truespeed'],
]);
/** A word, and no attribute of a script library: those bind with a prefix or a sign. */
const WORD = /^(?!(?:v|ng|x|data|aria)-)[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const isWord = ({ name, hasValue }: Attribute): boolean => !hasValue && !BOOLEAN.has(name) && WORD.test(name);

/**
 * Whether a tag is none of HTML's and was meant to be read: `<user name>`, `<add key="…"/>`. A known name does not make an
 * element of words: `<source server>`.
 */
export const isNoElement = (name: string, attributes: readonly Attribute[]): boolean =>
  !isElementName(name) || (attributes.length > 0 && attributes.every(isWord) && name !== 'script' && name !== 'style');

/** What means something to markdown, an autolink included. */
const MEANS_SOMETHING = /[<\\`*[\]~]|_+|&(?=#?\w+;)|:(?=\/\/)|www(?=\.)/gi;

/**
 * A tag written so that every renderer shows it, between the tags of HTML as well as in markdown: character references,
 * since HTML knows no backslash.
 */
export const shownTag = (written: string): string =>
  written.replace(MEANS_SOMETHING, (found: string, at: number) => {
    if (found === '<') return '&lt;';
    if (found === '&') return '&amp;';
    if (found === ':' || found.length === 3) return `${found}<wbr>`;
    const isInWord = /\w/.test(written.charAt(at - 1)) && /\w/.test(written.charAt(at + found.length));
    return found.startsWith('_') && isInWord ? found : found.replace(/./g, (sign) => `&#${sign.charCodeAt(0)};`);
  });
