import type { Report } from '../diagnostics';
import type { Span } from '../model';
import { foreignHeader } from './foreign-header';
import type { HeaderAttribute } from './header-attributes';
import type { Limits } from './limits';
import { namedValues } from './named-values';
import { CLOSING, OPENING, isTelling, isYamlLike } from './yaml-lines';

const CLOSES = /^(?:---|\.\.\.|\+\+\+)[ \t]*$/m;
const MARK = String.raw`["']?(?:draft|published)["']?[ \t]*[:=][ \t]*`;
/** A line that names a mark: in a block that is opened and closed whatever its value is, else with the word of a boolean. */
const NAMES_MARK = new RegExp(String.raw`^[ \t{-]*${MARK}`, 'im');
const STATES_MARK = new RegExp(String.raw`^${MARK}["']?(?:true|false|yes|no|on|off)["']?[ \t]*(?:#.*)?$`, 'im');
/** What a line of a header looks like that may be broken. */
const HEADER_LINE = /^(?:["']?[A-Za-z_][\w.-]*["']?[ \t]*[:=].*|[ \t]+\S.*|- .*|#.*|[ \t]*|[{}\]].*)$/;

const UNOPENED = 'Lines of a header stand at the top, and nothing opens it.';
const SECOND = 'A second header follows the first one.';
const ONE_BLOCK = 'Write all keys into one block between --- lines.';

/**
 * What headers name that follow the first one, and those at the top of a page that nothing opens. Generators print them
 * as text, and so they stay; but a page that says `draft: true` there was not meant to be public. `text` is that of the
 * page, with what was lifted blanked.
 */
export const laterHeaders = (text: string, isFirst: boolean, limits: Limits, report: Report): HeaderAttribute[] => {
  const named: HeaderAttribute[] = [];
  // what opens and is no header has been told already
  if (isFirst && OPENING.test(text)) return named;
  let at = 0;
  for (let found = headerAt(text, at, limits); found !== null; found = headerAt(text, at, limits)) {
    const { from, to } = found;
    if (at === 0) report('FM_STRAY', from, isFirst ? UNOPENED : SECOND, ONE_BLOCK);
    named.push(...namedValues(text.slice(from, to), from));
    at = to;
  }
  return named;
};

const headerAt = (text: string, at: number, { headerLength }: Limits): Span | null => {
  const blank = /\S/.exec(text.slice(at))?.index;
  if (blank === undefined) return null;
  const from = at + blank;
  const rest = text.slice(from, from + headerLength);
  const foreign = from === 0 ? null : foreignHeader(rest);
  const opening = OPENING.exec(rest)?.[0].length ?? 0;
  const length = foreign?.length ?? closedLength(rest, opening) ?? (opening > 0 ? unclosedLength(rest, opening) : null);
  return length === null ? null : { from, to: from + length };
};

/** The length of a block of YAML with its closing line; null where the text is none. */
const closedLength = (text: string, opening: number): number | null => {
  const closing = (opening > 0 ? CLOSING : CLOSES).exec(text.slice(opening));
  if (closing === null) return null;
  const block = text.slice(opening, opening + closing.index);
  const lines = block.split('\n').slice(0, -1);
  const length = opening + closing.index + closing[0].length;
  if (opening > 0 && statesMark(block)) return length;
  const isHeader = opening > 0 ? isTelling(lines) || NAMES_MARK.test(block) : STATES_MARK.test(block);
  return isHeader && lines.every((line) => HEADER_LINE.test(line)) ? length : null;
};

/** The length up to the first blank line of a block that nothing closes, where it states a mark. */
const unclosedLength = (text: string, opening: number): number | null => {
  const rest = text.slice(opening);
  const block = rest.slice(0, /^[ \t]*$/m.exec(rest)?.index);
  return statesMark(block) ? opening + block.length : null;
};

/** A block that begins with a key and has a mark is a header, however its other lines are broken. */
const statesMark = (block: string): boolean => STATES_MARK.test(block) && isYamlLike(block.split('\n'));
