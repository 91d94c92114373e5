import type { Element, Root } from 'hast';

import { attributeOf, contentOf, find, isElement, walk, wordsOf } from '../tree';

/** A page in a language: `hreflang` and `href` of a link. */
interface Alternate {
  label: string;
  href: string;
  /** Whether it is a link in the text, which on a page without a translation may lead to the front page. */
  isShown?: true;
}

export interface Head {
  metaTitle: string | null;
  metaDescription: string | null;
  language: string | null;
  /** The address under which search engines should list the page, as written. */
  canonical: string | null;
  /** When it was changed, as written. */
  modified: string | null;
  /** The page in each of its languages. */
  alternates: Alternate[];
  /** The page that a browser opens at once in place of this one, as written. */
  redirectsTo: string | null;
  /** Whether it has scripts, which may write all that readers see. */
  isScripted: boolean;
  /** Whether an empty element has a name of those that scripts fill. */
  hasMount: boolean;
  /** The address at which relative links of the page begin. */
  base: string | null;
}

/** Reads what the head of the document says about it, and `savedFrom` where that does not state its address. */
export const takeHead = (tree: Root, savedFrom: string | null): Head => {
  const html = find(tree, ({ tagName }) => tagName === 'html');
  const head: Head = {
    ...{
      metaTitle: null,
      metaDescription: null,
      canonical: null,
      modified: null,
      alternates: [],
      redirectsTo: null,
      base: null,
    },
    language: html === null ? null : spoken(attributeOf(html, 'lang') ?? attributeOf(html, 'xmlLang') ?? ''),
    isScripted: find(tree, isProgram) !== null,
    hasMount: find(tree, isMount) !== null,
  };
  const title = find(tree, ({ tagName }) => tagName === 'title');
  if (title !== null) head.metaTitle = spoken(wordsOf(title));
  const languages: string[] = [];
  walk(tree, (node) => {
    if (node.tagName === 'base') head.base ??= addressIn(node);
    if (node.tagName === 'link') readLink(node, head);
    if (node.tagName === 'a') readLanguageLink(node, head);
    if (node.tagName !== 'meta') return true;
    const content = attributeOf(node, 'content');
    if (content === null) return true;
    if (/^description$/i.test(attributeOf(node, 'name') ?? '')) head.metaDescription ??= spoken(content);
    if (MODIFIED.test(attributeOf(node, 'property') ?? attributeOf(node, 'name') ?? ''))
      head.modified ??= spoken(content);
    const equivalent = (attributeOf(node, 'httpEquiv') ?? '').toLowerCase();
    if (equivalent === 'content-language') languages.push(content);
    if (equivalent === 'refresh') head.redirectsTo ??= refreshed(content);
    return true;
  });
  head.canonical ??= savedFrom;
  head.language ??= spoken(languages[0] ?? '') ?? languageOfItself(head);
  return head;
};

/** The names of the day of the last change: of Open Graph, of Dublin Core, and of authors. */
const MODIFIED = /^(?:(?:article|og):(?:modified|updated)_time|dc(?:terms)?(?:\.date)?\.modified|last-?modified)$/i;

const isProgram = (node: Element): boolean =>
  node.tagName === 'script' && !/json/i.test(attributeOf(node, 'type') ?? '');

const MOUNT = /^(?:root|app|react-root|app-root|__next|__nuxt|___gatsby|svelte)$/i;
const isMount = (node: Element): boolean => MOUNT.test(attributeOf(node, 'id') ?? '') && contentOf(node).length === 0;

const readLink = (node: Element, head: Head): void => {
  const relations = (attributeOf(node, 'rel') ?? '').toLowerCase().split(/\s+/);
  const href = addressIn(node);
  const language = attributeOf(node, 'hrefLang');
  if (href === null) return;
  if (relations.includes('canonical')) head.canonical ??= href;
  if (relations.includes('alternate') && language !== null) head.alternates.push({ label: language, href });
};

/** A link of the page to itself in another language, which is named after that language. */
const readLanguageLink = (node: Element, head: Head): void => {
  const label = attributeOf(node, 'hrefLang');
  const href = addressIn(node);
  if (label === null || href === null) return;
  const isAlternate = /\balternate\b/i.test(attributeOf(node, 'rel') ?? '');
  if (isAlternate || isNameOf(label, wordsOf(node), head.language))
    head.alternates.push({ label, href, isShown: true });
};

/** Whether words are the code of a language, or its name in itself, in English or in the language of the page. */
const isNameOf = (code: string, words: string, spoken: string | null): boolean => {
  const [language = ''] = code.split('-');
  const names = [code, language, ...[language, 'en', spoken ?? 'en'].map((each) => languageName(language, each))];
  return names.some((name) => name?.toLowerCase() === words.toLowerCase());
};

const languageName = (code: string, locale: string): string | undefined => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    // not every code that a page states is one
    return undefined;
  }
};

const addressIn = (node: Element): string | null => spoken(attributeOf(node, 'href') ?? '');

/** The most seconds after which a refresh is a redirect: pages that count down to one say that they have moved. */
const SOON = 10;

/** `0; url=/new/`, as the standard of HTML reads it; null for one that only reloads the page, or much later. */
const refreshed = (content: string): string | null => {
  const [, seconds = '', url = ''] = /^\s*(\d+)(?:\.[\d.]*)?\s*[;,\s]\s*(?:url\s*=\s*)?(.*)$/is.exec(content) ?? [];
  const address = url.trim().replace(/^(['"])(.*?)\1.*$/s, '$2');
  return address !== '' && seconds !== '' && Number(seconds) <= SOON ? address : null;
};

/** The language of the alternate that has the address of the page; `x-default` is none. */
const languageOfItself = ({ canonical, alternates }: Head): string | null => {
  const own = alternates.filter(({ label, href }) => href === canonical && !/^x-/i.test(label));
  return own.length === 1 ? (own[0]?.label ?? null) : null;
};

const spoken = (words: string): string | null => words.replace(/\s+/g, ' ').trim() || null;

/** Makes relative links of a page with a base begin there, as browsers do; those to a place on the page stay. */
export const resolveBase = (tree: Root, base: string | null): void => {
  if (base === null) return;
  const path = base.split(/[?#]/, 1)[0] ?? '';
  // an address without a path is that of the root
  const folder = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]+$/i.test(path)
    ? `${path}/`
    : path.slice(0, path.lastIndexOf('/') + 1);
  walk(tree, (node) => {
    for (const name of ['href', 'src']) {
      const written = attributeOf(node, name)?.trim() ?? '';
      if (written !== '' && isElement(node, 'a', 'area', 'img') && !/^(?:[a-z][a-z0-9+.-]*:|[/#\\])/i.test(written))
        node.properties[name] = `${folder}${written}`;
    }
    return true;
  });
};
