import type { Edit } from '../../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { lineEndOf } from '../line-lead';
import { alertKind, alertLine, quoted } from './alert';

const OPENING = /^([ \t]*)(?:!!!|\?\?\?\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"([^"\n]*)")?[ \t]*$/gm;

/** `!!! note "Title"` of MkDocs, with its text indented below it: an alert. */
export const bangNote: TemplateConstruct = {
  name: 'bang-note',
  sign: /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+\w/m,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    for (const match of text.slice(bodyFrom).matchAll(OPENING)) {
      const [whole, lead = '', name = '', title] = match;
      const from = bodyFrom + match.index;
      const to = from + whole.length;
      // one inside another is part of the quote around it
      if (isCode(from) || from < (edits.at(-1)?.to ?? 0)) continue;
      const kind = alertKind(name) ?? 'NOTE';
      const end = endOfIndented(text, to + 1, lead.length + 1);
      edits.push({
        from: from + lead.length,
        to,
        text: alertLine(kind, title ?? (alertKind(name) === null ? name : null)),
      });
      edits.push(...quoted(text, { from: to + 1, to: end }, lead.length, 4));
    }
    return edits.length === 0 ? null : { edits };
  },
};

/** Where the lines that are indented by at least `indent` end; blank lines at the end do not belong to them. */
const endOfIndented = (text: string, from: number, indent: number): number => {
  let end = from;
  for (let at = from; at < text.length;) {
    const lineEnd = lineEndOf(text, at);
    const line = text.slice(at, lineEnd);
    const isBlank = line.trim() === '';
    if (!isBlank && (/^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0) < indent) break;
    at = lineEnd + 1;
    if (!isBlank) end = at;
  }
  return Math.min(end, text.length);
};
