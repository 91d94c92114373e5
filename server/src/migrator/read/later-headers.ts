import type { Report } from '../diagnostics';
import type { Span } from '../model';
import { foreignHeader } from './foreign-header';
import type { HeaderAttribute } from './header-attributes';
import type { Limits } from './limits';
import { namedValues } from './named-values';
import { CLOSING, OPENING, isTelling } from './yaml-lines';

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
  const ahead = text.slice(at, at + headerLength);
  const start = ahead.length - ahead.trimStart().length;
  const rest = ahead.slice(start);
  const foreign = at === 0 && start === 0 ? null : foreignHeader(rest);
  const length = foreign?.length ?? yamlLength(rest);
  if (length === null) return null;
  const from = at + start;
  return { from, to: from + length };
};

/** The length of a block of YAML with its closing line; null where the text is none. */
const yamlLength = (text: string): number | null => {
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const closing = (opening > 0 ? CLOSING : CLOSES).exec(text.slice(opening));
  if (closing === null) return null;
  const block = text.slice(opening, opening + closing.index);
  const lines = block.split('\n').slice(0, -1);
  const isHeader = opening > 0 ? isTelling(lines) || NAMES_MARK.test(block) : STATES_MARK.test(block);
  return isHeader && lines.every((line) => HEADER_LINE.test(line)) ? opening + closing.index + closing[0].length : null;
};
