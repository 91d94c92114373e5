import type { TemplateConstruct } from '../template-construct';
import { lineStarts } from '../line-lead';
import { ATTRIBUTE } from './attribute-list';

const ATTRIBUTES = String.raw`[ \t]\{[ \t]{0,9}(${ATTRIBUTE}(?:[ \t]{1,9}${ATTRIBUTE})*)[ \t]{0,9}\}`;
/**
 * `{#id}`, `%{#id}%` where a site has other marks, and the lists of Pandoc, Hugo and others, `{#id .class key="value"}`, where a
 * heading ends. A lone percent sign belongs to the words: `99.9%{#uptime}`.
 */
const LIST = new RegExp(
  String.raw`(?:[ \t]?(%?)\{#([^\s{}"<>]{1,200})\}\1|${ATTRIBUTES})(?=[ \t]{0,99}(?:#{0,6}[ \t]{0,99}$|<))`,
  'gm',
);
/** The signs before the words of a heading, also in a quote or a list. */
const HEADING = /^(?:[ \t>]|[-*+][ \t]){0,20}#{1,6}[ \t]*/;
/** The signs before the words of an item or a paragraph. */
const ITEM = /^[ \t>]{0,20}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,9})?/;
const LONGEST_LEAD = 100;
/** The id of a list of attributes. */
const ID = /(?:^|\s)(?:#|id=["']?)([^\s"'<>]{1,200})/;

const UNDERLINE = /[ \t]{0,99}\n {0,3}(?:=+|-+)[ \t]*(?=\n|$)/y;
const isUnderlined = (text: string, at: number): boolean => {
  UNDERLINE.lastIndex = at;
  return UNDERLINE.test(text);
};

/**
 * The attributes of a heading, `## Cookies {#cookies .wide}`: the id is an anchor in the heading, so that links find it;
 * nothing else of them shows on the page. A lone id may end a paragraph or an item, too.
 */
export const headingAnchor: TemplateConstruct = {
  name: 'heading-anchor',
  sign: /\{[ \t]{0,9}(?:[#.][^\s{}]|[\w:-]{1,100}=)/,
  expand: ({ text, bodyFrom, isCode }) => {
    const lineStartOf = lineStarts(text, bodyFrom);
    const edits = Array.from(text.slice(bodyFrom).matchAll(LIST)).flatMap(({ index, 0: whole, 2: only, 3: list }) => {
      const from = bodyFrom + index;
      const lineStart = lineStartOf(from);
      const lead = text.slice(lineStart, Math.min(from, lineStart + LONGEST_LEAD));
      const isBlock = only !== undefined && /^[ \t]\{/.test(whole);
      const marks = (HEADING.exec(lead) ?? (isBlock ? ITEM.exec(lead) : null))?.[0].length;
      if (isCode(from) || (marks === undefined && !isUnderlined(text, from + whole.length))) return [];
      const at = lineStart + (marks ?? 0);
      const id = only ?? ID.exec(list ?? '')?.[1];
      const gone = { from, to: from + whole.length, text: '' };
      return id === undefined ? [gone] : [{ from: at, to: at, text: `<a id="${id}"></a>` }, gone];
    });
    return edits.length === 0 ? null : { edits };
  },
};
