import type { Edit } from '../../../../model/source';
import { leadOf, lineEndOf } from '../../line-lead';
import type { TemplateConstruct } from '../../template-construct';

const DEFINITION = /^([ \t>]{0,99}):([ \t]{1,9})(?=\S)/gm;
/** Lines that are no term: those of other blocks, and definitions. */
const NO_TERM = /^(?:[#|<>:]|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3})|\*\*|^\s|^$/;
const MOST_TERMS = 5;

/** Definition lists of MkDocs, `Term` above `:   What it means`: the term in bold above a list. */
export const definition: TemplateConstruct = {
  name: 'definition',
  generators: ['mkdocs'],
  sign: /^[ \t>]{0,99}:[ \t]{1,9}\S/m,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    for (const match of text.slice(bodyFrom).matchAll(DEFINITION)) {
      const [whole, lead = '', spaces = ''] = match;
      const lineStart = bodyFrom + match.index;
      const at = lineStart + lead.length;
      if (isCode(at)) continue;
      const above = lineAbove(text, lineStart, bodyFrom);
      if (above === null || /^#{1,6}[ \t]/.test(text.slice(above + lead.length, above + lead.length + 8))) continue;
      edits.push(...terms(text, above, lead, bodyFrom), {
        ...{ from: at, to: lineStart + whole.length },
        // more spaces would make its text code
        text: spaces.length > 3 ? '-   ' : `-${spaces}`,
      });
    }
    return edits.length === 0 ? null : { edits };
  },
};

/** Where the last line above begins that is not blank; at most one blank line is between them. */
const lineAbove = (text: string, lineStart: number, bodyFrom: number): number | null => {
  let start = lineStart;
  for (let blank = 0; blank < 2 && start > bodyFrom; blank += 1) {
    start = leadOf(text, start - 1).lineStart;
    if (/[^\s>]/.test(text.slice(start, lineEndOf(text, start)))) return start < bodyFrom ? null : start;
  }
  return null;
};

/** Edits that make the terms bold that end with a line. */
const terms = (text: string, last: number, lead: string, bodyFrom: number): Edit[] => {
  const edits: Edit[] = [];
  for (let start = last, count = 0; count < MOST_TERMS && start >= bodyFrom; count += 1) {
    const from = start + lead.length;
    const term = text.slice(from, lineEndOf(text, start)).trimEnd();
    if (!text.startsWith(lead, start) || NO_TERM.test(term)) break;
    edits.push({ from, to: from + term.length, text: `**${term}**` });
    if (start === 0) break;
    start = leadOf(text, start - 1).lineStart;
  }
  return edits;
};
