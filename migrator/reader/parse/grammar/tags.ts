import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

import { finder, perSection } from './section';

const SPACE_OR_END = /[\s>]/g;

/** Finds the next white space or `>`. */
const stops = perSection(({ text }) => {
  let known = -1;
  return (from: number): number => {
    if (known < from) {
      SPACE_OR_END.lastIndex = from;
      known = SPACE_OR_END.exec(text)?.index ?? Infinity;
    }
    return known;
  };
});

const ADDRESS =
  /^<(?:[a-z][-\w+.]+:[^\s>]+|[a-z\d.!#$%&'*+/=?^_`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*)>$/i;

const TAG =
  /<(?:\/[a-zA-Z][\w-]*\s*|[a-zA-Z][\w-]*(?:\s+[a-zA-Z:_][\w-.:]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>/y;

/** Constructs that begin like tags, and how they end: `<!-- -->`, `<? ?>`, `<![CDATA[ ]]>`, `<!DOCTYPE >`. */
const OTHERS = [
  { name: 'Comment', start: /<!--/y, end: '-->', skip: 2 },
  { name: 'ProcessingInstruction', start: /<\?/y, end: '?>', skip: 2 },
  { name: 'HTMLTag', start: /<!\[CDATA\[/y, end: ']]>', skip: 9 },
  { name: 'HTMLTag', start: /<![A-Z]/y, end: '>', skip: 3 },
] as const;

const matchesAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

const address = (cx: InlineContext, at: number, from: number): number => {
  const stop = stops(cx)(from);
  if (cx.text.charCodeAt(stop) !== 62 || !ADDRESS.test(cx.text.slice(from, stop + 1))) return -1;
  const to = cx.offset + stop;
  const children = [cx.elt('LinkMark', at, at + 1), cx.elt('URL', at + 1, to), cx.elt('LinkMark', to, to + 1)];
  return cx.addElement(cx.elt('Autolink', at, to + 1, children));
};

const tag = (cx: InlineContext, at: number): number => {
  const from = at - cx.offset;
  // without a `>` after it, no tag can begin here
  if (finder(cx)('>', from) === Infinity) return -1;
  const end = address(cx, at, from);
  if (end >= 0) return end;
  const other = OTHERS.find(({ start }) => matchesAt(start, cx.text, from));
  if (other !== undefined) {
    const place = finder(cx)(other.end, from + other.skip);
    return place === Infinity ? -1 : cx.addElement(cx.elt(other.name, at, cx.offset + place + other.end.length));
  }
  return matchesAt(TAG, cx.text, from) ? cx.addElement(cx.elt('HTMLTag', at, cx.offset + TAG.lastIndex)) : -1;
};

/**
 * Finds the same tags, comments and addresses in angle brackets as the parser, but does not search all following text
 * at each `<` for an end that is missing.
 */
export const tags: MarkdownConfig = {
  parseInline: [{ name: 'HTMLTag', parse: (cx, next, at) => (next === 60 ? tag(cx, at) : -1) }],
};
