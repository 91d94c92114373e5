import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { OWN_IDS, settings, type Locale } from './settings';
import { wordsIn } from './words';

type Root = ReturnType<typeof fromHtml>;
type Child = Root['children'][number];
type Element = Extract<Child, { type: 'element' }>;
type Inside = Element['children'][number];

/** The body of a page as this site shows it. */
export interface Body {
  html: string;
  /** The files of Strapi's media library that it names, by their paths. */
  files: string[];
}

const originOf = (address: string): string => new URL(address).origin;
const STRAPI = new Set([settings.strapiUrl, settings.strapiPublicUrl].map(originOf));

/** The path of a file of Strapi's media library; null for another address. */
const uploadPath = (address: string): string | null => {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  return STRAPI.has(origin) && pathname.startsWith('/uploads/') ? pathname : null;
};

const isOwn = (address: string): boolean =>
  URL.canParse(address, settings.siteUrl) && new URL(address, settings.siteUrl).origin === originOf(settings.siteUrl);

/** An image that another server has, as a link: to open a page asks nobody else for anything. */
const asLink = (src: string, alt: string, isInLink: boolean, locale: Locale): Inside => {
  const text = { type: 'text' as const, value: alt === '' ? wordsIn(locale).foreignImage : alt };
  if (isInLink || !URL.canParse(src)) return text;
  return { type: 'element', tagName: 'a', properties: { href: src }, children: [text] };
};

interface Shown {
  locale: Locale;
  /** The site has the files of Strapi's media library itself; otherwise they are shown from there. */
  copiesFiles: boolean;
}

/** The body that the API answers, changed as a tree: HTML that is edited as text finds tags where there are none. */
export const bodyOf = (html: string, { locale, copiesFiles }: Shown): Body => {
  const files = new Set<string>();
  const show = (node: Element, isInLink: boolean): Inside => {
    const { properties, tagName } = node;
    const isLink = isInLink || tagName === 'a';
    if (String(properties['id'] ?? '').startsWith(OWN_IDS)) delete properties['id'];
    const name = tagName === 'img' ? 'src' : 'href';
    const address = String(properties[name] ?? '');
    const file = uploadPath(address);
    if (file !== null && copiesFiles) {
      files.add(file);
      properties[name] = file;
    }
    if (tagName === 'img' && file === null && !isOwn(address))
      return asLink(address, String(properties['alt'] ?? ''), isInLink, locale);
    node.children = node.children.map((child) => (child.type === 'element' ? show(child, isLink) : child));
    return node;
  };
  const tree = fromHtml(html, { fragment: true });
  tree.children = tree.children.map((child) => (child.type === 'element' ? show(child, false) : child));
  return { html: toHtml(tree), files: [...files] };
};
