import type { Edit } from '../../../model/source';
import type { TemplateConstruct } from '../template-construct';

/** The two fences of a block, and what stands in front of them on their lines. */
const BLOCK =
  /^([ \t>]{0,40})(`{3,20}|~{3,20})mdx-code-block[ \t]*\n(?:[^\n]*\n)*?[ \t>]{0,40}\2[ \t]*(?=\n|(?![\s\S]))/gm;

/**
 * Blocks that Docusaurus takes for MDX, so that editors of markdown leave them alone: their content is read as the rest
 * of the page.
 */
export const mdxCodeBlock: TemplateConstruct = {
  name: 'mdx-code-block',
  generators: ['docusaurus'],
  sign: /^[ \t>]*(?:`{3,}|~{3,})mdx-code-block/m,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits = Array.from(text.slice(bodyFrom).matchAll(BLOCK)).flatMap((found): Edit[] => {
      const [block, lead = '', fence = ''] = found;
      const from = bodyFrom + found.index;
      // code that shows how such a block is written
      if (isCode(from - 1)) return [];
      const to = from + block.length;
      const end = text.lastIndexOf(fence, to);
      return [
        { from: from + lead.length, to: from + block.indexOf('\n'), text: '' },
        { from: end, to, text: '' },
      ];
    });
    return edits.length === 0 ? null : { edits };
  },
};
