import type { Edit } from '../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { argument } from './tokens';

const LINE = /^([ \t]*(?:>[ \t]?)*)(:{3,})[ \t]*([^\n]*)$/gm;
/** Blocks of DocFX that only arrange what they contain. */
const LAYOUT = /^(?:row|column|zone|moniker|form|no-loc|code|codesample)(?:-end)?\b[^:]*(?:::+)?$/i;
const IMAGE = /^image(?:-end)?\b/i;
const OPENING = /^\{?\.?([\w-]+)\}?(?:\[([^\]]*)\]|[ \t]+([^{\n]*))?/;

/** Blocks inside each other that are followed. */
const DEEPEST = 30;

/**
 * Blocks between lines of colons: `:::note Title` … `:::` becomes an alert, `:::image …:::` an image with its
 * alternative text, and of other blocks the text stays. A block that is not closed is text.
 */
export const colonBlock: TemplateConstruct = {
  name: 'colon-block',
  sign: /^[ \t>]*:::/m,
  expand: ({ text, bodyFrom, isCode }) => {
    const edits: Edit[] = [];
    const open: { colons: number; indent: number; line: Edit; to: number; isAlert: boolean }[] = [];
    for (const match of text.slice(bodyFrom).matchAll(LINE)) {
      const [whole, lead = '', colons = '', behind = ''] = match;
      const rest = behind.trimEnd();
      const from = bodyFrom + match.index + lead.length;
      const to = bodyFrom + match.index + whole.length;
      if (isCode(from)) continue;
      const line = (by: string): Edit => ({ from, to, text: by });
      if (IMAGE.test(rest)) edits.push(line(imageOf(rest)));
      else if (LAYOUT.test(rest)) edits.push(line(''));
      else if (rest === '') {
        const at = open.findLastIndex((each) => each.colons <= colons.length);
        const [block] = at < 0 ? [] : open.splice(at);
        if (block === undefined) continue;
        edits.push(block.line, line(''));
        if (block.isAlert) edits.push(...quoted(text, { from: block.to + 1, to: from - lead.length }, block.indent));
      } else if (open.length < DEEPEST) {
        const [, name = '', inBrackets, following] = OPENING.exec(rest) ?? [];
        const kind = alertKind(name);
        const title = inBrackets ?? following ?? null;
        const begins = kind === null ? title : alertLine(kind, title);
        open.push({ colons: colons.length, indent: lead.length, line: line(begins ?? ''), to, isAlert: kind !== null });
      }
    }
    return edits.length === 0 ? null : { edits: edits.sort((a, b) => a.from - b.from || a.to - b.to) };
  },
};

const imageOf = (code: string): string => {
  const source = argument(code, 'source');
  if (source === null) return '';
  return `![${(argument(code, 'alt-text') ?? '').replace(/[[\]]/g, '')}](${source.replace(/ /g, '%20')})`;
};
