import type { Edit } from '../../../model/source';
import { lineStarts } from '../line-lead';
import type { TemplateConstruct } from '../template-construct';

/** `{: #id .class key="value" }`, also `{:toc}` and `{::options … /}`. */
const LIST = /\{::?[^{}\n]{0,500}\}/g;
/** The lists of MkDocs, `{ .class #id key=value }`, which may lack the colon. */
const BARE_LIST = /\{:{0,2}[^{}\n]{1,500}\}/g;
export const ATTRIBUTE = String.raw`(?:[#.][\w:.-]{1,200}|[\w:-]{1,100}=(?:"[^"{}\n]{0,400}"|'[^'{}\n]{0,400}'|[^\s"'{}]{1,400}))`;
const BARE = new RegExp(String.raw`^${ATTRIBUTE}(?:[ \t]+(?:${ATTRIBUTE}|[\w-]{1,100}))*$`);
/** The beginning of a list of attributes; "{:id}" and "{:a=>1}" in prose do not. */
const ATTRIBUTES = /^(?:[#.][\w-]|[\w-]+\s*=\s*["'])/;
/** `{: external}`, `{: shortdesc}`: lists that are named. */
const NAMES = /^[a-z][\w-]{0,40}(?:[ \t]+[a-z][\w-]{0,40}){0,2}$/;
/** `{::comment}`, `{:/comment}`, `{::options … /}`. */
const EXTENSION = /^\{:(?::(?:options|nomarkdown|comment)\b|\/(?:options|nomarkdown|comment)?\}$)/;
/** `{:name: .class}` defines a list that `{:name}` uses. */
const DEFINITION = /^[ \t]{0,3}\{:([\w-]{1,100}):[^{}\n]{0,500}\}[ \t]*$/gm;
const ID = /(?:^|\s)#([\w.:-]{1,200})(?=\s|$)/;

/**
 * Attribute lists of kramdown, and those of MkDocs where the site is one. The id of a heading or a paragraph becomes an anchor at its
 * beginning; other attributes are not shown on the page.
 */
export const attributeList: TemplateConstruct = {
  name: 'attribute-list',
  sign: /\{(?:::?|[ \t]*(?:[#.]|[\w:-]{1,100}=))[^{}\n]{0,500}\}/,
  expand: ({ text, bodyFrom, isCode, site }) => {
    const isBare = site.generator === 'mkdocs';
    const edits: Edit[] = [];
    const endsLine = lineEnds(text, isBare);
    const lineStartOf = lineStarts(text, bodyFrom);
    const defined = new Set(Array.from(text.matchAll(DEFINITION), ([, name = '']) => name));
    for (const match of text.slice(bodyFrom).matchAll(isBare ? BARE_LIST : LIST)) {
      const from = bodyFrom + match.index;
      const lineStart = lineStartOf(from);
      if (isCode(from) || text.charAt(from - 1) === '\\') continue;
      const hasColon = match[0].startsWith('{:');
      const inner = match[0].replace(hasColon ? /^\{::?|\/?\}$/g : /^\{|\}$/g, '').trim();
      if (!hasColon && !BARE.test(inner)) continue;
      let leadEnd = from;
      while (leadEnd > lineStart && /[ \t]/.test(text.charAt(leadEnd - 1))) leadEnd -= 1;
      const isAlone = leadEnd === lineStart;
      const isLast = endsLine(from + match[0].length);
      const isRead =
        EXTENSION.test(match[0]) ||
        (isAlone && isLast && (/^(?:toc\b.*)?$/.test(inner) || defined.has(inner.split(':', 1)[0] ?? ''))) ||
        // names of lists that are defined in another file, below a block or behind a link
        (match[0].startsWith('{: ') &&
          NAMES.test(inner) &&
          (isAlone
            ? isLast && text.slice(above(text, lineStart), lineStart).trim() !== ''
            : /[)\]]/.test(text.charAt(from - 1)))) ||
        // behind a span, or at the end of a heading or a paragraph
        ((isLast || (isBare ? /[*_`)\]>:]/ : /[*_`)\]>]/).test(text.charAt(from - 1))) &&
          (!hasColon || ATTRIBUTES.test(inner) || defined.has(inner)));
      if (!isRead) continue;
      const id = ID.exec(inner)?.[1];
      if (/^toc\b/.test(inner)) {
        // the item that it replaces with a table of contents
        const item = text.lastIndexOf('\n', lineStart - 2) + 1;
        if (/^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text.slice(item, lineStart)))
          edits.push({ from: item, to: lineStart - 1, text: '' });
      }
      edits.push({ from: leadEnd, to: from + match[0].length, text: '' });
      if (id === undefined) continue;
      const target = isAlone ? above(text, lineStart) : lineStart;
      const begin = /^[ \t>]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+)?/.exec(
        text.slice(target, target + LONGEST_LEAD),
      );
      const at = target + (begin?.[0].length ?? 0);
      edits.push({ from: at, to: at, text: `<a id="${id}"></a>${at < from && text.startsWith('{:', at) ? ' ' : ''}` });
    }
    return edits.length === 0 ? null : { edits };
  },
};

const LISTS = /(?:[ \t]|\{::?[^{}\n]{0,500}\})*/y;
/** Also the marks at the end of a heading. */
const BARE_LISTS = /(?:[ \t]|\{[^{}\n]{0,500}\}|#{1,6}(?=[ \t]*(?:\n|$)))*/y;

/**
 * Whether nothing but lists follows on the line, or in the cell of a table of MkDocs. It is asked for one list after the other, and
 * lists that follow each other are read once.
 */
const lineEnds = (text: string, isBare: boolean): ((at: number) => boolean) => {
  const lists = isBare ? BARE_LISTS : LISTS;
  let read = -1;
  return (at) => {
    if (at > read) {
      lists.lastIndex = at;
      lists.test(text);
      read = lists.lastIndex;
    }
    const next = text.charAt(read);
    return next === '' || next === '\n' || (isBare && next === '|');
  };
};

const LONGEST_BLOCK = 20;
/** The longest marks of quotes, headings and lists at the beginning of a line. */
const LONGEST_LEAD = 500;

/** The first line of the block above a line that holds only attributes. */
const above = (text: string, lineStart: number): number => {
  let start = lineStart;
  for (let lines = 0; lines < LONGEST_BLOCK && start > 0; lines += 1) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(before, start - 1).trim() === '') break;
    start = before;
  }
  return start;
};
