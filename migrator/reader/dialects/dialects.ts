import type { Construct, MarkConstruct, NodeConstruct } from './construct';
import { brokenAnchor } from './constructs/broken-anchor';
import { comment } from './constructs/comment';
import { include } from './constructs/include';
import { note } from './constructs/note';
import { selector } from './constructs/selector';
import { tightHeading } from './constructs/tight-heading';
import { unknownMark } from './constructs/unknown-mark';
import { video } from './constructs/video';
import type { HeaderConstruct } from './header-construct';
import { damagedHeader } from './headers/damaged-header';
import { frontMatter } from './headers/front-matter';
import { headerBlock } from './headers/header-block';
import { laterHeaders } from './headers/later-headers';
import { switcher } from './headers/switcher';
import type { TemplateConstruct } from './template-construct';
import { attributeList } from './templates/attribute-list';
import { bangNote } from './templates/bang-note';
import { blockTag } from './templates/block-tag';
import { bookHelper } from './templates/book-helper';
import { colonBlock } from './templates/colon-block';
import { headingAnchor } from './templates/heading-anchor';
import { liquid } from './templates/liquid';
import { lookup } from './templates/lookup';
import { mdx } from './templates/mdx';
import { mdxCodeBlock } from './templates/mdx-code-block';
import { abbreviation } from './templates/mkdocs/abbreviation';
import { contentTab } from './templates/mkdocs/content-tab';
import { definition } from './templates/mkdocs/definition';
import { highlight } from './templates/mkdocs/highlight';
import { icon } from './templates/mkdocs/icon';
import { markdownHtml } from './templates/mkdocs/markdown-html';
import { pictureOfScheme } from './templates/mkdocs/picture-of-scheme';
import { snippet } from './templates/mkdocs/snippet';
import { mdxIndent } from './templates/mdx-indent';
import { myst } from './templates/myst';
import { quotedAttribute } from './templates/quoted-attribute';
import { shortcode } from './templates/shortcode';
import { tabHeading } from './templates/tab-heading';
import { vue } from './templates/vue';

/** Mistakes that authors made for years because the site displayed the intended result. */
const slips: readonly Construct[] = [tightHeading, brokenAnchor];

/** Constructs of Azure's documentation. If two of them match a mark, the first one is used. */
const azure: readonly Construct[] = [comment, include, note, video, selector, unknownMark];

/** All constructs, which apply to every page, because a source mixes dialects. */
export const constructs: readonly Construct[] = [...slips, ...azure];

/**
 * Templates that generators expand before they read markdown, in the order in which it is expanded. A page is recognised by its own
 * syntax, whatever its generator, but for those that name one.
 */
export const templateConstructs: readonly TemplateConstruct[] = [
  quotedAttribute,
  ...[blockTag, liquid],
  shortcode,
  ...[mdxCodeBlock, mdx, mdxIndent, myst],
  ...[vue, bookHelper],
  ...[lookup, tabHeading, colonBlock],
  ...[contentTab, markdownHtml],
  bangNote,
  ...[icon, attributeList, headingAnchor],
  ...[snippet, definition, abbreviation, highlight, pictureOfScheme],
];

/** Header constructs in the order in which they are lifted; each one reads the text without those before it. */
export const headerConstructs: readonly HeaderConstruct[] = [
  frontMatter,
  headerBlock,
  laterHeaders,
  switcher,
  damagedHeader,
];

export const markConstructs = constructs.filter((each): each is MarkConstruct => 'names' in each);
export const nodeConstructs = constructs.filter((each): each is NodeConstruct => 'nodes' in each);
