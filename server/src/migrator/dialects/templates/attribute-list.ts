import type { Edit } from '../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { lineEndOf } from '../line-lead';

/** `{: #id .class key="value" }`, also `{:toc}` and `{::options … /}`. */
const LIST = /\{::?[^{}\n]{0,500}\}/g;
const ID = /(?:^|\s)#([\w.:-]{1,200})(?=\s|$)/;

/**
 * Attribute lists of kramdown. The id of a heading or a paragraph becomes an anchor at its beginning; other attributes
 * are not shown on the page.
 */
export const attributeList: TemplateConstruct = {
  name: 'attribute-list',
  sign: /\{::?[^{}\n]{0,500}\}/,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    for (const match of text.slice(bodyFrom).matchAll(LIST)) {
      const from = bodyFrom + match.index;
      if (isCode(from) || text.charAt(from - 1) === '\\') continue;
      const inner = match[0].replace(/^\{::?|\/?\}$/g, '').trim();
      // "{: }" in prose, such as a set or a time, has no attribute
      if (!/^(?:toc\b|options\b|nomarkdown\b|comment\b|[#.][\w-]|[\w-]+\s*=|[\w-]+$|$)/.test(inner)) continue;
      const lineStart = text.lastIndexOf('\n', from - 1) + 1;
      const lead = text.slice(lineStart, from);
      const id = ID.exec(inner)?.[1];
      if (/^toc\b/.test(inner) && lead.trim() === '') {
        // the item that it replaces with a table of contents
        const item = text.lastIndexOf('\n', lineStart - 2) + 1;
        if (/^[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text.slice(item, lineStart)))
          edits.push({ from: item, to: lineStart - 1, text: '' });
      }
      edits.push({ from: from - (/[ \t]*$/.exec(lead)?.[0].length ?? 0), to: from + match[0].length, text: '' });
      if (id === undefined) continue;
      const target = lead.trim() === '' ? above(text, lineStart) : lineStart;
      const begin = /^[ \t>]*(?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+)?/.exec(
        text.slice(target, lineEndOf(text, target)),
      );
      const at = target + (begin?.[0].length ?? 0);
      edits.push({ from: at, to: at, text: `<a id="${id}"></a>` });
    }
    return edits.length === 0 ? null : { edits };
  },
};

const LONGEST_BLOCK = 20;

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
