import { newFinding, type Finding, type Place, type Report } from '../../findings';
import { headerConstructs } from '../dialects/dialects';
import type { HeaderAttribute, Lifted, SwitcherEntry } from '../dialects/header-construct';
import type { SourceText, Span } from '../../model/source';
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
  /** The place of an attribute or value in the file. */
  placeOf: (attribute: { offset: number }) => Place;
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
  const spans = [...front, ...merged(others)];
  return {
    source,
    text: blank(text, next),
    spans,
    attributes: found.flatMap(({ attributes }) => attributes ?? []),
    frontMatter: found.flatMap(({ frontMatter }) => frontMatter ?? []),
    unread: found.flatMap(({ unread }) => unread ?? []),
    switcher: found.find(({ switcher }) => switcher !== undefined)?.switcher ?? null,
    strays: found.flatMap(({ strays }) => strays ?? []),
    placeOf: ({ offset }) => place(offset),
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

const blank = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { from, to } of spans) {
    result += text.slice(at, from) + text.slice(from, to).replace(/[^\n]+/g, (line) => ' '.repeat(line.length));
    at = to;
  }
  return result + text.slice(at);
};
