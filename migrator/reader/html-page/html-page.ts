import type { Root, Parents } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { say } from '../../../model/say';
import { quote } from '../../quote';
import { placesIn } from '../read/place';
import { hasUnwanted, withoutUnwanted } from '../../unwanted-characters';
import { takeBreadcrumb, type Crumb } from './chrome/breadcrumb';
import { keepMain } from './chrome/main-content';
import { markOnlyLabels, removeChrome } from './chrome/chrome';
import { settleEmphasis } from './markdown/emphasis';
import { toFlow } from './markdown/flow';
import { linkUrls, reportLinksInCode, settleLinks } from './markdown/links';
import { writeMarkdown, type PlacedLink } from './markdown/markdown';
import { plainSpaces } from './markdown/spaces';
import { hoistAnchors, keepAnchors } from './meaning/anchors';
import { dissolveCustomElements } from './meaning/custom-elements';
import { listDefinitions } from './meaning/definitions';
import { resolveBase, takeHead, type Head } from './meaning/head';
import { giveLevels, markHeadings } from './meaning/headings';
import { dissolveLayoutTables, settleTables } from './meaning/tables';
import { takeTitle, type PageTitle } from './meaning/title';
import { beginsAsHtml, isOneDocument, withoutCode } from './one-document';
import { readTree, type Excess } from './read-tree';
import { reporter, type HtmlFinding } from './report';
import { openDisclosures } from './reveal/disclosures';
import { linkEmbeds } from './reveal/embeds';
import { removeRepeatedImages, reviveImages } from './reveal/images';
import { scriptedLinks } from './reveal/scripted-links';
import { SAFE } from '../parse/html/safe-schema';
import { isElement, isText } from './tree';
import { maskUnknownTags, unmasked } from './unknown-tags';

/** How far into a file programs note where they saved it from. */
const WITHIN = 4096;
/** The notes of browsers, of HTTrack and of SingleFile. */
const NOTES = [
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i,
  /<!--\s*Mirrored from (\S+) by HTTrack/i,
  /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i,
];

/** The address at which the program that saved a document found it, as the program notes it in a comment; HTTrack leaves the scheme out. */
const savedFrom = (html: string): string | null => {
  const head = html.slice(0, WITHIN);
  const address = NOTES.map((note) => note.exec(head)?.[1]).find((each) => each !== undefined) ?? '';
  if (/^https?:\/\//i.test(address)) return address;
  return /^[\w.-]+\.[a-z]{2,}(?::\d+)?\//i.test(address) ? `//${address}` : null;
};

/** Elements whose places in the source the writer notes. */
const NOTED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'table', 'tr', 'a', 'img']);

/** Removes all other places. Those who clean and convert the tree copy it, and most of a copy would be places. */
const dropPlaces = (parent: Parents): void => {
  for (const child of parent.children) {
    const element = isElement(child);
    if (!element || !NOTED.has(child.tagName)) delete child.position;
    if (element) dropPlaces(child);
  }
};

export type { Excess, PlacedLink };

/** A page that is one HTML document, converted to markdown. Plain JSON; all lines are 1-based. */
export interface HtmlPage extends Head {
  /** The body: GFM without the title; its headings begin at level 2. */
  markdown: string;
  /** Whether the file is a document as a server sends it, and no markdown that is made of HTML. */
  isDocument: boolean;
  title: PageTitle | null;
  tagline: string | null;
  breadcrumb: Crumb[];
  /** Links and images, in the order of the markdown. */
  links: PlacedLink[];
  /** For each line of the markdown, the corresponding line of the source. */
  lines: number[];
  findings: HtmlFinding[];
}

/** Why a page that is one HTML document is not read. */
interface RefusedHtml {
  refused: Excess;
}

/** The facts of a page that are known before its text is read. */
interface HtmlFile {
  /** Whether its name or its first tag says that the file is a document. */
  isDocument: boolean;
  /** Whether its header gives it a title. */
  isTitled: boolean;
}

