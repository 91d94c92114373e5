import type { Edit, Span } from '../../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { leadOf, lineEndOf } from '../line-lead';

const INDENT = /^[ \t]*/;

/** MDX has no code by indentation: components indent what they contain. https://mdxjs.com/docs/what-is-mdx/#markdown */
export const mdxIndent: TemplateConstruct = {
  name: 'mdx-indent',
  files: /\.mdx$/i,
  sign: /^(?: {4}|\t)[ \t]*\S/m,
  expand: ({ text, bodyFrom, indented }) => {
    const edits = indented().flatMap((span) => (span.from < bodyFrom ? [] : withoutIndent(text, span)));
    return edits.length === 0 ? null : { edits };
  },
};

/** Takes away what all lines of a span begin with. */
const withoutIndent = (text: string, { from: first, to }: Span): Edit[] => {
  const lines: { from: number; indent: number }[] = [];
  for (let from = leadOf(text, first).lineStart; from < to; from = lineEndOf(text, from) + 1) {
    const line = text.slice(from, lineEndOf(text, from));
    if (line.trim() !== '') lines.push({ from, indent: INDENT.exec(line)?.[0].length ?? 0 });
  }
  const common = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  return common === 0 ? [] : lines.map(({ from }) => ({ from, to: from + common, text: '' }));
};
