import type { Element, ElementContent, Root } from 'hast';

import { say } from '../../../../model/say';
import { quote } from '../../../quote';
import type { NodeReport } from '../report';
import {
  attributeOf,
  contentOf,
  element,
  find,
  hasClass,
  holdsBlock,
  isBlock,
  isElement,
  isHeading,
  isText,
  rewrite,
  setChildren,
  speaks,
  text,
  textOf,
  walk,
  wordsOf,
} from '../tree';

interface Hero {
  title: string;
  tagline: string | null;
  line: number;
}

const HERO =
  /^(?:hero(?:item|-?\w+)?|slideshow-hero|jumbotron|masthead|page-?(?:header|title|banner)|(?:sub|top|main)?-?banner|\w*header-?caption|box-title)$/i;
const TITLE_CLASS = /^(?:box|hero|banner|page|main|slide)-?title$/i;
/** The most text above a hero, which opens the page. */
const MOST_ABOVE = 200;
const LONGEST_TAGLINE = 300;

/** Takes the title and tagline from the hero at the top of the page. The rest of the hero stays as ordinary blocks. */
export const takeHero = (tree: Root, report: NodeReport): Hero | null => {
  const hero = findHero(tree);
  if (hero === null) return null;
  const titles = titlesOf(hero);
  const [first] = titles;
  if (first === undefined) return null;
  const parts = splitTitle(first);
  const [title, ...rest] = parts;
  if (title === undefined) return null;
  let tagline = rest.join(' ').replace(/\s+/g, ' ').trim() || null;
  const leaving = new Set([first]);
  if (tagline === null && first !== hero) {
    const paragraph = taglineBelow(hero, first);
    if (paragraph !== null) {
      tagline = wordsOf(paragraph);
      leaving.add(paragraph);
    }
  }
  for (const slide of titles.slice(1)) splitSlide(slide);
  rewrite(hero, (node) => (leaving.has(node) ? [] : null));
  if (first === hero) setChildren(hero, []);
  rewrite(hero, (node) =>
    /^(?:ul|ol|li)$/.test(node.tagName) ? [element('div', node.children, node, node.properties)] : null,
  );
  const left = wordsOf(hero);
  if (left !== '')
    report(
      'HTML_HERO_TEXT',
      hero,
      say('heroText', {
        text: quote(left),
      }),
    );
  return { title, tagline, line: first.position?.start.line ?? 1 };
};

const findHero = (tree: Root): Element | null => {
  let above = 0;
  let hero: Element | null = null;
  const search = (parent: Root | Element): boolean => {
    for (const child of parent.children) {
      if (isText(child)) above += child.value.trim().length;
      if (above > MOST_ABOVE) return true;
      if (!isElement(child)) continue;
      if (isHero(child)) {
        hero = child;
        return true;
      }
      if (search(child)) return true;
    }
    return false;
  };
  search(tree);
  return hero;
};

const isHero = (node: Element): boolean =>
  node.tagName !== 'body' &&
  node.tagName !== 'html' &&
  (hasClass(node, HERO) || /^hero/i.test(attributeOf(node, 'id') ?? '')) &&
  titlesOf(node).length > 0;

/** The headings of a hero; if there are none, the elements whose class marks a title. */
const titlesOf = (hero: Element): Element[] => {
  const collect = (wanted: (node: Element) => boolean): Element[] => {
    const found: Element[] = wanted(hero) ? [hero] : [];
    if (found.length > 0) return found;
    walk(hero, (node) => {
      if (!wanted(node)) return true;
      found.push(node);
      return false;
    });
    return found;
  };
  const headings = collect((node) => isHeading(node) && speaks(node));
  return headings.length > 0 ? headings : collect((node) => hasClass(node, TITLE_CLASS) && speaks(node));
};

/**
 * The lines of a title, which end at a block, a `<br>` or the end of a source line. A line that begins in lower case
 * continues the previous one, because an editor only wrapped it.
 */
export const splitTitle = (title: Element): string[] => {
  const lines: string[] = [''];
  const add = (node: ElementContent): void => {
    if (isText(node)) {
      const [first = '', ...more] = node.value.split(/\s*\n\s*/);
      lines.push(`${lines.pop() ?? ''}${first}`);
      for (const line of more) {
        const last = lines.at(-1) ?? '';
        if (last.trim() !== '' && !/^[a-z(&]/.test(line)) lines.push(line);
        else lines[lines.length - 1] = `${last} ${line}`;
      }
    } else if (isElement(node)) {
      const parts = isBlock(node) || node.tagName === 'br' || node.tagName === 'small';
      if (parts) lines.push('');
      node.children.forEach(add);
      if (parts) lines.push('');
    }
  };
  title.children.forEach(add);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
};

const taglineBelow = (hero: Element, title: Element): Element | null => {
  let passed = false;
  return find(hero, (node) => {
    if (node === title) passed = true;
    if (!passed || node === title || !isTagline(node)) return false;
    return true;
  });
};

const isTagline = (node: Element): boolean => {
  const words = wordsOf(node);
  if (words === '' || words.length > LONGEST_TAGLINE || holdsBlock(node)) return false;
  if (node.tagName !== 'p' && !hasClass(node, /^(?:(?:sub-?|hero-?)?(?:title|tagline|text|lead)|subtitle|lead)$/i))
    return false;
  return contentOf(node).some((child) => !isElement(child, 'a'));
};

/** Turns a further slide into a section of its own. */
const splitSlide = (slide: Element): void => {
  const [title, ...rest] = splitTitle(slide);
  if (title === undefined) return;
  const tagline = rest.join(' ');
  const heading = element('h2', [text(title)], slide, { dataSize: '28' });
  slide.tagName = 'div';
  slide.children = tagline === '' ? [heading] : [heading, element('p', [text(tagline)], slide)];
};

const LONGEST_SAMPLE = 20_000;
const HAN = /\p{Script=Han}/u;

/**
 * Whether a title is in a language other than the text. Heroes are often copied from the translation of a page and left
 * untranslated. If the last step of the breadcrumb is in the language of the text, it names the page.
 */
export const isForeign = (title: string, crumb: string, tree: Root): boolean => {
  if (HAN.test(title) === HAN.test(crumb)) return false;
  const body = textOf(tree).slice(0, LONGEST_SAMPLE);
  const han = body.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = body.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0;
  if (han * 10 < latin) return HAN.test(title) && !HAN.test(crumb);
  if (han < latin || HAN.test(title) || !HAN.test(crumb)) return false;
  // Chinese pages keep names in Latin script, so a title is a remnant only if it has words that its crumb lacks
  const names = crumb.toLowerCase();
  return title.split(/\s+/).some((word) => /[a-z]{2}/.test(word) && !names.includes(word.toLowerCase()));
};
