import type { Edit } from '../../model/source';
import { lineEndOf } from '../line-lead';
import type { SiteTemplates, TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { printedByTemplate } from './shortcode-template';
import { argument, firstArgument, isInTarget, tokensOf, type Token } from './tokens';
import { variableOf } from './variables';

/** Notes in notes are quoted once more for each; below this many they stay plain text. */
const DEEPEST = 10;

/** Shortcodes that expand to their words: a wrapper, or the end of one. */
const PLAIN = /^(?:intro|lead|details|tabs?|tabpane|steps|cards?|card-?pane|columns?|div|span|section|block|readfile)$/;

/**
 * `{{< name … >}}` and `{{% name … %}}` of Hugo. References become the paths of their pages, figures images, notes
 * alerts. Of other shortcodes the text between the tags stays. `{{</* … *\/>}}` is the shortcode as readers see it.
 */
export const shortcode: TemplateConstruct = {
  name: 'shortcode',
  sign: /\{\{[<%]/,
  expand: ({ text, bodyFrom, isCode, site }) => {
    const tokens = [...tokensOf(text, '{{<', '>}}', bodyFrom), ...tokensOf(text, '{{%', '%}}', bodyFrom)];
    if (tokens.length === 0) return null;
    const edits: Edit[] = [];
    const unread: { from: number; code: string }[] = [];
    const open: (Token & { name: string; line: string; edit: Edit })[] = [];
    for (const token of tokens.sort((a, b) => a.from - b.from)) {
      const { from, to, code } = token;
      if (from < (edits.at(-1)?.to ?? 0) || (!isCode(from) && isInTarget(text, token))) continue;
      const name = /^\/?\s*([\w/.-]*)/.exec(code)?.[1] ?? '';
      const isEnd = code.startsWith('/') && !code.startsWith('/*');
      const replace = (by: string): void => {
        edits.push({ from, to, text: by });
      };
      const kind = alertKind(name) === null ? null : kindOf(name, code);
      if (code.startsWith('/*')) replace(`${text.slice(from, from + 3)}${code.slice(2, -2)}${text.slice(to - 3, to)}`);
      else if (/^(?:rel)?ref$/.test(name)) replace(firstArgument(code) ?? argument(code, 'path') ?? '');
      else if (isEnd && open.at(-1)?.name === name) {
        const begin = open.pop();
        if (begin !== undefined && open.length < DEEPEST) {
          begin.edit.text = begin.line;
          edits.push(...inside(text, begin, from));
        }
        replace('');
      } else if (kind !== null && !isEnd && isAlone(text, token)) {
        // it becomes an alert where it ends
        const edit = { from, to, text: '' };
        const line = alertLine(kind, argument(code, 'title') ?? argument(code, 'heading'));
        open.push({ ...token, name, line, edit });
        edits.push(edit);
      } else if (isCode(from) && !isEnd && !PLAIN.test(name)) continue;
      else {
        const printed = printedBy(site, name, code);
        const known = printed === null ? (isEnd ? '' : knownText(name, code)) : isEnd ? printed.after : printed.before;
        replace(known ?? '');
        if (known === null) unread.push({ from, code: `{{< ${code.replace(/\s+/g, ' ').slice(0, 60)} >}}` });
      }
    }
    for (const { from, code } of open) unread.push({ from, code: `{{< ${code.slice(0, 60)} >}}` });
    return { edits, unread };
  },
};

const isAlone = (text: string, { from, to }: Token): boolean =>
  text.slice(text.lastIndexOf('\n', from - 1) + 1, from).trim() === '' &&
  text.slice(to, lineEndOf(text, to)).trim() === '';

const inside = (text: string, { from, to }: Token, end: number): Edit[] => {
  const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
  return quoted(text, { from: lineEndOf(text, to) + 1, to: text.lastIndexOf('\n', end - 1) + 1 }, indent);
};

/** The kind of an alert: its own name says it, or a parameter. */
const kindOf = (name: string, code: string): string => {
  const said =
    argument(code, 'type') ?? argument(code, 'color') ?? argument(code, 'status') ?? firstArgument(code) ?? name;
  return alertKind(said) ?? alertKind(name) ?? 'NOTE';
};

/** What a shortcode with a known meaning becomes; null if it is unknown. */
const knownText = (name: string, code: string): string | null => {
  const source = argument(code, 'src') ?? argument(code, 'link') ?? firstArgument(code);
  if (/^(?:figure|img|image|imgproc)$/.test(name)) {
    const words = argument(code, 'alt') ?? argument(code, 'caption') ?? argument(code, 'title') ?? '';
    return source === null ? '' : `![${words.replace(/[[\]]/g, '')}](${source.replace(/ /g, '%20')})`;
  }
  if (name === 'youtube')
    return source === null ? '' : `<https://www.youtube.com/watch?v=${argument(code, 'id') ?? source}>`;
  if (name === 'vimeo') return source === null ? '' : `<https://vimeo.com/${argument(code, 'id') ?? source}>`;
  if (name === 'highlight') return `\`\`\`${firstArgument(code) ?? ''}`;
  if (name === 'tab')
    return bold(argument(code, 'header') ?? argument(code, 'name') ?? argument(code, 'title') ?? firstArgument(code));
  return PLAIN.test(name) ? bold(argument(code, 'title')) : null;
};

/** What the site's own template of a shortcode prints; null where it has none, or one that computes something. */
const printedBy = ({ shortcodes, variables }: SiteTemplates, name: string, code: string) => {
  const template = variableOf(shortcodes, name);
  return template === undefined ? null : printedByTemplate(template, code, variables);
};

const bold = (title: string | null): string => (title === null || title === '' ? '' : `**${title}**`);