/**
 * Reads a page that is one HTML document: removes chrome and unsafe parts from the tree, finds titles, sections,
 * questions, links and images, and writes the rest as markdown. Returns null for anything else, including markdown with
 * HTML in it, unless the file is known to be a document (`isDocument`). The heading of a page that `isTitled` by its header is a
 * part of its text. The header of `text` is blanked, so its lines are those of the source. Never throws.
 */
export const htmlPage = (
  text: string,
  { isDocument, isTitled }: HtmlFile = { isDocument: false, isTitled: false },
): HtmlPage | RefusedHtml | null => {
  if (!isDocument && !beginsAsHtml(text)) return null;
  const { html, silent } = maskUnknownTags(text, { isDocument });
  const tree = readTree(html, { isScripted: isDocument });
  if (typeof tree === 'string') return { refused: tree };
  if (!isDocument && !(isOneDocument(tree) && isDocumentBesideCode(text))) return null;
  const place = placesIn(text);
  return read(
    tree,
    html,
    silent.map(({ from, to }) => ({
      ...place(from),
      code: 'HTML_LEFT_OUT',
      message: say('textRemoved', { text: quote(text.slice(from, to)) }),
      hint: null,
    })),
    { isDocument, isTitled },
  );
};

/** Whether a page is one document, too, where the tags in its examples of code are left out. */
const isDocumentBesideCode = (text: string): boolean => {
  const rest = withoutCode(text);
  if (rest === text) return true;
  const tree = readTree(maskUnknownTags(rest).html, { isPlaced: false });
  return typeof tree === 'string' || isOneDocument(tree);
};

const UNTITLED = { title: null, tagline: null };

const read = (tree: Root, html: string, findings: HtmlFinding[], { isDocument, isTitled }: HtmlFile): HtmlPage => {
  const report = reporter(findings);
  cleanCharacters(tree);
  const head = takeHead(tree, savedFrom(html));

  // show content that only a script shows
  reviveImages(tree, { isDocument });
  scriptedLinks(tree);
  linkEmbeds(tree, report);
  resolveBase(tree, head.base);
  openDisclosures(tree, html);

  // remove what is not content
  markOnlyLabels(tree);
  removeChrome(tree, report);
  removeRepeatedImages(tree);
  const breadcrumb = takeBreadcrumb(tree);
  if (isDocument) keepMain(tree, head.metaTitle);

  // find the structure
  dissolveLayoutTables(tree, { isDocument }, report);
  const { title, tagline } = isTitled ? UNTITLED : takeTitle(tree, breadcrumb, head, report);
  listDefinitions(tree);
  dissolveCustomElements(tree);
  markHeadings(tree);
  keepAnchors(tree, report);

  // write it as an editor does
  plainSpaces(tree);
  toFlow(tree);
  hoistAnchors(tree);
  giveLevels(tree);
  reportLinksInCode(tree, report);
  settleLinks(tree, report);
  linkUrls(tree);

  settleTables(tree, report);
  settleEmphasis(tree);
  dropPlaces(tree);
  const clean = sanitize(tree, SAFE);
  const written = writeMarkdown(clean.type === 'root' ? clean : { type: 'root', children: [] });
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...written, isDocument, title, tagline, ...head, breadcrumb, findings };
};

const cleanText = (text: string): string => {
  const shown = unmasked(text);
  return hasUnwanted(shown) ? withoutUnwanted(shown) : shown;
};

/**
 * Removes characters that are refused in the bytes of a page but that character references can produce: control
 * characters, and U+FFFD in place of NUL.
 */
const cleanCharacters = (parent: Root | Parents): void => {
  for (const child of parent.children) {
    if (isText(child)) child.value = cleanText(child.value);
    if (!isElement(child)) continue;
    for (const [name, value] of Object.entries(child.properties)) {
      if (typeof value === 'string') child.properties[name] = cleanText(value);
      if (Array.isArray(value))
        child.properties[name] = value.map((each) => (typeof each === 'string' ? cleanText(each) : each));
    }
    cleanCharacters(child);
  }
};
