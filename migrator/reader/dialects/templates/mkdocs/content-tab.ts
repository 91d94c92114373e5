import type { Edit } from '../../../../model/source';
import { lineEndOf, sharedLead } from '../../line-lead';
import type { TemplateConstruct } from '../../template-construct';

const OPENING = /^([ \t>]{0,200})===[!+]{0,2}[ \t]+(?:"([^"\n]{1,300})"|'([^'\n]{1,300})')[ \t]*$/gm;
/** The indentation of a tab's text. */
const INDENT = /^(?: {4}| {0,3}\t)/;

/** `=== "Linux"` of MkDocs, with its text indented below it: the title stands above the text, which is no code. */
export const contentTab: TemplateConstruct = {
  name: 'content-tab',
  generators: ['mkdocs'],
  sign: /^[ \t>]{0,200}===[!+]{0,2}[ \t]+["']/m,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    for (const match of text.slice(bodyFrom).matchAll(OPENING)) {
      const [whole, lead = '', double, single] = match;
      const from = bodyFrom + match.index;
      const to = from + whole.length;
      if (isCode(from + lead.length)) continue;
      const title = `**${(double ?? single ?? '').replace(/[*_]+/g, '').trim()}**`;
      const inside = outdented(text, to + 1, lead);
      const isNext = inside[0] !== undefined && text.slice(to + 1, inside[0].from).trim() === '';
      edits.push({
        from: from + lead.length,
        to,
        text: isNext && !/^\n[ \t>]*\n/.test(text.slice(to)) ? `${title}  ` : title,
      });
      edits.push(...inside);
    }
    return edits.length === 0 ? null : { edits };
  },
};

/** Edits that take the indentation away from the lines of a tab, which end with the first line that has none. */
const outdented = (text: string, from: number, lead: string): Edit[] => {
  const edits: Edit[] = [];
  for (let at = from; at < text.length; at = lineEndOf(text, at) + 1) {
    const line = text.slice(at, lineEndOf(text, at));
    const shared = sharedLead(line, lead);
    const rest = line.slice(shared);
    if (rest.trim() === '') continue;
    const indent = shared < lead.trimEnd().length ? undefined : INDENT.exec(rest)?.[0].length;
    if (indent === undefined) break;
    edits.push({ from: at + shared, to: at + shared + indent, text: '' });
  }
  return edits;
};
