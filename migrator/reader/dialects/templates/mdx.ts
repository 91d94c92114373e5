import { lastAtMost } from '../../../../model/last-at-most';
import type { Edit } from '../../../model/source';
import type { TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { includeMark } from './include-mark';
import { addImported, includedPath, noFiles } from './mdx-files';
import { argument } from './tokens';

/** An import with what it names and where from. */
const IMPORT =
  /^import[ \t]+(?:((?:[\w$]+|\*[ \t]+as[ \t]+[\w$]+|\{[\w$,\s]{0,400}\})(?:[ \t]*,[ \t]*(?:\*[ \t]+as[ \t]+[\w$]+|\{[\w$,\s]{0,400}\}))?)[ \t]+from[ \t]+)?(?:"([^"\s]{1,400})"|'([^'\s]{1,400})')(;?)[ \t]*(?=$|<)/gm;
/** An export with the lines up to the next blank one. A value without a mark of code fills its paragraph. */
const EXPORT =
  /^export[ \t]+(?:(?:const|let|var)[ \t]+(?:[\w$]+(?:[ \t]*:[^=\n]{1,200})?|\{[^}\n]{0,400}\})[ \t]*=|(?:default[ \t]+)?(?:async[ \t]+)?function\b[ \t]*[\w$]*[ \t]*\(|default[ \t]+(?:class\b[^{\n]{0,200}\{|\{|\(|[\w$]+[ \t]*(?:;[ \t]*$|\(|=>)|[\w$]+[ \t]*(?=\n[ \t]*\n|\s*(?![\s\S])))|\{[\w$,\s]{0,400}\})[^\n]*(?:\n(?![ \t]*\n|#|import\b)[^\n]+)*/gm;
/** `export const level = 3;`: a value that needs no computing. */
const CONSTANT =
  /^export[ \t]+const[ \t]+([\w$]+)(?:[ \t]*:[^=\n]{1,200})?[ \t]*=[ \t]*(?:(["'`])([^"'`\\{}\n]{0,400})\2|(-?\d{1,15}(?:\.\d{1,15})?))[ \t]*;?[ \t]*$/gm;
const COMMENT = /\{\/\*([\s\S]{0,5000}?)\*\/\}/g;
/** So a link of Docusaurus names a file that is no page; what follows is its path on the site. */
const PATHNAME = /pathname:\/\/(?=\/)/gi;
/** The end of what stands before the target of a link. */
const TARGET = /(?:\]\([ \t]{0,9}<?|\]:[ \t]{0,9}<?|\b(?:href|src)[ \t]{0,9}=[ \t]{0,9}["'])$/i;
/** The beginning of a heading, and the comment at its end that sets its id. */
const HEADING = /(?:^|\n)[ ]{0,3}#{1,6}[ \t][^\n]*$/;
const ID = /^\s*#([^\s{}*]{1,200})/;
/** Components that come with a generator, and show what is between their tags. */
const THEME = ['Tabs', 'TabItem', 'DocCardList', 'Admonition', 'CodeBlock', 'Details', 'TOCInline'];
/** The libraries of Starlight and Nextra, whose components do the same. */
const LIBRARY = /^(?:@astrojs\/starlight\/components|nextra(?:-theme-[\w-]+)?\/components|nextra\/components)/;
/** Components that are alerts. */
const ALERTS = /^(?:Admonition|Aside|Callout)$/;
/** An attribute whose value is the path of a file. */
const FILE =
  /=\{\s*(?:(require)\(\s*(["'`])([^"'`\n{}]{1,400})\2\s*\)(?:\.default)?|useBaseUrl\(\s*(["'`])([^"'`\n{}]{1,400})\4\s*\))\s*\}/g;
/** A text in braces, such as a space, also of an attribute. */
const WORDS = /(=?)\{(["'`])([^"'`{}\n]{0,400})\2\}/g;
const MATH = /\$\$[^$]{1,5000}\$\$|(?<![\\$])\$(?![\s$])[^$\n]{0,1000}?[^$\s\\]\$(?!\d)/g;
/** A component that the page closes. */
const COMPONENT =
  /<\/([A-Z][\w.]*)[ \t]*>|<([A-Z][\w.]*)(?=[\s/])(?:[^<>{}"']|"[^"]{0,1000}"|'[^']{0,1000}'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}){0,1000}\/>/g;
/** A tag of HTML with braces in it, and an attribute whose value is an object, a list or a function: `style={{ color: 'red' }}`. */
const HTML_TAG =
  /<[a-z][\w-]{0,40}(?=[^<>]{0,1000}=\{)(?:[^<>{}"']|"[^"]{0,1000}"|'[^']{0,1000}'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}){0,1000}>/g;
const COMPUTED = /\s+[\w:-]{1,40}=\{(?=\s*(?:[{[(]|\w+\s*=>))(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
const VALUE = /=?\{([\w$]+(?:\.[\w$]+)*)\}/g;

/**
 * Imports, components and expressions of MDX. A tab shows its label, an image of a component its text; other components
 * leave what is between their tags.
 */
export const mdx: TemplateConstruct = {
  name: 'mdx',
  sign: /^(?:import|export)[ \t]|<[A-Z]|\{[\w$'"`]|=\{|\{\/\*|pathname:\/\/\//m,
  expand: ({ path, text, bodyFrom, isCode, site }) => {
    const edits: Edit[] = [];
    const unread: { from: number; code: string }[] = [];
    const isMdx = /\.mdx$/i.test(path);
    const isOfSite = site.generator === 'docusaurus';
    const names = new Set<string>();
    const library = new Set<string>();
    const boxes = new Set<number>();
    const files = noFiles();
    const body = text.slice(bodyFrom);
    const add = (pattern: RegExp, by: (match: RegExpExecArray, from: number) => string | null): void => {
      for (const match of body.matchAll(pattern)) {
        const from = bodyFrom + match.index;
        const replaced = isCode(from) ? null : by(match, from);
        if (replaced !== null) edits.push({ from, to: from + match[0].length, text: replaced });
      }
    };
    add(IMPORT, ([, named = '', double, single = '', semicolon]) => {
      const isPath = /[./@]/.test(double ?? single);
      // "import keys from 'vault'" may be a sentence
      if (!isMdx && !isPath && semicolon === '' && !/^[A-Z{*]/.test(named)) return null;
      for (const name of named.match(/\b[A-Z]\w*/g) ?? []) {
        names.add(name);
        if (LIBRARY.test(double ?? single)) library.add(name);
      }
      addImported(files, named.replace(/[ \t]+from[ \t]+$/, ''), double ?? single);
      return '';
    });
    if (edits.length === 0 && !isMdx && !isOfSite) return null;
    const isImporting = edits.length > 0;
    if (isOfSite)
      add(PATHNAME, (_, from) => (TARGET.test(text.slice(Math.max(bodyFrom, from - 40), from)) ? '' : null));
    // pages of Docusaurus are MDX, whatever the names of their files end in
    add(COMMENT, ([whole, words = ''], from) => {
      const [, id] = ID.exec(words) ?? [];
      const before = text.slice(Math.max(bodyFrom, from - 1000), from);
      const isLast = /^[ \t]*(?:\n|$)/.test(text.slice(from + whole.length, from + whole.length + 100));
      return id !== undefined && isLast && HEADING.test(before) ? `{#${id}}` : '';
    });
    add(FILE, ([, isRequired, , required = '', , based = '']) =>
      isRequired === undefined ? `="/${based.replace(/^\//, '')}"` : `="${required}"`,
    );
    // browsers would show the rest of such a tag
    for (const { index, 0: tag } of body.matchAll(HTML_TAG)) {
      const from = bodyFrom + index;
      if (isCode(from)) continue;
      for (const { index: at, 0: gone } of tag.matchAll(COMPUTED))
        edits.push({ from: from + at, to: from + at + gone.length, text: '' });
    }
    if (!isImporting && !isMdx) return edits.length === 0 ? null : { edits };
    const constants = new Map(
      Array.from(body.matchAll(CONSTANT), ([, name = '', , words, figure]) => [name, words ?? figure ?? '']),
    );
    add(EXPORT, () => '');
    if (isMdx)
      add(COMPONENT, ([, closed, single]) => {
        names.add(closed ?? single ?? 'Fragment');
        return null;
      });
    // one import of a theme brings them all, and pages of MDX may have them without
    if (isMdx || THEME.some((name) => names.has(name))) for (const name of THEME) names.add(name);
    if (names.size === 0) names.add('Fragment');
    const tag = new RegExp(
      String.raw`<\/?(${[...names].map((name) => name.replaceAll('.', '\\.')).join('|')})(?![\w.])((?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*)>`,
      'g',
    );
    const isOfTheme = (name: string): boolean => THEME.includes(name) || library.has(name.split('.')[0] ?? '');
    for (const { edits: own, from } of boxesIn(text, bodyFrom, isCode, isOfTheme)) {
      edits.push(...own);
      boxes.add(from);
    }
    add(tag, ([whole, name = '', attributes = ''], from) => {
      if (boxes.has(from)) return null;
      const shown = files.texts.get(name);
      if (shown !== undefined)
        return whole.startsWith('</') ? '' : includeMark(includedPath(shown, path, site.home ?? ''));
      const label = argument(attributes, 'label') ?? argument(attributes, 'title');
      // tabs and code that an expression computes
      const isComputed = library.has(name) && (/\bitems=\{/.test(attributes) || /^<Code\s/.test(whole));
      if (isOfTheme(name) && !isComputed)
        return themeText(name, attributes, label, text.slice(from + whole.length, from + whole.length + 1));
      if (whole.startsWith('</')) return '';
      unread.push({ from, code: `<${name}>` });
      return label === null ? '' : `**${label}**`;
    });
    add(VALUE, ([code, name = '']) => {
      const asset = code.startsWith('=') ? files.assets.get(name) : undefined;
      return asset === undefined ? null : `="${asset}"`;
    });
    if (isMdx) {
      const math = Array.from(body.matchAll(MATH), ({ index, 0: found }) => ({
        from: bodyFrom + index,
        to: bodyFrom + index + found.length,
      }));
      const isMath = (from: number): boolean => (math[lastAtMost(math, from, (span) => span.from)]?.to ?? 0) > from;
      add(WORDS, ([, equals, , words = ''], from) => (isMath(from) ? null : equals === '' ? words : `="${words}"`));
      const ofPage = new Map(site.frontMatter?.map(({ name, value }) => [`frontMatter.${name}`, value]));
      add(VALUE, ([code, name = ''], from) => {
        const isAttribute = code.startsWith('=');
        if (isMath(from) || (isAttribute && files.assets.has(name))) return null;
        const printed = constants.get(name) ?? ofPage.get(name);
        if (printed !== undefined) return isAttribute ? `="${printed.replaceAll('"', '&quot;')}"` : printed;
        unread.push({ from, code: code.replace(/^=/, '') });
        return isAttribute ? '=""' : '';
      });
    }
    const sorted = edits.sort((a, b) => a.from - b.from || b.to - a.to);
    return sorted.length === 0 ? null : { edits: sorted, unread };
  },
};

/** The text that a component of a theme shows itself: a card is a link, a badge a word. */
const themeText = (name: string, attributes: string, label: string | null, behind: string): string => {
  if (name === 'Badge') return argument(attributes, 'text') ?? '';
  if (label === null) return '';
  const href = argument(attributes, 'href');
  const shown = href === null ? `**${label}**` : `[${label.replace(/[[\]]/g, '')}](${href.replace(/ /g, '%20')})`;
  const words = argument(attributes, 'description');
  return `${shown}${words === null ? '' : ` ${words}`}${/\S/.test(behind) ? ' ' : ''}`;
};

const LINE = /^([ \t]*)<(\/?)([A-Z]\w*)\b([^<>\n]{0,1000}?)>[ \t]*$/gm;

/** Alerts whose tags stand on lines of their own, with the offsets of both tags. */
const boxesIn = (
  text: string,
  bodyFrom: number,
  isCode: (offset: number) => boolean,
  isOfTheme: (name: string) => boolean,
): { edits: Edit[]; from: number }[] => {
  const found: { edits: Edit[]; from: number }[] = [];
  let open: { from: number; to: number; lead: string; name: string; attributes: string } | null = null;
  for (const { index, 0: whole, 1: lead = '', 2: slash, 3: name = '', 4: attributes = '' } of text
    .slice(bodyFrom)
    .matchAll(LINE)) {
    const from = bodyFrom + index + lead.length;
    const to = bodyFrom + index + whole.length;
    if (!ALERTS.test(name) || !isOfTheme(name) || attributes.endsWith('/') || isCode(from)) continue;
    if (slash === '') open = { from, to, lead, name, attributes };
    else if (open?.name === name) {
      const kind = alertKind(argument(open.attributes, 'type') ?? 'note') ?? 'NOTE';
      const line = alertLine(kind, argument(open.attributes, 'title'));
      found.push(
        {
          from: open.from,
          edits: [
            { from: open.from, to: open.to, text: line },
            ...quoted(text, { from: open.to + 1, to: from - lead.length }, open.lead.length, 2),
          ],
        },
        { from, edits: [{ from, to, text: '' }] },
      );
      open = null;
    }
  }
  return found;
};
