import type { Edit } from '../../../../model/source';
import { lineEndOf } from '../../line-lead';
import type { TemplateConstruct } from '../../template-construct';
import { includeMark } from '../include-mark';

const MARK = String.raw`-{1,9}8<-{1,9}`;
const LINE = new RegExp(
  String.raw`^([ \t>]{0,200})(;?)${MARK}(?:[ \t]+(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})'))?[ \t]*$`,
  'gm',
);

/** `--8<-- "file"` of MkDocs, and the lines between two marks: the text of these files. */
export const snippet: TemplateConstruct = {
  name: 'snippet',
  generators: ['mkdocs'],
  sign: /-8<-/,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    let opening: { to: number; edit: Edit } | null = null;
    for (const match of text.slice(bodyFrom).matchAll(LINE)) {
      const [whole, lead = '', escaped, double, single] = match;
      const from = bodyFrom + match.index + lead.length;
      const to = bodyFrom + match.index + whole.length;
      if (isCode(from)) continue;
      const file = double ?? single;
      if (escaped === ';') edits.push({ from, to: from + 1, text: '\\' });
      else if (file !== undefined) edits.push({ from, to, text: included(file) });
      else if (opening === null) opening = { to, edit: { from, to, text: '' } };
      else {
        edits.push(opening.edit, ...listed(text, opening.to + 1, from), { from, to, text: '' });
        opening = null;
      }
    }
    return edits.length === 0 ? null : { edits };
  },
};

/** The lines of a block, each of which names a file. */
const listed = (text: string, from: number, to: number): Edit[] => {
  const edits: Edit[] = [];
  for (let at = from; at < to; at = lineEndOf(text, at) + 1) {
    const end = lineEndOf(text, at);
    const lead = /^[ \t>]*/.exec(text.slice(at, end))?.[0].length ?? 0;
    const file = text.slice(at + lead, end).trim();
    if (file !== '' && end < to) edits.push({ from: at + lead, to: end, text: included(file) });
  }
  return edits;
};

/** The mark of an include, which names the file by its path; a file behind a semicolon is left out. */
const included = (file: string): string => {
  const path = file.trim().replace(/^["']|["']$/g, '');
  return path.startsWith(';') ? '' : includeMark(path);
};
