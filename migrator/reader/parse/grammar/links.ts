import type { DelimiterType, Element, InlineContext, MarkdownConfig } from '@lezer/markdown';

import { destinationAt, labelAt, titleFinder } from './link-target';
import { perSection } from './section';

interface Opener {
  /** A unique type, by which the parser finds the delimiter again. */
  type: DelimiterType;
  name: 'Link' | 'Image';
  from: number;
  to: number;
}

/** The open brackets of a section. */
interface Brackets {
  openers: Opener[];
  /** Link openers below this index are no longer valid, because a link cannot contain a link. */
  spent: number;
  /** Links and images that are not yet inside another one, with the nesting depth of images in them. */
  whole: { from: number; depth: number }[];
  titleAt: ReturnType<typeof titleFinder>;
}

const brackets = perSection((cx): Brackets => ({ openers: [], spent: 0, whole: [], titleAt: titleFinder(cx.text) }));

/** Whether there is an open bracket that may become part of a link or image. */
export const hasOpenBracket = (cx: InlineContext): boolean => brackets(cx).openers.length > 0;

/** Images nested deeper than this are text, because trees are walked recursively. */
const DEEPEST = 100;

/** The nesting depth of a link or image that begins at `from` and ends here. */
const depthFrom = ({ whole }: Brackets, from: number): number => {
  let depth = 0;
  for (let held = whole.at(-1); held !== undefined && held.from > from; held = whole.at(-1)) {
    depth = Math.max(depth, held.depth);
    whole.pop();
  }
  whole.push({ from, depth: depth + 1 });
  return depth + 1;
};

const open = (cx: InlineContext, name: Opener['name'], from: number, to: number): number => {
  const type = {};
  brackets(cx).openers.push({ type, name, from, to });
  return cx.addDelimiter(type, from, to, true, false);
};

interface Tail {
  children: Element[];
  to: number;
}

/** Reads `(destination "title")` after a link's text. */
const resourceAt = (cx: InlineContext, start: number): Tail | null => {
  const { offset, text } = cx;
  let at = cx.skipSpace(start + 1);
  const children = [cx.elt('LinkMark', start, start + 1)];
  const destination = destinationAt(text, at - offset);
  if (destination !== null) {
    children.push(cx.elt('URL', destination.from + offset, destination.to + offset));
    const end = destination.to + offset;
    at = cx.skipSpace(end);
    const title = at === end ? null : brackets(cx).titleAt(at - offset);
    if (title !== null) {
      children.push(cx.elt('LinkTitle', title.from + offset, title.to + offset));
      at = cx.skipSpace(title.to + offset);
    }
  }
  if (cx.char(at) !== 41) return null;
  children.push(cx.elt('LinkMark', at, at + 1));
  return { children, to: at + 1 };
};

const referenceAt = (cx: InlineContext, start: number): Tail | null => {
  const label = labelAt(cx.text, start - cx.offset);
  if (label === null) return null;
  const to = label.to + cx.offset;
  return { children: [cx.elt('LinkLabel', start, to)], to };
};

const close = (cx: InlineContext, at: number): number => {
  const known = brackets(cx);
  const opener = known.openers.pop();
  if (opener === undefined) return -1;
  const index = known.openers.length;
  const isSpent = opener.name === 'Link' && index < known.spent;
  known.spent = Math.min(known.spent, index);
  const next = cx.char(at + 1);
  const leads = next === 40 || next === 91;
  if (isSpent || (cx.skipSpace(opener.to) === at && !leads)) return -1;
  const start = depthFrom(known, opener.from) > DEEPEST ? null : cx.findOpeningDelimiter(opener.type);
  if (start === null) return -1;
  const tail = next === 40 ? resourceAt(cx, at + 1) : next === 91 ? referenceAt(cx, at + 1) : null;
  const children = [
    cx.elt('LinkMark', opener.from, opener.to),
    ...cx.takeContent(start),
    cx.elt('LinkMark', at, at + 1),
    ...(tail?.children ?? []),
  ];
  if (opener.name === 'Link') known.spent = index;
  return cx.addElement(cx.elt(opener.name, opener.from, tail?.to ?? at + 1, children));
};

/**
 * Finds the same links and images as the parser, in time proportional to the length of a section. The parser's own
 * method takes quadratic time, because each closing bracket makes it search all preceding text.
 */
export const links: MarkdownConfig = {
  parseInline: [
    { name: 'Link', parse: (cx, next, at) => (next === 91 ? open(cx, 'Link', at, at + 1) : -1) },
    {
      name: 'Image',
      parse: (cx, next, at) => (next === 33 && cx.char(at + 1) === 91 ? open(cx, 'Image', at, at + 2) : -1),
    },
    { name: 'LinkEnd', parse: (cx, next, at) => (next === 93 ? close(cx, at) : -1) },
  ],
};
