import { newFinding, type Finding, type Report } from '../findings';
import { headerConstructs } from '../dialects/dialects';
import type { HeaderAttribute, Lifted, SwitcherEntry } from '../dialects/header-construct';
import type { SourceText, Span } from '../model/source';
import type { Limits } from '../read/limits';
import { placesIn } from '../read/place';

/** The text of a page, separated from its headers and its language switcher. */
export interface LiftedText {
  source: SourceText;
  /** The text with the lifted parts blanked. Length and lines are unchanged, so all offsets stay valid. */
  text: string;
  /** The lifted parts, in order, without overlaps. */
  spans: Span[];
  /** The attributes of `<properties>` and `<tags>`. */
  attributes: HeaderAttribute[];
  frontMatter: HeaderAttribute[];
  /** Values in front matter and later headers that name a field but cannot be read, as written. */
  unread: HeaderAttribute[];
  switcher: SwitcherEntry[] | null;
  /** Headers that stay in the text. */
  strays: Span[];
  /** Whether a limit was exceeded, so that the file must be refused. */
  refused: boolean;
  findings: Finding[];
}

/** Lifts headers, front matter and the language switcher out of a page's text, wherever they are. */
export const lift = (source: SourceText, limits: Limits): LiftedText => {
  const place = placesIn(source.text);
  const findings: Finding[] = [];
  const report: Report = (code, offset, message, hint) =>
    findings.push(newFinding(code, source.path, place(offset), message, hint ?? null));

  const front: Span[] = [];
  const others: Span[] = [];
  const found: Lifted[] = [];
  let text = source.text;
  let next: Span[] = [];
  for (const { isFirst, lift: liftOne } of headerConstructs) {
    text = blank(text, next);
    const isUntouched = front.length + others.length === 0;
    const lifted = liftOne(text, { limits, isUntouched }, report);
    next = lifted?.spans ?? [];
    (isFirst === true ? front : others).push(...next);
    if (lifted !== null) found.push(lifted);
  }
  const inside = merged(others);
  return {
    source,
    text: fill(text, inside, commentsIn(text)),
    spans: [...front, ...inside],
    attributes: found.flatMap(({ attributes }) => attributes ?? []),
    frontMatter: found.flatMap(({ frontMatter }) => frontMatter ?? []),
    unread: found.flatMap(({ unread }) => unread ?? []),
    switcher: found.find(({ switcher }) => switcher !== undefined)?.switcher ?? null,
    strays: found.flatMap(({ strays }) => strays ?? []),
    refused: found.some(({ isTooLarge }) => isTooLarge === true),
    findings,
  };
};

/** Sorts spans and joins those that overlap, because the remains of a header may surround a whole one. */
const merged = (spans: Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && span.from < last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
};

/**
 * Writes a replacement of the same length for one span; `before` is the text between the previous span and this one.
 */
type Filler = (lifted: string, at: { before: string; to: number }) => string;

const fill = (text: string, spans: Span[], by: Filler): string => {
  let result = '';
  let at = 0;
  for (const { from, to } of spans) {
    const before = text.slice(at, from);
    result += before + by(text.slice(from, to), { before, to });
    at = to;
  }
  return result + text.slice(at);
};

const asBlank = (lifted: string): string => lifted.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
const blank = (text: string, spans: Span[]): string => fill(text, spans, asBlank);

/**
 * Fills spans with comments. Unlike blanks, a comment ends the list or paragraph before it, as the header did for its
 * author, and puts the text after it on a line of its own. Inside a comment of the author it fills with blanks, because
 * a comment there would end the author's.
 */
const commentsIn = (text: string): Filler => {
  const lastClose = text.lastIndexOf('-->');
  let isInside = false;
  return (lifted, { before, to }) => {
    const [open, close] = [before.lastIndexOf('<!--'), before.lastIndexOf('-->')];
    if (open !== close) isInside = open > close;
    return isInside && to <= lastClose
      ? asBlank(lifted)
      : asComment(lifted, /^[^\S\n]*(?:\n|$)/.test(text.slice(to, to + 256)));
  };
};

const asComment = (lifted: string, isLineEnd: boolean): string => {
  const close = isLineEnd ? '-->' : '-->\n';
  const [first, last] = [lifted.slice(0, 4), lifted.slice(-close.length)];
  if (lifted.length < 8 || first.includes('\n') || last.includes('\n')) return asBlank(lifted);
  return `<!--${asBlank(lifted.slice(4, -close.length))}${close}`;
};
