import { sliceWords, type Words } from '../claims/sentences/words';
import type { LineAt } from '../reader/interpret/interpreted';
import type { HtmlToken } from '../reader/parse/html/html-tokens';

/** The print of a page in one place: the words of a cell, of a line or of an item. */
export interface Printed extends Words {
  /** 1-based line of the source file on which it begins. */
  line: number;
}

/** Words whose offsets count from `offset` of the page. */
export const printed = (words: Words, offset: number, lineAt: LineAt): Printed => ({
  ...words,
  line: lineAt(offset + (words.offsets[0] ?? 0)),
});

/** The lines of a text, as its author broke them. */
export const linesOf = (text: Printed, lineIn: (place: number) => number): Printed[] =>
  [...text.breaks, text.text.length].flatMap((to, at) => {
    const from = at === 0 ? 0 : (text.breaks[at - 1] ?? 0);
    const words = trimmed(sliceWords(text, from, to));
    return words.text === '' ? [] : [{ ...words, line: lineIn(words.offsets[0] ?? 0) }];
  });

const trimmed = (words: Words): Words => {
  const from = words.text.length - words.text.trimStart().length;
  // a backslash at the end of a line breaks it
  return sliceWords(words, from, from + words.text.trim().replace(/\s*\\$/, '').length);
};

/** A part of a text, trimmed. */
export const partOf = (text: Printed, from: number, to = text.text.length): Printed => ({
  ...trimmed(sliceWords(text, from, to)),
  line: text.line,
});

/** Elements that end a line of text. */
const BREAKING = /^(?:br|p|div|li|ul|ol|dt|dd|h[1-6]|section|article)$/;

/** The words of a piece of HTML; the places of its tokens are those of the page. */
export const wordsOfTokens = (tokens: readonly HtmlToken[]): Words => {
  const words: Words = { text: '', offsets: [], links: [], breaks: [] };
  let isApart = true;
  let open: { href: string; from: number } | null = null;
  const parts: string[] = [];
  let length = 0;
  const say = (sign: string, place: number): void => {
    const shown = /\s/.test(sign) ? ' ' : sign;
    if (shown === ' ' && isApart) return;
    parts.push(shown);
    length += shown.length;
    isApart = shown === ' ';
    words.offsets.push(...Array.from({ length: shown.length }, () => place));
  };
  for (const token of tokens) {
    if (token.type === 'text') {
      const step = token.text.length === token.to - token.from ? 1 : 0;
      let place = token.from;
      for (const sign of token.text) {
        say(sign, place);
        place += step * sign.length;
      }
    } else if (token.type !== 'comment') {
      if (token.name === 'a') {
        if (open !== null && open.href !== '') words.links.push({ ...open, to: length });
        const href = token.type === 'open' ? token.attributes.find(({ name }) => name === 'href')?.value.trim() : '';
        open = token.type === 'open' ? { href: href ?? '', from: length } : null;
      }
      if (BREAKING.test(token.name)) {
        say(' ', token.from);
        if (length > 0 && words.breaks.at(-1) !== length) words.breaks.push(length);
      }
    }
  }
  const text = parts.join('').trimEnd();
  return {
    ...words,
    text,
    offsets: words.offsets.slice(0, text.length),
    breaks: words.breaks.filter((at) => at < text.length),
  };
};
