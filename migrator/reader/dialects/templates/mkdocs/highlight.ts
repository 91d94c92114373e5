import type { Edit } from '../../../../model/source';
import type { TemplateConstruct } from '../../template-construct';

const MARKED = /(?<![\w=\\])==(?![\s=])((?:[^\n]|\n(?![ \t]*(?:\n|$))){1,1000}?)(?<![\s=])==(?![\w=])/g;

/** `==words==` of MkDocs are marked as with a pen; they stay as words. */
export const highlight: TemplateConstruct = {
  name: 'highlight',
  generators: ['mkdocs'],
  sign: /==[^\s=]/,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    for (const { index, 0: whole } of text.slice(bodyFrom).matchAll(MARKED)) {
      const from = bodyFrom + index;
      const to = from + whole.length;
      if (isCode(from) || isCode(to - 2)) continue;
      edits.push({ from, to: from + 2, text: '' }, { from: to - 2, to, text: '' });
    }
    return edits.length === 0 ? null : { edits };
  },
};
