import { ALLOWED_TAGS, REFUSED_TAGS } from './safe-html';

/** The part of an attribute that decides whether a tag is HTML. */
interface Attribute {
  name: string;
  hasValue: boolean;
}

/** Prefixes that word processors use in the HTML they write. */
const OFFICE = /^(?:o|v|w|st1):/;

const isElementName = (name: string): boolean => ALLOWED_TAGS.has(name) || REFUSED_TAGS.has(name) || OFFICE.test(name);

/** HTML attributes that need no value. */
const BOOLEAN = new Set([
  ...['hidden', 'open', 'reversed', 'disabled', 'checked', 'selected', 'readonly', 'required', 'multiple', 'autofocus'],
  ...['controls', 'autoplay', 'loop', 'muted', 'playsinline', 'default', 'async', 'defer', 'nomodule', 'novalidate'],
  ...['formnovalidate', 'allowfullscreen', 'ismap', 'inert', 'itemscope', 'download', 'contenteditable', 'alt'],
  ...['border', 'compact', 'declare', 'nohref', 'noresize', 'noshade', 'nowrap', 'seamless', 'truespeed'],
]);
/** A word that is not an attribute of a script library, because those begin with a prefix or a sign. */
const WORD = /^(?!(?:v|ng|x|data|aria)-)[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const isWord = ({ name, hasValue }: Attribute): boolean => !hasValue && !BOOLEAN.has(name) && WORD.test(name);

/**
 * Whether a tag is not HTML and was meant as text: `<user name>`, `<add key="…"/>`. A known name is not enough for an
 * element: `<source server>`.
 */
export const isNoElement = (name: string, attributes: readonly Attribute[]): boolean =>
  !isElementName(name) || (attributes.length > 0 && attributes.every(isWord) && name !== 'script' && name !== 'style');

/** Characters with a meaning in markdown, including those of autolinks. */
const MEANS_SOMETHING = /[<\\`*[\]~]|_+|&(?=#?\w+;)|:(?=\/\/)|www(?=\.)/gi;

/**
 * Writes a tag so that every renderer displays it, between HTML tags as well as in markdown. It uses character
 * references, because HTML has no backslash escapes.
 */
export const shownTag = (written: string): string =>
  written.replace(MEANS_SOMETHING, (found: string, at: number) => {
    if (found === '<') return '&lt;';
    if (found === '&') return '&amp;';
    if (found === ':' || found.length === 3) return `${found}<wbr>`;
    const isInWord = /\w/.test(written.charAt(at - 1)) && /\w/.test(written.charAt(at + found.length));
    return found.startsWith('_') && isInWord ? found : found.replace(/./g, (sign) => `&#${sign.charCodeAt(0)};`);
  });
