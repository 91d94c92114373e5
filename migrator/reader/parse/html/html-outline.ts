import type { Heading, Outline, RawLink, TargetSyntax } from '../outline';
import type { HtmlAttribute, HtmlToken } from './html-tokens';

const QUOTE_SYNTAX: Record<HtmlAttribute['quote'], TargetSyntax> = {
  '"': 'double-quoted',
  "'": 'single-quoted',
  '': 'unquoted',
};
const LONGEST_LABEL = 256;

/** Adds the links and headings of a slice of HTML, as tokens, to the outline. */
export const outlineHtml = (tokens: HtmlToken[], text: string, top: boolean, into: Outline): void => {
  tokens.forEach((token, index) => {
    const link = linkOf(token, text);
    if (link !== null) into.links.push(link);
    if (token.type === 'open') into.ids.push(...idsOf(token));
    if (token.type === 'open' && token.name === 'img') into.images.push({ from: token.from, to: token.to });
    const level = token.type === 'open' ? /^h([1-6])$/.exec(token.name)?.[1] : undefined;
    if (level !== undefined) into.headings.push(headingFrom(tokens, index, Number(level), top));
  });
};

const idsOf = ({ name: tag, attributes }: HtmlToken & { type: 'open' }): string[] =>
  attributes
    .filter(({ name, value }) => value !== '' && (name === 'id' || (name === 'name' && tag === 'a')))
    .map(({ value }) => value);

const linkOf = (token: HtmlToken, text: string): RawLink | null => {
  if (token.type !== 'open') return null;
  const role = token.name === 'a' || token.name === 'area' ? 'link' : 'image';
  const wanted = role === 'link' ? 'href' : token.name === 'img' ? 'src' : null;
  const attribute = token.attributes.find(({ name }) => name === wanted);
  if (attribute === undefined) return null;
  const alt = token.attributes.find(({ name }) => name === 'alt')?.value.slice(0, LONGEST_LABEL);
  const label = role === 'link' ? text.slice(token.to, token.to + LONGEST_LABEL).split('<', 1)[0] : (alt ?? '');
  return {
    href: attribute.value.trim(),
    role,
    label: label === undefined || label.length === LONGEST_LABEL ? null : label.trim(),
    from: token.from,
    target: { from: attribute.from, to: attribute.to, syntax: QUOTE_SYNTAX[attribute.quote] },
    listed: true,
  };
};

/** As many tokens as a heading has at most; one that is not closed would else end with the page. */
const LONGEST_HEADING = 200;

const HEADING = /^h[1-6]$/;

const headingFrom = (tokens: HtmlToken[], opening: number, level: number, top: boolean): Heading => {
  const following = tokens.slice(opening + 1, opening + 1 + LONGEST_HEADING);
  // as in a browser, another heading ends it: else nested ones would all repeat the words of the innermost
  const end = following.findIndex(
    (token) =>
      (token.type === 'open' && HEADING.test(token.name)) || (token.type === 'close' && token.name === `h${level}`),
  );
  const inside = end < 0 ? following : following.slice(0, end);
  const words = inside.map((token) => (token.type === 'text' ? token.text : ' ')).join('');
  return {
    level,
    text: words.replace(/\s+/g, ' ').trim(),
    syntax: 'html',
    top,
    from: tokens[opening]?.from ?? 0,
    to: (following[end] ?? following.at(-1) ?? tokens[opening])?.to ?? 0,
  };
};
