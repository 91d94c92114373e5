import { QuoteType, Tokenizer } from 'htmlparser2';

import { withoutUnwanted } from '../../../unwanted-characters';
import { isNoElement } from './no-element';

export interface HtmlAttribute {
  name: string;
  /** The value with its character references resolved. */
  value: string;
  /** The position of the value, without its quotes. */
  from: number;
  to: number;
  /** The start of the name and the end of the attribute, including its closing quote. */
  nameFrom: number;
  end: number;
  quote: '"' | "'" | '';
  hasValue: boolean;
}

/**
 * A piece of HTML with its position in the page's text. Names are in lower case. `isTag` means that the text looks like
 * a tag but is not one of HTML's.
 */
export type HtmlToken =
  | { type: 'open'; name: string; attributes: HtmlAttribute[]; from: number; to: number }
  | { type: 'close'; name: string; from: number; to: number }
  | { type: 'text'; text: string; from: number; to: number; isTag: boolean }
  | { type: 'comment'; from: number; to: number };

/** Reads a slice of HTML that begins at `offset` of the page. Slices begin and end anywhere, so nothing is balanced. */
export const htmlTokens = (slice: string, offset: number): HtmlToken[] => {
  const tokens: HtmlToken[] = [];
  let open: HtmlToken & { type: 'open' } = { type: 'open', name: '', attributes: [], from: 0, to: 0 };
  let name = '';
  let nameFrom = 0;
  let nameEnd = 0;
  let value = '';

  const addTag = (token: HtmlToken & { type: 'open' | 'close' }): void => {
    const { from, to } = token;
    const isText = isNoElement(token.name, token.type === 'open' ? token.attributes : []);
    tokens.push(
      isText ? { type: 'text', text: slice.slice(from - offset, to - offset), from, to, isTag: true } : token,
    );
  };
  const finish = (end: number): void => {
    addTag({ ...open, to: offset + end + 1 });
  };
  const addText = (text: string, from: number, to: number): void => {
    const last = tokens.at(-1);
    if (last?.type === 'text' && !last.isTag && last.to === offset + from) {
      last.text += text;
      last.to = offset + to;
    } else tokens.push({ type: 'text', text, from: offset + from, to: offset + to, isTag: false });
  };

  const tokenizer = new Tokenizer(
    // when no character reference has to be decoded, it finds the ends of texts and values at once
    { decodeEntities: slice.includes('&') },
    {
      onopentagname: (start, end) => {
        open = {
          type: 'open',
          name: slice.slice(start, end).toLowerCase(),
          attributes: [],
          from: offset + start - 1,
          to: 0,
        };
      },
      onattribname: (start, end) => {
        name = slice.slice(start, end).toLowerCase();
        nameFrom = start;
        nameEnd = end;
        value = '';
      },
      onattribdata: (start, end) => {
        value += slice.slice(start, end);
      },
      onattribentity: (codepoint) => {
        value += String.fromCodePoint(codepoint);
      },
      onattribend: (quoteType, end) => {
        const quote = quoteType === QuoteType.Double ? '"' : quoteType === QuoteType.Single ? "'" : '';
        const from = quote === '' ? valueStart(slice, nameEnd) : slice.indexOf(quote, nameEnd) + 1;
        const to = quote === '' ? end : slice.indexOf(quote, from);
        const hasValue = quoteType !== QuoteType.NoValue;
        const attributeEnd = hasValue ? to + quote.length : nameEnd;
        const places = {
          from: offset + from,
          to: offset + to,
          nameFrom: offset + nameFrom,
          end: offset + attributeEnd,
        };
        open.attributes.push({ name, value: withoutUnwanted(value), ...places, quote, hasValue });
      },
      onopentagend: finish,
      onselfclosingtag: finish,
      onclosetag: (start, nameEnd) => {
        const closing = slice.slice(start, nameEnd).toLowerCase();
        const end = slice.indexOf('>', nameEnd);
        const to = offset + (end < 0 ? slice.length : end + 1);
        addTag({ type: 'close', name: closing, from: offset + start - 2, to });
      },
      ontext: (start, end) => {
        addText(slice.slice(start, end), start, end);
      },
      ontextentity: (codepoint, end) => {
        addText(String.fromCodePoint(codepoint), slice.lastIndexOf('&', end - 1), end);
      },
      oncomment: (start, end) => {
        tokens.push({ type: 'comment', from: offset + start, to: offset + end });
      },
      oncdata: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(slice);
  tokenizer.end();
  return tokens;
};

const valueStart = (slice: string, from: number): number =>
  from + (/^\s*=?\s*/.exec(slice.slice(from, from + 256))?.[0].length ?? 0);

/** Resolves references in the text after a `<`, in which nothing may be read as a tag. */
const resolvedPiece = (piece: string): string =>
  piece.includes('&')
    ? htmlTokens(piece, 0)
        .map((token) => (token.type === 'text' ? token.text : ''))
        .join('')
    : piece;

/**
 * Resolves the character references of a text (`&lt;` becomes `<`) and changes nothing else, even if it looks like a
 * tag.
 */
export const withReferencesResolved = (text: string): string =>
  text.includes('&') ? text.split('<').map(resolvedPiece).join('<') : text;

/** Resolves character references, and removes those that represent unusable characters. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? withoutUnwanted(withReferencesResolved(text)) : text;
