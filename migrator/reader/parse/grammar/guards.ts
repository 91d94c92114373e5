import { Autolink, type InlineContext, type MarkdownConfig } from '@lezer/markdown';

import { hasOpenBracket } from './links';
import { perSection } from './section';

/** The start of the last run of backticks of each length. */
const backticks = perSection(({ text }) => {
  const last = new Map<number, number>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) last.set(run.length, index);
  return last;
});

/** How often the character at a position stands there in a row. */
export const runOf = (cx: InlineContext, at: number): number => {
  const code = cx.char(at);
  let end = at + 1;
  while (cx.char(end) === code) end += 1;
  return end - at;
};

/** The end of a run of backticks that has no closing run; -1 for any other. */
const lonelyBackticks = (cx: InlineContext, at: number): number => {
  if (at > cx.offset && cx.char(at - 1) === 96) return -1;
  const size = runOf(cx, at);
  return (backticks(cx).get(size) ?? -1) > at - cx.offset ? -1 : at + size;
};

/**
 * The most emphasis marks in one paragraph; further ones are text, because at each closing mark the parser looks back
 * at all others.
 */
const MOST_MARKS = 2000;
const marks = perSection(() => ({ count: 0 }));

const tooManyMarks = (cx: InlineContext, at: number): number => {
  const known = marks(cx);
  if (known.count >= MOST_MARKS) return at + runOf(cx, at);
  known.count += 1;
  return -1;
};

const [finder] = Autolink.parseInline ?? [];
const findAddress = (cx: InlineContext, next: number, at: number): number => finder?.parse(cx, next, at) ?? -1;

const WEB_ADDRESS = /www\.|https?:\/\//y;

/**
 * Tells the parser whether a bracket is open before a web address. Otherwise it would search all of the preceding text.
 */
const bareAddress = (cx: InlineContext, next: number, at: number): number => {
  WEB_ADDRESS.lastIndex = at - cx.offset;
  if ((next !== 104 && next !== 119) || !WEB_ADDRESS.test(cx.text)) return findAddress(cx, next, at);
  return findAddress(Object.create(cx, { hasOpenLink: { value: hasOpenBracket(cx) } }) as InlineContext, next, at);
};

/** Skips text that would make the parser search a whole paragraph again and again. */
export const guards: MarkdownConfig = {
  parseInline: [
    {
      name: 'Hopeless',
      before: 'Escape',
      parse: (cx, next, at) => {
        if (next === 96) return lonelyBackticks(cx, at);
        return next === 42 || next === 95 || next === 126 ? tooManyMarks(cx, at) : -1;
      },
    },
    { name: 'Autolink', parse: bareAddress },
  ],
};
