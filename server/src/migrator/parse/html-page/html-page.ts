import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';

import { quote } from '../../quote';
import { placesIn } from '../../read/place';
import { hoistAnchors, keepAnchors } from './anchors';
import { takeBreadcrumb, type Crumb } from './breadcrumb';
import { cleanCharacters } from './characters';
import { markOnlyLabels, removeChrome } from './chrome';
import { listDefinitions } from './definitions';
import { openDisclosures } from './disclosures';
import { linkEmbeds } from './embeds';
import { settleEmphasis } from './emphasis';
import { toFlow } from './flow';
import { giveLevels, markHeadings } from './headings';
import { takeHead } from './head';
import { removeRepeatedImages, reviveImages } from './images';
import { linkUrls, settleLinks } from './links';
import { writeMarkdown, type PlacedLink } from './markdown';
import { beginsAsHtml, isOneDocument } from './one-document';
import { readTree, type Excess } from './read-tree';
import { teller, type Finding } from './report';
import { SAFE } from './safe-schema';
import { scriptedLinks } from './scripted-links';
import { plainSpaces } from './spaces';
import { dissolveLayoutTables, settleTables } from './tables';
import { takeTitle, type PageTitle } from './title';
import { maskUnknownTags } from './unknown-tags';

export type { Crumb, Excess, Finding, PageTitle, PlacedLink };

/** A page that is one HTML document, as an editor would have written it. Plain JSON; all lines count from 1. */
export interface HtmlPage {
  /** The body: GFM without the title; its headings begin at level 2. */
  markdown: string;
  title: PageTitle | null;
  tagline: string | null;
  /** `<title>` and `<meta name="description">`. */
  metaTitle: string | null;
  metaDescription: string | null;
  /** The `lang` of the `<html>` element, as written. */
  language: string | null;
  breadcrumb: Crumb[];
  /** Links and images, in the order of the markdown. */
  links: PlacedLink[];
  /** For each line of the markdown, the line of the source it comes from. */
  lines: number[];
  findings: Finding[];
}

/** Why a page that is one HTML document is not read. */
export interface RefusedHtml {
  refused: Excess;
}

/**
 * Reads a page that is one HTML document: chrome and danger are left out on the tree, titles, sections, questions, links
 * and images found in it, and what is left becomes markdown. Null for anything else: markdown with HTML in it is no such
 * page. `text` has its header blanked, so that lines are those of the source. Never throws.
 */
export const htmlPage = (text: string): HtmlPage | RefusedHtml | null => {
  if (!beginsAsHtml(text)) return null;
  const { html, silent } = maskUnknownTags(text);
  const tree = readTree(html);
  if (typeof tree === 'string') return { refused: tree };
  if (!isOneDocument(tree)) return null;
  const place = placesIn(text);
  return read(
    tree,
    silent.map(({ from, to }) => ({
      ...place(from),
      code: 'HTML_LEFT_OUT',
      message: `“${quote(text.slice(from, to))}” was left out.`,
      hint: null,
    })),
  );
};

const read = (tree: Root, findings: Finding[]): HtmlPage => {
  const tell = teller(findings);
  cleanCharacters(tree);
  const head = takeHead(tree);

  // what only a script would show
  reviveImages(tree);
  scriptedLinks(tree);
  linkEmbeds(tree, tell);
  openDisclosures(tree);

  // what is not content
  markOnlyLabels(tree);
  removeChrome(tree, tell);
  removeRepeatedImages(tree);
  const breadcrumb = takeBreadcrumb(tree);

  // what it means
  const { title, tagline } = takeTitle(tree, breadcrumb, head, tell);
  listDefinitions(tree);
  dissolveLayoutTables(tree);
  markHeadings(tree);
  keepAnchors(tree, tell);

  // how an editor writes it
  plainSpaces(tree);
  toFlow(tree);
  hoistAnchors(tree);
  giveLevels(tree);
  settleLinks(tree, tell);
  linkUrls(tree);

  settleTables(tree, tell);
  settleEmphasis(tree);
  const clean = sanitize(tree, SAFE);
  const written = writeMarkdown(clean.type === 'root' ? clean : { type: 'root', children: [] });
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...written, title, tagline, ...head, breadcrumb, findings };
};
