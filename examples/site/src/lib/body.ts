import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { imageAt, uploadAt, type Copied } from './copied';
import { OWN_IDS, settings, type Locale } from './settings';
import { wordsIn } from './words';

type Root = ReturnType<typeof fromHtml>;
type Child = Root['children'][number];
type Element = Extract<Child, { type: 'element' }>;
type Inside = Element['children'][number];

/** The body of a page as this site shows it. */
export interface Body {
  html: string;
  /** The files that it shows or links to, and that this site has itself. */
  files: Copied[];
  /** Its first paragraph, cut where search engines cut a description; null without one. */
  beginning: string | null;
}

/** How many signs search engines show of a description. */
const DESCRIPTION = 160;

const isOwn = (address: string): boolean =>
  URL.canParse(address, settings.siteUrl) &&
  new URL(address, settings.siteUrl).origin === new URL(settings.siteUrl).origin;

/** An image that only another server has, as a link: to open a page asks nobody else for anything. */
const asLink = (src: string, alt: string, isInLink: boolean, locale: Locale): Inside => {
  const text = { type: 'text' as const, value: alt === '' ? wordsIn(locale).foreignImage : alt };
  if (isInLink || !URL.canParse(src)) return text;
  return { type: 'element', tagName: 'a', properties: { href: src }, children: [text] };
};

interface Shown {
  locale: Locale;
  /** The site has copies of files; otherwise those of Strapi's media library are shown from there. */
  copiesFiles: boolean;
}

const elementsIn = ({ children }: Root | Element): Element[] =>
  children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));

const nameOf = ({ tagName }: Element): 'src' | 'href' => (tagName === 'img' ? 'src' : 'href');

/** Files of which this site has a copy, by the address that an image or a link names. */
const copiesIn = async (tree: Root): Promise<ReadonlyMap<string, Copied>> => {
  const named = elementsIn(tree).map(async (node): Promise<[string, Copied][]> => {
    const address = node.properties[nameOf(node)];
    if (typeof address !== 'string' || isOwn(address)) return [];
    const copied = node.tagName === 'img' ? await imageAt(address) : uploadAt(address);
    return copied === null ? [] : [[address, copied]];
  });
  return new Map((await Promise.all(named)).flat());
};

const textIn = (node: Inside): string =>
  node.type === 'element' ? node.children.map(textIn).join('') : node.type === 'text' ? node.value : '';

const beginningOf = (tree: Root): string | null => {
  const texts = elementsIn(tree)
    .filter(({ tagName }) => tagName === 'p')
    .map((paragraph) => textIn(paragraph).replace(/\s+/g, ' ').trim());
  const first = texts.find((text) => text !== '');
  if (first === undefined || first.length <= DESCRIPTION) return first ?? null;
  return `${first.slice(0, DESCRIPTION).replace(/\s+\S*$/, '')} …`;
};

/** The body that the API answers, changed as a tree: HTML that is edited as text finds tags where there are none. */
export const bodyOf = async (html: string, { locale, copiesFiles }: Shown): Promise<Body> => {
  const tree = fromHtml(html, { fragment: true });
  const copies = copiesFiles ? await copiesIn(tree) : new Map<string, Copied>();
  const show = (node: Element, isInLink: boolean): Inside => {
    const { properties, tagName } = node;
    const isLink = isInLink || tagName === 'a';
    if (String(properties['id'] ?? '').startsWith(OWN_IDS)) delete properties['id'];
    const address = String(properties[nameOf(node)] ?? '');
    const copied = copies.get(address);
    if (copied !== undefined) properties[nameOf(node)] = copied.to;
    else if (tagName === 'img' && !isOwn(address) && (copiesFiles || uploadAt(address) === null))
      return asLink(address, String(properties['alt'] ?? ''), isInLink, locale);
    node.children = node.children.map((child) => (child.type === 'element' ? show(child, isLink) : child));
    return node;
  };
  tree.children = tree.children.map((child) => (child.type === 'element' ? show(child, false) : child));
  return { html: toHtml(tree), files: [...copies.values()], beginning: beginningOf(tree) };
};
