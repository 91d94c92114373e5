import type { Element, Root } from 'hast';
import { safeId } from '../../../migrator/clobbering-ids';
import { bodyHeadings } from '../../../migrator/reader/parse/body-headings';
import { parse } from '../../../migrator/reader/parse/parse';
import { spareOf, type Spare } from '../../../migrator/reader/parse/spare-html';
import { attributeOf, element, isElement, text } from '../../../migrator/reader/html-page/tree';
import { alertOf } from './alert';
import { markdownHtml } from './markdown-html';
import { safeTree } from './safe-body';
import { shiftOf, shifted } from './toc';
import { writeHtml } from './write-html';
import type { PlainReason } from '../../../model/languages/language';
import { shownWords } from '../../../model/languages/shown-words';

/** A body that cannot be written as HTML: its text as the author wrote it, below a note that says why. */
const plainBody = (body: string, locale: string, reason: PlainReason): Root => {
  const note = alertOf('caution', locale, [element('p', [text(shownWords(locale).plain[reason])])]);
  return { type: 'root', children: [note, text('\n'), element('pre', [text(`\n${body}`)]), text('\n')] };
};

/** A file as the media library knows it; those that are no images have no size. */
export interface StoredFile {
  width: number | null;
  height: number | null;
  alternativeText: string | null;
}

/** Where a body is shown. */
export interface BodyPlace {
  /** The language of the page. */
  locale: string;
  /** The address of Strapi, for files with a path: `https://cms.example.com`. */
  mediaOrigin: string;
  /** The addresses of the site, whose URLs become paths. */
  origins: readonly string[];
  /** The files that a body names, by their addresses. */
  files: ReadonlyMap<string, StoredFile>;
}

const originOf = (address: string): string | null => {
  try {
    return new URL(address).origin;
  } catch {
    return null;
  }
};

/** The address under which Strapi stores a file that a body names: with Strapi's own address or without it, with a page or without. */
const storedAddress = (src: string, mediaOrigin: string): string =>
  (mediaOrigin !== '' && src.startsWith(`${mediaOrigin}/`) ? src.slice(mediaOrigin.length) : src).replace(
    /[?#].*$/s,
    '',
  );

/** Where Strapi's own storage has files; another storage gives them addresses of its own. */
const STORED = '/uploads/';

/** The addresses of the files that a body shows or links to, as Strapi stores them. */
export const filesOf = (body: string, mediaOrigin: string): string[] => [
  ...new Set(
    parse(body).links.flatMap(({ role, href }) => {
      const address = storedAddress(href, mediaOrigin);
      return role === 'image' || address.startsWith(STORED) ? [address] : [];
    }),
  ),
];

const isAbsolute = (address: string): boolean => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);

/** A URL of the site as a path; others as they are. */
const linkTarget = (href: string, origins: ReadonlySet<string>, anchors: ReadonlySet<string>): string => {
  if (href.startsWith('#')) return anchors.has(href.slice(1)) ? href : `#${safeId(href.slice(1))}`;
  const origin = isAbsolute(href) ? originOf(href.startsWith('//') ? `https:${href}` : href) : null;
  if (origin === null || !origins.has(origin)) return href;
  return href.replace(/^(?:[a-z]+:)?\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/');
};

interface FinishedPlace extends BodyPlace {
  spare: Spare;
}

const mediaAddress = (address: string, { mediaOrigin }: BodyPlace): string =>
  address.startsWith('/') && !address.startsWith('//') ? `${mediaOrigin}${address}` : address;

const showImage = (image: Element, place: FinishedPlace): void => {
  const { mediaOrigin, files, spare } = place;
  const src = attributeOf(image, 'src');
  const file = src === null ? undefined : files.get(storedAddress(src, mediaOrigin));
  const { width, height } = image.properties;
  const written = attributeOf(image, 'alt') ?? '';
  const known = file?.alternativeText ?? '';
  image.properties = {
    ...image.properties,
    ...(src === null ? {} : { src: mediaAddress(src, place) }),
    alt: written === '' && spare.take(known.length) ? known : written,
    ...(width === undefined && height === undefined && file?.width && file.height
      ? { width: file.width, height: file.height }
      : {}),
  };
};

/** Puts the anchor of a heading into effect, beside an id that its author gave it. */
const anchorHeading = (heading: Element, anchors: ReadonlySet<string>, shift: number): void => {
  const { dataAnchor, id, ...properties } = heading.properties;
  const anchor =
    typeof dataAnchor === 'string' && dataAnchor !== '' && anchors.has(dataAnchor) ? dataAnchor : undefined;
  heading.tagName = `h${String(shifted(Number(heading.tagName.slice(1)), shift))}`;
  heading.properties = { ...properties, ...(anchor === undefined ? { id } : { id: anchor }) };
  if (anchor !== undefined && typeof id === 'string' && id !== anchor)
    heading.children.unshift(element('a', [], undefined, { id }));
};

const finish = (tree: Root, place: FinishedPlace, anchors: ReadonlySet<string>, shift: number): void => {
  const origins = new Set(place.origins.map((origin) => originOf(origin) ?? origin));
  const visit = (node: Element | Root): void => {
    for (const child of node.children) if (isElement(child)) visit(child);
    if (node.type === 'root') return;
    if (typeof node.properties.id === 'string') node.properties.id = safeId(node.properties.id);
    if (/^h[1-6]$/.test(node.tagName)) anchorHeading(node, anchors, shift);
    const href = attributeOf(node, 'href');
    if (node.tagName === 'a' && href !== null)
      node.properties.href = place.files.has(storedAddress(href, place.mediaOrigin))
        ? mediaAddress(href, place)
        : linkTarget(href, origins, anchors);
    if (node.tagName === 'img') showImage(node, place);
    // a wide table scrolls, which has to work without a mouse
    if (node.tagName === 'table') node.properties.tabIndex = 0;
  };
  visit(tree);
};

/** A body that is rendered for its page. */
interface RenderedBody {
  tree: Root;
  html: string;
  /** Why it is shown as its text; null for one that is shown as it is meant. */
  plain: PlainReason | null;
}

/** A body as its text. */
export const renderPlain = (body: string, { locale }: Pick<BodyPlace, 'locale'>, plain: PlainReason): RenderedBody => {
  const tree = plainBody(body, locale, plain);
  return { tree, html: writeHtml(tree), plain };
};

/** HTML of so many times a body's length is no page: a few characters repeat the same elements without end. */
const MOST_TIMES = 48;
const MOST_BESIDE = 48 * 1024;

/**
 * Renders a body below the title of its page, which is the page's one `h1`. Where its HTML is too much, it is left out; where the
 * rest still is, the body is shown as its text.
 */
export const renderBody = (body: string, place: BodyPlace): RenderedBody => {
  const headings = bodyHeadings(body);
  const anchors = new Map(headings.map(({ from, anchor }) => [from, anchor]));
  const shown = new Set(anchors.values());
  const shift = shiftOf(headings);
  for (const keepsHtml of [true, false]) {
    const spare = spareOf(body);
    const tree = safeTree(markdownHtml({ body, locale: place.locale, anchors, keepsHtml }, spare));
    if (tree === null) continue;
    finish(tree, { ...place, spare }, shown, shift);
    const html = writeHtml(tree);
    if (html.length <= MOST_TIMES * body.length + MOST_BESIDE) return { tree, html, plain: null };
  }
  return renderPlain(body, place, 'complex');
};
