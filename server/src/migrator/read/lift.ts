import { diagnostic, type Diagnostic, type Report } from '../diagnostics';
import type { SourceText, Span } from '../model';
import { frontMatter } from './front-matter';
import type { HeaderAttribute } from './header-attributes';
import { headerBlocks } from './header-blocks';
import { laterHeaders } from './later-headers';
import type { Limits } from './limits';
import { placesIn } from './place';
import { findSwitcher, type Switcher } from './switcher';
import { unreadableHeaders } from './unreadable-header';

/** A page's text, told apart from what stands around it. */
export interface LiftedText {
  source: SourceText;
  /** The text without what was lifted: same length, same lines, so all offsets hold. */
  text: string;
  /** What was lifted, in order, without overlaps. */
  spans: Span[];
  /** The attributes of `<properties>` and `<tags>`. */
  attributes: HeaderAttribute[];
  frontMatter: HeaderAttribute[];
  /** What front matter and headers behind it name that was not read, with its value as written. */
  unread: HeaderAttribute[];
  switcher: Switcher | null;
  /** A limit was passed: the file must be refused. */
  refused: boolean;
  diagnostics: Diagnostic[];
}

/** Lifts headers, front matter and the language switcher out of a page's text, wherever they stand. */
export const lift = (source: SourceText, limits: Limits): LiftedText => {
  const place = placesIn(source.text);
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, offset, message, hint) =>
    diagnostics.push(diagnostic(code, source.path, place(offset), message, hint ?? null));

  const matter = frontMatter(source.text, limits, report);
  const front = matter?.span == null ? [] : [matter.span];
  let text = blank(source.text, front);
  const blocks = headerBlocks(text, limits, report);
  text = blank(text, blocks.spans);
  const isFirst = front.length === 0 && blocks.spans.length === 0;
  const later = laterHeaders(text, isFirst, limits, report);
  const switcher = findSwitcher(text);
  if (switcher !== null) text = blank(text, [switcher.span]);
  const unreadable = unreadableHeaders(text, report);

  const inside = merged([...blocks.spans, ...(switcher ? [switcher.span] : []), ...unreadable]);
  return {
    source,
    text: fill(text, inside, asComment),
    spans: [...front, ...inside],
    attributes: blocks.attributes,
    frontMatter: matter?.attributes ?? [],
    unread: [...(matter?.unread ?? []), ...later],
    switcher,
    refused: blocks.tooLarge || matter?.tooLarge === true,
    diagnostics,
  };
};

/** In order; spans that overlap become one: what is left of a header may stand around a whole one. */
const merged = (spans: Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && span.from < last.to) last.to = Math.max(last.to, span.to);
    else result.push({ ...span });
  }
  return result;
};

const fill = (text: string, spans: Span[], by: (lifted: string, isLineEnd: boolean) => string): string => {
  let result = '';
  let at = 0;
  for (const { from, to } of spans) {
    result += text.slice(at, from) + by(text.slice(from, to), /^[^\S\n]*(?:\n|$)/.test(text.slice(to, to + 256)));
    at = to;
  }
  return result + text.slice(at);
};

const asBlank = (lifted: string): string => lifted.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
const blank = (text: string, spans: Span[]): string => fill(text, spans, asBlank);

/**
 * A comment, unlike blanks, ends the list or paragraph in front of it, as the header did for its author; what follows on
 * the same line stands on a line of its own.
 */
const asComment = (lifted: string, isLineEnd: boolean): string => {
  const close = isLineEnd ? '-->' : '-->\n';
  const [first, last] = [lifted.slice(0, 4), lifted.slice(-close.length)];
  if (lifted.length < 8 || first.includes('\n') || last.includes('\n')) return asBlank(lifted);
  return `<!--${asBlank(lifted.slice(4, -close.length))}${close}`;
};
