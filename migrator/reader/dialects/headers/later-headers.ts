import { say } from '../../../../model/say';
import type { Span } from '../../../model/source';
import type { Limits } from '../../read/limits';
import type { HeaderAttribute, HeaderConstruct } from '../header-construct';
import { foreignHeader } from './foreign-header';
import { namedValues } from './named-values';
import { CLOSING, OPENING, isTelling, isYamlLike } from './yaml-lines';

const CLOSES = /^(?:---|\.\.\.|\+\+\+)[ \t]*$/m;
const MARK = String.raw`["']?(?:draft|published)["']?[ \t]*[:：=][ \t]*`;
/**
 * Lines that name a mark. A block that is opened and closed may give the mark any value; any other block must give it a
 * boolean.
 */
const NAMES_MARK = new RegExp(String.raw`^[ \t{-]*${MARK}`, 'im');
const STATES_MARK = new RegExp(String.raw`^${MARK}["']?(?:true|false|yes|no|on|off)["']?[ \t]*(?:#.*)?$`, 'im');
/** A line of a header, which may be malformed. */
const HEADER_LINE = /^(?:["']?[A-Za-z_][\w.-]*["']?[ \t]*[:=].*|[ \t]+\S.*|- .*|#.*|[ \t]*|[{}\]].*)$/;

/** Blank lines and comments, such as a licence, that may precede a header. */
const IN_FRONT = /^(?:\s+|<!--[\s\S]*?-->)*/;

const BEHIND_COMMENT = say('headerBehindComment');
const UNOPENED = say('headerUnopened');
const SECOND = say('headerSecond');
const ONE_BLOCK = say('writeOneBlock');

/**
 * Headers after the first one, and headers without an opening line at the top of a page. Generators print them as text,
 * so they stay; but a page with `draft: true` in one was not meant to be public.
 */
export const laterHeaders: HeaderConstruct = {
  name: 'later-headers',
  lift: (text, { limits, isUntouched }, report) => {
    // an opening line without a header has already been reported
    if (isUntouched && OPENING.test(text)) return null;
    const unread: HeaderAttribute[] = [];
    const strays: Span[] = [];
    let at = 0;
    for (let found = headerAt(text, at, limits); found !== null; found = headerAt(text, at, limits)) {
      const { from, to, isOpened } = found;
      if (at === 0) report('FM_STRAY', from, !isUntouched ? SECOND : isOpened ? BEHIND_COMMENT : UNOPENED, ONE_BLOCK);
      unread.push(...namedValues(text.slice(from, to), from));
      strays.push({ from, to });
      at = to;
    }
    return { spans: [], unread, strays };
  },
};

const headerAt = (text: string, at: number, { headerLength }: Limits): (Span & { isOpened: boolean }) | null => {
  const from = at + (IN_FRONT.exec(text.slice(at))?.[0].length ?? 0);
  if (from === text.length) return null;
  const rest = text.slice(from, from + headerLength);
  const foreign = from === 0 ? null : foreignHeader(rest);
  const opening = OPENING.exec(rest)?.[0].length ?? 0;
  const length = foreign?.length ?? closedLength(rest, opening) ?? (opening > 0 ? unclosedLength(rest, opening) : null);
  return length === null ? null : { from, to: from + length, isOpened: foreign !== null || opening > 0 };
};

/** The length of a YAML block with its closing line; null if the text is not one. */
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

/** The length, up to the first blank line, of a block without a closing line that contains a mark. */
const unclosedLength = (text: string, opening: number): number | null => {
  const rest = text.slice(opening);
  const block = rest.slice(0, /^[ \t]*$/m.exec(rest)?.index);
  return statesMark(block) ? opening + block.length : null;
};

/**
 * Whether a block begins with a key and contains a mark. Then it is a header, however malformed its other lines are.
 */
const statesMark = (block: string): boolean => STATES_MARK.test(block) && isYamlLike(block.split('\n'));
