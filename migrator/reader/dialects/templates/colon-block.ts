import type { Edit } from '../../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { argument } from './tokens';

const LINE = /^([ \t]*(?:>[ \t]?)*)(:{3,})[ \t]*([^\n]*)$/gm;
const VALUES = String.raw`(?:\s+[\w-]+\s*=\s*(?:"[^"\n]{0,1000}"|'[^'\n]{0,1000}'|[^\s"':]{1,200}))`;
/** Blocks of DocFX that only arrange what they contain, and the ends of others. */
const LAYOUT = /^(?:(?:row|column|zone|moniker|form)(?:-end)?|(?:image|code|codesample|no-loc)-end)(?=\s|:|$)/i;
/** `:::row:::`, `::: zone pivot="a"`, `::: moniker-end`: a bare name behind colons is a word. */
const TAG = /^:{3,}[\w-]+:{3,}$|=|-end\b/;
const ONLY_VALUES = new RegExp(String.raw`^[\w-]+${VALUES}*\s*(?:::+)?$`);
/** `:::name attribute="…":::`, also in a sentence. */
const WHOLE = new RegExp(String.raw`:::[ \t]*(?!row|column|zone|moniker|form)([a-z][\w-]*)(${VALUES}+)\s*:::`, 'gi');
/** `note Title`, `note[Title]{#id}`, `{note} Title`, `{.note}`. */
const OPENING =
  /^(?:(\p{L}[\p{L}\w-]*)(?:#[\w-]+)?|\{(\p{L}[\p{L}\w:-]*)\}|\{[ \t]*\.(\p{L}[\p{L}\w-]*)[^{}\n]*\})(?:\[([^\]\n]*)\])?(?:\{[^{}\n]*\})?(?:[ \t]+([^\n]*))?$/u;
/** Attributes behind a title: `{open}`, `{#id .class}`. */
const ATTRIBUTES = /[ \t]*\{(?:[ \t]*(?:open|[#.][\w-]+|[\w-]+=(?:"[^"\n]*"|[^\s{}"]+)))+[ \t]*\}$/;
/** Names that only arrange what the block contains. */
const PLAIN = /^(?:code-group|code-tabs|tabs?|tab-item|tab-set|div|container|columns?|cards?|grid|v-pre|raw)$/i;

/** Blocks inside each other that are followed. */
const DEEPEST = 30;

/**
 * Blocks between lines of colons: `:::note Title` … `:::` becomes an alert, `:::image …:::` an image with its
 * alternative text, `:::no-loc text="…":::` its text, and of other blocks the text stays. A block that is not closed is
 * text.
 */
export const colonBlock: TemplateConstruct = {
  name: 'colon-block',
  sign: /:::/,
  expand: ({ text, bodyFrom, isCode, site }) => {
    // those of Sphinx are directives, from the outermost to the innermost
    if (site.generator === 'sphinx') return null;
    const { edits, unread } = wholeTags(text, bodyFrom, isCode);
    const whole = new Set(edits.map((edit) => edit.from));
    const open: { colons: number; indent: number; line: Edit; to: number; isAlert: boolean; unread: string | null }[] =
      [];
    for (const match of text.slice(bodyFrom).matchAll(LINE)) {
      const [full, lead = '', colons = '', behind = ''] = match;
      const rest = behind.trimEnd();
      const from = bodyFrom + match.index + lead.length;
      const to = bodyFrom + match.index + full.length;
      if (isCode(from) || whole.has(from)) continue;
      const line = (by: string): Edit => ({ from, to, text: by });
      if (LAYOUT.test(rest)) {
        if (ONLY_VALUES.test(rest) && TAG.test(full.slice(lead.length).trimEnd())) edits.push(line(''));
      } else if (rest === '') {
        const at = open.findLastIndex((each) => each.colons <= colons.length);
        const [block] = at < 0 ? [] : open.splice(at);
        if (block === undefined) continue;
        edits.push(block.line, line(''));
        if (block.unread !== null) unread.push({ from: block.line.from, code: block.unread });
        if (block.isAlert) edits.push(...quoted(text, { from: block.to + 1, to: from - lead.length }, block.indent));
      } else if (open.length < DEEPEST) {
        const [opening, bare, inBraces, ofClass, inBrackets, following] = OPENING.exec(rest) ?? [];
        if (opening === undefined) continue;
        const name = bare ?? inBraces ?? ofClass ?? '';
        const kind = alertKind(name.replace(/^callout-/, ''));
        const title = inBrackets ?? following?.replace(ATTRIBUTES, '') ?? argument(rest.replace(/[{}]/g, ' '), 'title');
        const begins = kind === null ? title : alertLine(kind, title);
        const isKnown = kind !== null || ofClass !== undefined || PLAIN.test(name);
        open.push({
          ...{ colons: colons.length, indent: lead.length, line: line(begins ?? ''), to, isAlert: kind !== null },
          unread: isKnown ? null : `:::${name}`,
        });
      }
    }
    return edits.length === 0 ? null : { edits: edits.sort((a, b) => a.from - b.from || a.to - b.to), unread };
  },
};

/** Tags that are all of their block: an image, a text that is not translated; code in another file is not known. */
const wholeTags = (text: string, bodyFrom: number, isCode: (offset: number) => boolean) => {
  const edits: Edit[] = [];
  const unread: { from: number; code: string }[] = [];
  for (const { index, 0: whole, 1: name = '', 2: values = '' } of text.slice(bodyFrom).matchAll(WHOLE)) {
    const from = bodyFrom + index;
    if (isCode(from)) continue;
    const shown = shownBy(name.toLowerCase(), values);
    edits.push({ from, to: from + whole.length, text: shown ?? '' });
    if (shown === null) unread.push({ from, code: whole.replace(/\s+/g, ' ').slice(0, 60) });
  }
  return { edits, unread };
};

const shownBy = (name: string, values: string): string | null => {
  if (name === 'no-loc') return argument(values, 'text');
  const source = name === 'image' ? argument(values, 'source') : null;
  if (source === null) return null;
  return `![${(argument(values, 'alt-text') ?? '').replace(/[[\]]/g, '')}](${source.replace(/ /g, '%20')})`;
};
