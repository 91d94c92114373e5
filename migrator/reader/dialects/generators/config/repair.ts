import { tokenizer, tokTypes, type Token } from 'acorn';

/** The parts of one program that are left out, and the longest text that is repaired: each part is a parse of its own. */
const MOST_REPAIRS = 60;
const LONGEST_TEXT = 300_000;

const OPENING = new Set([tokTypes.braceL, tokTypes.parenL, tokTypes.bracketL, tokTypes.dollarBraceL]);
const CLOSING = new Set([tokTypes.braceR, tokTypes.parenR, tokTypes.bracketR]);

interface Group {
  /** The bracket that opens it. */
  opening: Token;
  /** The text in front of that bracket. */
  before: Token | undefined;
  tokens: Token[];
}

/** The tokens of a program, as far as they are JavaScript's. */
const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  try {
    for (const token of tokenizer(text, { ecmaVersion: 'latest', allowHashBang: true })) tokens.push(token);
  } catch {
    // what follows is not read
  }
  return tokens;
};

/** The innermost brackets around an offset, with the tokens that stand directly between them; null outside of all. */
const groupAround = (tokens: readonly Token[], offset: number): { group: Group; end: number } | null => {
  const open: Group[] = [];
  for (const [index, token] of tokens.entries()) {
    if (CLOSING.has(token.type)) {
      const group = open.pop();
      if (group !== undefined && group.opening.start < offset && token.start >= offset)
        return { group, end: token.start };
    } else if (token.start > offset && open.length === 0) return null;
    open.at(-1)?.tokens.push(token);
    if (OPENING.has(token.type)) open.push({ opening: token, before: tokens[index - 1], tokens: [] });
  }
  return null;
};

/** Whether braces hold statements: they stand behind `)`, `=>` or a word such as `else`, not behind `=` or `(`. */
const holdsStatements = ({ opening, before }: Group): boolean =>
  opening.type === tokTypes.braceL &&
  (before === undefined ||
    [tokTypes.parenR, tokTypes.arrow, tokTypes._else, tokTypes._try, tokTypes._finally, tokTypes._do].includes(
      before.type,
    ) ||
    before.type === tokTypes.semi);

const replaced = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(from, to).replace(/[^\n]/g, ' ').slice(by.length) + text.slice(to);

/**
 * A program without what stands at an offset, where a parser of JavaScript found no JavaScript: a statement, the body of a
 * function, or a value, in whose place stands a name that nothing declares. Lines keep their numbers. Null where
 * nothing can be left out.
 */
const withoutPartAt = (text: string, offset: number, name: string): string | null => {
  const found = groupAround(tokensOf(text), offset);
  if (found === null) {
    const from = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    const line = text.slice(from, end < 0 ? undefined : end);
    return line.trim() === '' ? null : replaced(text, from, from + line.length, '');
  }
  const { group, end } = found;
  const begin = group.opening.end;
  if (holdsStatements(group)) return text.slice(begin, end).trim() === '' ? null : replaced(text, begin, end, '');
  const commas = group.tokens.filter(({ type }) => type === tokTypes.comma);
  const from = commas.findLast(({ start }) => start < offset)?.end ?? begin;
  const to = commas.find(({ start }) => start >= offset)?.start ?? end;
  const [key, colon] = group.tokens.filter(({ start }) => start >= from && start < to);
  const isObject = group.opening.type === tokTypes.braceL;
  const isValue = isObject && colon?.type === tokTypes.colon && colon.end <= offset;
  const start = isValue ? colon.end : (key?.start ?? from);
  const by = isObject && !isValue ? `...${name}` : name;
  const part = text.slice(start, to);
  return part.trim() === by || part.length < by.length ? null : replaced(text, start, to, by);
};

/**
 * Reads a program that has parts in another language, as TypeScript has its types: what does not parse is left out, part by
 * part, and the rest is read. Null where nothing of it can be read.
 */
export const parseAround = <Tree>(text: string, parse: (text: string) => Tree): Tree | null => {
  let repaired = text;
  for (let count = 0; count <= MOST_REPAIRS && repaired.length <= LONGEST_TEXT; count += 1) {
    try {
      return parse(repaired);
    } catch (error) {
      const offset: unknown = error instanceof SyntaxError && 'pos' in error ? error.pos : null;
      const next = typeof offset === 'number' ? withoutPartAt(repaired, offset, `_${String(count)}`) : null;
      if (next === null) return null;
      repaired = next;
    }
  }
  return null;
};
