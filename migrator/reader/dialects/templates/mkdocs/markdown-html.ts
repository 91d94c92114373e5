import type { Edit, Span } from '../../../../model/source';
import { lastAtMost } from '../../../../../model/last-at-most';
import { leadOf, lineEndOf } from '../../line-lead';
import type { TemplateConstruct } from '../../template-construct';
import { alertKind, alertLine, quoted } from '../alert';
import { argument, isAlone } from '../tokens';

const TAG = /<(\/?)([a-z][a-z0-9]{0,20})((?:\s[^<>]{0,1000})?)>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
/** `markdown`, `markdown="span"`: what the element contains is markdown. */
const MARKDOWN = /\smarkdown(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?(?=[\s/]|$)/i;
/** Elements that only arrange what they contain, so that their text stands for itself. */
const LAYOUT = /^(?:div|figure|figcaption|p|span|small|section|article|aside|center|header|footer|main)$/i;
const TITLE = /^[ \t>]*<p\s[^<>\n]{0,300}\badmonition-title\b[^<>\n]{0,300}>([^\n]{0,500}?)<\/p>[ \t]*$/;
const SUMMARY = /^[ \t]*\n[ \t]*(<summary\b[^\n]{0,500}<\/summary>)[ \t]*(?=\n[ \t]*\S)/;

/** Elements inside each other whose text is read as markdown. */
const DEEPEST = 30;

/** An element of a page. */
interface Element extends Span {
  name: string;
  attributes: string;
  /** Its closing tag. */
  closing: Span;
}

/**
 * HTML whose text MkDocs reads as markdown, `<div markdown>`: the tags leave the text, so that its links and images are
 * read. `<div class="admonition warning" markdown>` is an alert, and of others only the attribute leaves.
 */
export const markdownHtml: TemplateConstruct = {
  name: 'markdown-html',
  generators: ['mkdocs'],
  sign: /<[a-z][a-z0-9]{0,20}\s[^<>]{0,1000}?\bmarkdown\b/i,
  expand: ({ text, bodyFrom, isCode }) => {
    const elements = elementsOf(text, bodyFrom, isCode);
    const whole = elements.filter(({ attributes }) => MARKDOWN.test(attributes));
    // what holds only arranged parts, such as the caption of a figure, is arranged too
    const arranged = whole.filter(({ name }) => /^figure$/i.test(name)).sort((a, b) => a.from - b.from);
    const captions = elements.filter(
      ({ name, attributes, from }) =>
        /^figcaption$/i.test(name) &&
        !MARKDOWN.test(attributes) &&
        (arranged[lastAtMost(arranged, from, (figure) => figure.from)]?.closing.from ?? 0) > from,
    );
    const edits = [...whole, ...captions].flatMap((element) => unwrapped(text, element));
    return edits.length === 0 ? null : { edits };
  },
};

/** The elements that are closed, in the order of their ends. */
const elementsOf = (text: string, bodyFrom: number, isCode: (offset: number) => boolean): Element[] => {
  const open = new Map<string, (Span & { attributes: string })[]>();
  const elements: Element[] = [];
  let depth = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '', 3: attributes = '' } of text.slice(bodyFrom).matchAll(TAG)) {
    const from = bodyFrom + index;
    if (VOID.test(name) || attributes.endsWith('/') || isCode(from)) continue;
    const to = from + tag.length;
    const same = open.get(name.toLowerCase()) ?? [];
    open.set(name.toLowerCase(), same);
    const begin = slash === '/' ? same.pop() : null;
    const holdsMarkdown = MARKDOWN.test(begin?.attributes ?? attributes);
    if (begin === null) {
      const isRead = !holdsMarkdown || depth < DEEPEST;
      same.push({ from, to, attributes: isRead ? attributes : '' });
      if (holdsMarkdown && isRead) depth += 1;
    } else if (begin !== undefined) {
      elements.push({ name, ...begin, closing: { from, to } });
      if (holdsMarkdown) depth -= 1;
    }
  }
  return elements;
};

const unwrapped = (text: string, element: Element): Edit[] => {
  const { from, to, name, attributes, closing } = element;
  const classes = argument(attributes, 'class') ?? '';
  if (/\badmonition\b/.test(classes) && /^div$/i.test(name) && isAlone(text, element) && isAlone(text, closing))
    return alert(text, element, classes);
  if (!LAYOUT.test(name)) {
    const summary = SUMMARY.exec(text.slice(to, to + 1000));
    const tag = text.slice(from, to).replace(MARKDOWN, '');
    // a blank line ends the HTML, so that what follows is markdown
    return [{ from, to: to + (summary?.[0].length ?? 0), text: tag + (summary?.[1] ?? '') }];
  }
  const id = argument(attributes, 'id');
  return [
    { from, to, text: id === null ? '' : `<a id="${id}"></a>` },
    { ...closing, text: '' },
    ...(isAlone(text, element) && isAlone(text, closing) ? outdented(text, element) : []),
    ...(/^figcaption$/i.test(name) ? brokenAbove(text, from) : []),
  ];
};

/** Without its tags, the indentation of a text would join it to a list above. */
const outdented = (text: string, { from, to, closing }: Element): Edit[] => {
  const lead = leadOf(text, from).lead.length;
  const lines: Span[] = [];
  for (let at = lineEndOf(text, to) + 1; at < closing.from; at = lineEndOf(text, at) + 1) {
    const spaces = /^ */.exec(text.slice(at, lineEndOf(text, at)))?.[0].length ?? 0;
    if (text.slice(at, lineEndOf(text, at)).trim() !== '' && lineEndOf(text, at) < closing.from)
      lines.push({ from: at + lead, to: at + spaces });
  }
  const common = lines.reduce((least, line) => Math.min(least, line.to - line.from), 4);
  return common < 1 || common > 3 ? [] : lines.map((line) => ({ from: line.from, to: line.from + common, text: '' }));
};

/** A caption is a line of its own below its picture. */
const brokenAbove = (text: string, from: number): Edit[] => {
  const { lineStart, lead } = leadOf(text, from);
  const above = text.slice(leadOf(text, Math.max(lineStart - 1, 0)).lineStart, Math.max(lineStart - 1, 0));
  return lineStart === 0 || lead.trim() !== '' || above.trim() === '' || /<[^<>]*>\s*$/.test(above)
    ? []
    : [{ from: lineStart - 1, to: lineStart - 1, text: '  ' }];
};

const alert = (text: string, { from, to, closing }: Element, classes: string): Edit[] => {
  const { lead } = leadOf(text, from);
  const kind = classes.split(/\s+/).flatMap((each) => (each === 'admonition' ? [] : (alertKind(each) ?? [])))[0];
  const inner = { from: lineEndOf(text, to) + 1, to: leadOf(text, closing.from).lineStart };
  let at = inner.from;
  while (at < inner.to && text.slice(at, lineEndOf(text, at)).trim() === '') at = lineEndOf(text, at) + 1;
  const title = TITLE.exec(text.slice(at, Math.min(lineEndOf(text, at), inner.to)));
  const edits: Edit[] = [
    { from, to, text: alertLine(kind ?? 'NOTE', title?.[1] ?? null) },
    ...(title === null ? [] : [{ from: at + lead.length, to: at + title[0].length, text: '' }]),
    ...quoted(text, inner, lead.length),
    { ...closing, text: '' },
  ];
  return edits;
};
