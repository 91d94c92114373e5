import type { Edit } from '../../model/source';
import { lineEndOf } from '../line-lead';
import type { SiteTemplates, TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { positional, printedByTemplate } from './shortcode-template';
import { argument, codeMark, firstArgument, isAlone, isInTarget, tokensOf, type Token } from './tokens';
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
    const open: (Token & { name: string; line: string | null; edit: Edit })[] = [];
    const report = ({ from, code }: Token): void => {
      unread.push({ from, code: `{{< ${code.replace(/\s+/g, ' ').slice(0, 60)} >}}` });
    };
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
        if (begin === undefined) continue;
        if (begin.line === null) {
          const mark = codeMark(text, begin, token);
          if (mark === null) report(begin);
          begin.edit.text = mark === null || mark === '`' ? (mark ?? '') : `${mark}${firstArgument(begin.code) ?? ''}`;
          replace(mark ?? '');
          continue;
        }
        if (open.length < DEEPEST) {
          begin.edit.text = begin.line;
          edits.push(...inside(text, begin, from));
        }
        replace('');
      } else if (kind !== null && !isEnd && isAlone(text, token)) {
        // it becomes an alert where it ends
        const edit = { from, to, text: '' };
        open.push({ ...token, name, line: alertLine(kind, titleOf(code)), edit });
        edits.push(edit);
        if (dropsWords(code, ALERT)) report(token);
      } else if (name === 'highlight' && !isEnd && !isCode(from)) {
        // it becomes code where it ends
        const edit = { from, to, text: '' };
        open.push({ ...token, name, line: null, edit });
        edits.push(edit);
      } else if (isCode(from) && !isEnd && !PLAIN.test(name)) continue;
      else {
        const printed = printedBy(site, name, code);
        const own = printed === null && !isEnd ? knownText(name, code, site) : '';
        replace(printed === null ? (own ?? '') : isEnd ? printed.after : printed.before);
        if (own === null || (printed === null && !isEnd && dropsWords(code, ELEMENT))) report(token);
      }
    }
    open.forEach(report);
    return { edits, unread, isRaw: tokens.some(({ code }) => code.startsWith('/*')) };
  },
};

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

/** The parameters that an alert shows or that say its kind, and those that only change its looks. */
const ALERT =
  /^(?:title|heading|summary|author|type|color|status|icon|open|closed|expand(?:ed)?|class|style|id|markdown)$/i;
/** Those of other shortcodes; a caption stands in for the alternative text. */
const ELEMENT =
  /^(?:alt|src|link|href|path|lang|code|title|header|name|id|class|style|width|height|loading|target|rel|disabled|selected|tab\w*|persist|text|open|icon)$/i;
const NAMED = /([\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|`[^`]*`|\S+)/g;

/** Whether a tag has parameters that nothing shows. */
const dropsWords = (code: string, read: RegExp): boolean =>
  Array.from(code.matchAll(NAMED)).some(
    ([, key = '']) => !read.test(key) && !(key === 'caption' && read === ELEMENT && argument(code, 'alt') === null),
  );

/** The title of an alert, a parameter or the first one without a name that does not say its kind, and its author. */
const titleOf = (code: string): string | null => {
  const words = positional(code.replace(NAMED, ''));
  const title =
    argument(code, 'title') ??
    argument(code, 'heading') ??
    argument(code, 'summary') ??
    words[alertKind(words[0] ?? '') === null ? 0 : 1];
  const author = argument(code, 'author');
  return title === undefined ? author : author === null ? title : `${title}, ${author}`;
};

/** What a shortcode with a known meaning becomes; null if it is unknown. */
const knownText = (name: string, code: string, { variables, frontMatter = [] }: SiteTemplates): string | null => {
  if (name === 'param') {
    const key = firstArgument(code) ?? argument(code, 'name') ?? '';
    // the page's own value comes before the one of the site
    const own = frontMatter.findLast(({ name: each }) => each.toLowerCase() === key.toLowerCase())?.value;
    return own ?? variableOf(variables, `site.Params.${key}`) ?? null;
  }
  const source = argument(code, 'src') ?? argument(code, 'link') ?? firstArgument(code);
  if (/^(?:figure|img|image|imgproc)$/.test(name)) {
    const words = argument(code, 'alt') ?? argument(code, 'caption') ?? argument(code, 'title') ?? '';
    return source === null ? '' : `![${words.replace(/[[\]]/g, '')}](${source.replace(/ /g, '%20')})`;
  }
  if (name === 'youtube')
    return source === null ? '' : `<https://www.youtube.com/watch?v=${argument(code, 'id') ?? source}>`;
  if (name === 'vimeo') return source === null ? '' : `<https://vimeo.com/${argument(code, 'id') ?? source}>`;
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
