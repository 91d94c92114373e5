import { say } from '../../../../model/say';
import type { Report } from '../../../findings';
import type { HeaderAttribute } from '../header-construct';

interface ScannedAttributes {
  attributes: HeaderAttribute[];
  /** The offset after the block. */
  end: number;
}

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const DOUBLE = '"“”„‟＂';
const SINGLE = "'‘’";

const TAG_END = /\/?>/y;
const ASSIGNMENT = new RegExp(`(${NAME})\\s*=[ \\t]*`, 'y');
/** Stray text on one line between two attributes, or before the end of the block. */
const STRAY = new RegExp(`[^\\n<>]+?(?=\\/?>|[\\s${DOUBLE}${SINGLE}]${NAME}\\s*=[ \\t]*[${DOUBLE}${SINGLE}])`, 'y');
const UNQUOTED = new RegExp(`[^\\n<>${DOUBLE}]*?(?=\\s+${NAME}\\s*=|\\s*\\/?>|\\s*\\n|$)`, 'y');
const CONTINUES = new RegExp(`[${DOUBLE}]\\s*(?:\\/?>|${NAME}\\s*=\\s*[${DOUBLE}])`);

/**
 * Reads attributes from `from` to the `/>` of the block. Authors wrote them by hand for years, so quotes may be
 * typographic, missing or never closed. Every attribute that can be identified is read, and every repair is reported.
 */
export const scanAttributes = (text: string, from: number, report: Report): ScannedAttributes => {
  const attributes: HeaderAttribute[] = [];
  let at = from;
  let end = from;
  for (;;) {
    at = skipSpace(text, at);
    const closing = match(TAG_END, text, at);
    if (closing !== null) return { attributes, end: at + closing[0].length };
    const assignment = match(ASSIGNMENT, text, at);
    if (assignment !== null) {
      const name = assignment[1] ?? '';
      const value = scanValue(text, at + assignment[0].length, name, report);
      attributes.push({ name, value: value.text.trim().replace(/\s+/g, ' '), offset: at });
      at = end = value.end;
      continue;
    }
    const stray = attributes.length > 0 ? match(STRAY, text, at) : null;
    if (stray === null) break;
    if (!/^[,;]$/.test(stray[0].trim())) report('HDR_STRAY_TEXT', at, say('notAnAttribute', { text: stray[0].trim() }));
    at = end = at + stray[0].length;
  }
  if (attributes.length > 0) report('HDR_UNCLOSED_TAG', end, say('headerUnclosed'), say('closeHeader'));
  return { attributes, end };
};

interface Value {
  text: string;
  end: number;
}

const scanValue = (text: string, at: number, name: string, report: Report): Value => {
  const quote = text.charAt(at);
  if (DOUBLE.includes(quote) && quote !== '') return scanQuoted(text, at, DOUBLE, name, report);
  if (SINGLE.includes(quote) && quote !== '') return scanQuoted(text, at, SINGLE, name, report);
  const value = match(UNQUOTED, text, at)?.[0] ?? '';
  if (value.trim() !== '') report('HDR_UNQUOTED_VALUE', at, say('valueUnquoted', { key: name }), say('quoteValue'));
  return { text: value, end: at + value.length };
};

/**
 * Reads a quoted value. A quote closes it only before an attribute, the end of the block or the end of the line,
 * because values contain quotes of their own. A value that runs into the next attribute or the end of the block was
 * never closed.
 */
const scanQuoted = (text: string, open: number, quotes: string, name: string, report: Report): Value => {
  const from = open + 1;
  const stops = new RegExp(
    `([${quotes}])(?=[,;]?\\s*(?:\\/?>|${NAME}\\s*=)|[ \\t]*(?:\\n|$)|[^${quotes}\\n<>=]{0,80}\\s${NAME}\\s*=\\s*[${DOUBLE}])` +
      `|(?=\\s${NAME}\\s*=\\s*[${DOUBLE}])\\s|\\/>(?=[ \\t]*(?:\\n|$|<))|\\n[ \\t]*\\n`,
    'g',
  );
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop !== null; stop = stops.exec(text)) {
    const value = text.slice(from, stop.index);
    if (stop[1] !== undefined) {
      if (/[“”„‟＂‘’]/.test(text.charAt(open) + stop[1])) {
        report('HDR_CURLY_QUOTES', open, say('valueCurlyQuotes', { key: name }));
      }
      return { text: value, end: stop.index + 1 };
    }
    if (stop[0] === '/>' && value.lastIndexOf('<') > value.lastIndexOf('>')) continue;
    if (stop[0].startsWith('\n') && stop[0].length > 1 && continuesBehind(text, stops.lastIndex)) continue;
    return unclosed(value, open, name, report);
  }
  const line = text.indexOf('\n', from);
  return unclosed(text.slice(from, line < 0 ? text.length : line), open, name, report);
};

/** Whether a value may continue after a blank line, that is, whether its quote closes in the next paragraph. */
const continuesBehind = (text: string, at: number): boolean => {
  const next = text.slice(at, at + 2048).split(/\n[ \t]*\n/, 1)[0] ?? '';
  return !/^[#><]/m.test(next) && CONTINUES.test(next);
};

const unclosed = (value: string, open: number, name: string, report: Report): Value => {
  report('HDR_UNCLOSED_QUOTE', open, say('quoteUnclosed', { key: name }), say('closeQuote', { text: value.trim() }));
  return { text: value, end: open + 1 + value.length };
};

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const SPACE = /\s*/y;
const skipSpace = (text: string, at: number): number => at + (match(SPACE, text, at)?.[0].length ?? 0);
