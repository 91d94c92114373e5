import type { Edit } from '../../../model/source';
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
    const unread: { from: number; code: string; lost?: string[] }[] = [];
    const open: (Token & { name: string; line: string | null; edit: Edit })[] = [];
    const report = ({ from, code }: Token, read = LOOKS): void => {
      const lost = lostWords(code, read);
      unread.push({
        from,
        code: `{{< ${code.replace(/\s+/g, ' ').slice(0, 60)} >}}`,
        ...(lost.length > 0 && { lost }),
      });
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
        if (dropsWords(code, ALERT)) report(token, ALERT);
      } else if (name === 'highlight' && !isEnd && !isCode(from)) {
        // it becomes code where it ends
        const edit = { from, to, text: '' };
        open.push({ ...token, name, line: null, edit });
        edits.push(edit);
      } else {
        const printed = printedBy(site, name, code);
        // in code stands what a template prints there; what nothing knows may be an example of a shortcode
        if (isCode(from) && !isEnd && printed === null && name !== 'param' && !PLAIN.test(name)) continue;
        const own = printed === null && !isEnd ? knownText(name, code, site, isAlone(text, token)) : '';
        if (own === null && isCode(from)) continue;
        replace(printed === null ? (own ?? '') : isEnd ? printed.after : printed.before);
        const shown = FIGURE.test(name) ? SHOWN : ELEMENT;
        if (own === null) report(token);
        else if (printed === null && !isEnd && dropsWords(code, shown)) report(token, shown);
      }
    }
    open.forEach((token) => {
      report(token, token.line === null ? LOOKS : ALERT);
    });
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
/** Those that only change the looks of a shortcode, or name a file. */
const LOOKS =
  /^(?:src|link|href|url|path|id|class|style|width|height|loading|target|rel|type|color|status|icon|lang|language|template|layout|align|size|date)$/i;
/** Those of other shortcodes. */
const ELEMENT =
  /^(?:alt|src|link|href|path|lang|code|title|header|name|id|class|style|width|height|loading|target|rel|disabled|selected|tab\w*|persist|text|open|icon)$/i;
const NAMED = /([\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|`[^`]*`|\S+)/g;

/** A figure shows these too. */
const SHOWN = new RegExp(`${ELEMENT.source}|^(?:caption|attr|attrlink|align)$`, 'i');

/** Whether a tag has parameters that nothing shows. */
const dropsWords = (code: string, read: RegExp): boolean =>
  Array.from(code.matchAll(NAMED)).some(([, key = '']) => !read.test(key));

/** A name, a path or an address is no text; a word in capitals or of another script is. */
const TEXT = /\p{L}[\s\S]*\s[\s\S]*\p{L}|^\p{Lu}\p{L}+$|[^\p{ASCII}]/u;

/** The words in parameters that nothing shows. */
const lostWords = (code: string, read: RegExp): string[] => {
  const named = Array.from(code.matchAll(NAMED)).flatMap(([, key = '']) =>
    read.test(key) ? [] : (argument(code, key) ?? []),
  );
  const others = read === LOOKS ? positional(code.replace(NAMED, '')) : [];
  return [...others, ...named].filter((value) => TEXT.test(value));
};

/** The words of a figure below its image: its title, its caption, and whose it is. */
const figureText = (code: string, source: string, isBlock: boolean): string => {
  const [alt, caption, title, attr] = ['alt', 'caption', 'title', 'attr'].map((key) => argument(code, key));
  const plain = (words: string): string => words.replace(/[[\]*_`]/g, '');
  const image = `![${plain(alt ?? caption ?? title ?? '')}](${source.replace(/ /g, '%20')})`;
  const linked = (words: string, to: string | null): string =>
    to === null ? words : `[${words}](${to.replace(/ /g, '%20')})`;
  const credit = attr === null || attr === undefined ? '' : linked(attr, argument(code, 'attrlink'));
  const words = [bold(title ?? null), caption ?? '', credit].filter((each) => each !== '' && each !== alt).join(' ');
  // a line of its own would move those below it
  return `${linked(image, argument(code, 'link'))}${words === '' ? '' : `${isBlock ? '<br>' : ' '}${words}`}`;
};

const FIGURE = /^(?:figure|img|image|imgproc)$/;

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

/** The markdown for a shortcode with a known meaning; null if it is unknown. */
const knownText = (
  name: string,
  code: string,
  { variables, frontMatter = [] }: SiteTemplates,
  isBlock: boolean,
): string | null => {
  if (name === 'param') {
    const key = firstArgument(code) ?? argument(code, 'name') ?? '';
    // the page's own value comes before the one of the site
    const own = frontMatter.findLast(({ name: each }) => each.toLowerCase() === key.toLowerCase())?.value;
    return own ?? variableOf(variables, `site.Params.${key}`) ?? null;
  }
  const source = argument(code, 'src') ?? argument(code, 'link') ?? firstArgument(code);
  if (FIGURE.test(name)) return source === null ? '' : figureText(code, source, isBlock);
  if (name === 'youtube')
    return source === null ? '' : `<https://www.youtube.com/watch?v=${argument(code, 'id') ?? source}>`;
  if (name === 'vimeo') return source === null ? '' : `<https://vimeo.com/${argument(code, 'id') ?? source}>`;
  if (name === 'tab')
    return bold(argument(code, 'header') ?? argument(code, 'name') ?? argument(code, 'title') ?? firstArgument(code));
  return PLAIN.test(name) ? bold(argument(code, 'title')) : null;
};

/** The text that the site's own template of a shortcode prints; null where it has none, or one that computes something. */
const printedBy = (site: SiteTemplates, name: string, code: string) => {
  const template = variableOf(site.shortcodes, name);
  return template === undefined ? null : printedByTemplate(template, code, site);
};

const bold = (title: string | null): string => (title === null || title === '' ? '' : `**${title}**`);
