import type { Element, Root } from 'hast';

import { say } from '../../../../model/say';
import { namesSection } from '../../parse/section-heading';
import type { Crumb } from '../chrome/breadcrumb';
import { topicOfTitle } from '../../parse/topic';
import { isSiteName, isSitePart, repeats } from '../chrome/site-name';
import type { Head } from './head';
import { isLargeLine } from './headings';
import { isForeign, splitTitle, takeHero } from './hero';
import { placeOf, type NodeReport } from '../report';
import { element, find, isElement, isHeading, isText, rewrite, speaks, text, textOf, walk, wordsOf } from '../tree';

export interface PageTitle {
  text: string;
  /** `h1`: the heading that opens the page, whatever its level, which is no part of its text then. */
  source: 'hero' | 'h1' | 'heading' | 'metaTitle' | 'breadcrumb';
  line: number;
}

interface Found {
  title: PageTitle | null;
  tagline: string | null;
}

/**
 * The title of a page: that of the hero, else the `h1` at the top, else the heading there that `<title>` repeats or that is
 * above all others, else `<title>`, else a heading at the top that names no section, else the last step of the breadcrumb.
 */
export const takeTitle = (tree: Root, breadcrumb: readonly Crumb[], head: Head, report: NodeReport): Found => {
  const last = breadcrumb.at(-1);
  const crumb = last?.href === null ? last : undefined;
  const hero = takeHero(tree, report);
  if (hero !== null) return ofHero(hero, tree, crumb, report);

  const heading = find(
    tree,
    (node) => (isHeading(node) || node.tagName === 'label') && speaks(node) && !namesSite(node, head.metaTitle),
  );
  const repeated = repeatedHeading(tree, head.metaTitle);
  // the name of the site may be a heading of the first level
  const isRepeated = heading !== null && repeated !== null && repeats(head.metaTitle ?? '', wordsOf(heading));
  if (heading?.tagName === 'h1' && opensPage(tree, heading) && (!isRepeated || heading === repeated)) {
    const [title = '', ...rest] = splitTitle(heading);
    leaveImages(tree, heading);
    return { title: { text: title, source: 'h1', line: placeOf(heading).line }, tagline: rest.join(' ') || null };
  }
  const named = (text: string, source: PageTitle['source'], line: number): Found => ({
    title: { text, source, line },
    tagline: null,
  });
  if (repeated !== null) {
    const words = wordsOf(repeated);
    leaveImages(tree, repeated);
    return named(words, 'h1', placeOf(repeated).line);
  }
  const sole = soleHeading(tree, head.metaTitle);
  if (sole !== null) return named(wordsOf(sole), 'heading', placeOf(sole).line);
  if (head.metaTitle !== null) return named(head.metaTitle, 'metaTitle', 1);
  if (heading !== null && opensPage(tree, heading) && !namesSection(wordsOf(heading)))
    return named(wordsOf(heading), 'heading', placeOf(heading).line);
  return crumb === undefined ? { title: null, tagline: null } : named(crumb.text, 'breadcrumb', crumb.line);
};

/** Whether a heading is the name of the site, as a link to its front page or by the title in the head. */
const namesSite = (heading: Element, metaTitle: string | null): boolean =>
  isSiteName(heading) || (metaTitle !== null && isSitePart(metaTitle, wordsOf(heading)));

/**
 * The first heading, or line in large type, if it opens the page and `<title>` is made of it: `Privacy` in `Privacy - Acme`. Where
 * it names no topic, the next that does and is another part: the first may be the name of the site.
 */
const repeatedHeading = (tree: Root, metaTitle: string | null): Element | null => {
  if (metaTitle === null) return null;
  const lines: Element[] = [];
  walk(tree, (node) => {
    if ((isHeading(node) || isLargeLine(node)) && speaks(node) && !isSiteName(node)) lines.push(node);
    return true;
  });
  const isPart = (line: Element): boolean => repeats(metaTitle, wordsOf(line));
  const [first] = lines;
  if (first === undefined || !isPart(first)) return null;
  const parts = lines.filter((line) => isPart(line) && !isSitePart(metaTitle, wordsOf(line)) && opensPage(tree, line));
  return parts.find((line) => topicOfTitle(wordsOf(line)) !== undefined) ?? parts[0] ?? null;
};

/** The first heading, if nothing stands above it and all others are below it in rank. */
const soleHeading = (tree: Root, metaTitle: string | null): Element | null => {
  const headings: Element[] = [];
  walk(tree, (node) => {
    if (isHeading(node) && speaks(node)) headings.push(node);
    return true;
  });
  const [first, ...others] = headings;
  if (first === undefined || namesSection(wordsOf(first)) || !begins(tree, first)) return null;
  if (namesSite(first, metaTitle)) return null;
  return others.every(({ tagName }) => tagName > first.tagName) ? first : null;
};

/** Whether the first words of the page are those of an element. */
const begins = (tree: Root, node: Element): boolean =>
  textOf(tree).replace(/\s+/g, '').startsWith(textOf(node).replace(/\s+/g, ''));

/** The most text above an `h1` that is the title; one further down heads a box beside the text. */
const MOST_ABOVE = 200;

const opensPage = (tree: Root, heading: Element): boolean => {
  const words = textOf(tree).replace(/\s+/g, '');
  return words.indexOf(textOf(heading).replace(/\s+/g, '')) <= MOST_ABOVE;
};

const ofHero = (
  hero: { title: string; tagline: string | null; line: number },
  tree: Root,
  crumb: Crumb | undefined,
  report: NodeReport,
): Found => {
  const whole = hero.tagline === null ? hero.title : `${hero.title} ${hero.tagline}`;
  // the breadcrumb shows where a title of two lines ends
  const joined = hero.tagline !== null && crumb !== undefined && same(crumb.text, whole);
  const tagline = joined ? null : hero.tagline;
  if (crumb !== undefined && isForeign(hero.title, crumb.text, tree)) {
    report(
      'HTML_TITLE_FOREIGN',
      tree,
      say('heroForeign', {
        title: hero.title,
        used: crumb.text,
      }),
    );
    return { title: { text: crumb.text, source: 'breadcrumb', line: crumb.line }, tagline };
  }
  const title = joined ? whole : hero.title;
  dropEcho(tree, title);
  return { title: { text: title, source: 'hero', line: hero.line }, tagline };
};

const same = (a: string, b: string): boolean =>
  a.replace(/\s+/g, '').toLowerCase() === b.replace(/\s+/g, '').toLowerCase();

/** Removes the title when the text repeats it as its first line. */
const dropEcho = (tree: Root, title: string): void => {
  const first = firstSpoken(tree);
  if (first !== null && /^(?:p|h[1-6]|label)$/.test(first.tagName) && same(wordsOf(first), title))
    leaveImages(tree, first);
};

/** The innermost block that contains the first words of the page. */
const firstSpoken = (parent: Root | Element): Element | null => {
  for (const child of parent.children) {
    if (isText(child) && child.value.trim() !== '') return null;
    if (child.type !== 'element' || !speaks(child)) continue;
    return /^(?:p|h[1-6]|label)$/.test(child.tagName) ? child : firstSpoken(child);
  }
  return null;
};

/** Removes a block with the title and keeps its images, because their content is nowhere else. */
const leaveImages = (tree: Root, heading: Element): void => {
  const images: Element[] = [];
  walk(heading, (node) => {
    if (isElement(node, 'img')) images.push(node);
    return true;
  });
  rewrite(tree, (each) => {
    if (each !== heading) return null;
    return images.length === 0 ? [text('')] : [element('p', images, heading)];
  });
};
