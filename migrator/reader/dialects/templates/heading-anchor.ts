import type { TemplateConstruct } from '../template-construct';

const ID = /[ \t]?\{#([^\s{}"<>]{1,200})\}(?=[ \t]{0,99}(?:#{0,6}[ \t]{0,99}$|<))/gm;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]*/;

/** The id of a heading, `## Cookies {#cookies}`: an anchor in the heading, so that links find it and no braces show. */
export const headingAnchor: TemplateConstruct = {
  name: 'heading-anchor',
  sign: /\{#[^\s{}]{1,200}\}/,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits = Array.from(text.slice(bodyFrom).matchAll(ID)).flatMap(({ index, 0: whole, 1: id = '' }) => {
      const from = bodyFrom + index;
      const lineStart = text.lastIndexOf('\n', from - 1) + 1;
      const marks = HEADING.exec(text.slice(lineStart, from))?.[0].length;
      if (marks === undefined || isCode(from)) return [];
      const at = lineStart + marks;
      return [
        { from: at, to: at, text: `<a id="${id}"></a>` },
        { from, to: from + whole.length, text: '' },
      ];
    });
    return edits.length === 0 ? null : { edits };
  },
};
