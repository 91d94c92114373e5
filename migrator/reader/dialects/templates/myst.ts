import type { Edit, Span } from '../../../model/source';
import { lineEndOf } from '../line-lead';
import type { Expansion, SiteTemplates, TemplateConstruct } from '../template-construct';
import { alertKind, alertLine, quoted } from './alert';
import { SUBSTITUTIONS } from '../generators/sphinx/labels';
import { ATTRIBUTE } from './attribute-list';
import { includeMark } from './include-mark';
import { linkTo, pageNamed, placeOf } from './myst-targets';

/** `(label)=` in front of what it names. */
const LABEL = /^\(([^()\n]{1,200})\)=[ \t]*$/gm;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
/** ``{role}`text` `` */
const ROLE = /\{([A-Za-z][\w:.+-]{0,40})\}(`{1,2})([^`]{1,2000})\2(?!`)/g;
/** `text <target>` */
const NAMED = /^([\s\S]*?)\s*<([^<>]+)>$/;
/** The first line of a directive: ` ```{note} Title`, `:::{code} shell`. */
const OPENING = /^([ \t]*(?:>[ \t]*)*)(`{3,}|~{3,}|:{3,})\{([A-Za-z][\w:.-]{0,40})\}[ \t]*([^\n]*)$/gm;
const OPTION = /^[ \t>]*:([\w-]+):[ \t]*(.*?)[ \t]*$/;
/** Alerts that have other names elsewhere. */
const BOXES: Record<string, string> = { admonition: 'NOTE', dropdown: 'NOTE', topic: 'NOTE', sidebar: 'NOTE' };
const VERSIONS: Record<string, string> = { versionadded: '+', versionchanged: '±', deprecated: '−' };
/** Directives that a table of contents, an index or a search engine reads. */
const SILENT = /^(?:contents|index|only|highlight|meta|tableofcontents|currentmodule|default-role)$/;
/** Directives that only arrange what they contain. */
const LAYOUT =
  /^(?:tab-set|tab-item|grid|grid-item|grid-item-card|card|card-carousel|div|container|margin|epigraph|aside|figure-md)$/;
/** Directives whose text is another language, or makes a page of code. */
const FOREIGN = /^(?:eval-rst|auto\w+|graphviz|digraph|plot|raw)$/;
const CODE = /^(?:code|code-block|sourcecode|code-cell|parsed-literal|prompt)$/;

interface Directive {
  name: string;
  argument: string;
  options: Map<string, string>;
  /** The text in front of its mark on its line. */
  lead: string;
  mark: string;
  opening: Span;
  /** Its options, with the ends of their lines. */
  settings: Span;
  body: Span;
  closing: Span;
}

/** Where a directive ends: at the first line with its mark alone. */
const closingOf = (text: string, from: number, mark: string): Span | null => {
  for (let at = from; at <= text.length; at = lineEndOf(text, at) + 1) {
    const end = lineEndOf(text, at);
    const line = text
      .slice(at, end)
      .replace(/^[ \t>]+/, '')
      .trimEnd();
    if (line.length >= mark.length && line === mark.charAt(0).repeat(line.length)) return { from: at, to: end };
    if (end >= text.length) return null;
  }
  return null;
};

const directiveAt = (text: string, found: RegExpExecArray, bodyFrom: number): Directive | null => {
  const [whole, lead = '', mark = '', name = '', argument = ''] = found;
  const opening = { from: bodyFrom + found.index, to: bodyFrom + found.index + whole.length };
  const closing = closingOf(text, opening.to + 1, mark);
  if (closing === null) return null;
  const options = new Map<string, string>();
  let at = opening.to + 1;
  for (let option = OPTION.exec(text.slice(at, lineEndOf(text, at))); option !== null && at < closing.from;) {
    options.set(option[1] ?? '', option[2] ?? '');
    at = lineEndOf(text, at) + 1;
    option = OPTION.exec(text.slice(at, lineEndOf(text, at)));
  }
  return {
    ...{ name: name.toLowerCase(), argument: argument.trim(), options, lead, mark, opening },
    settings: { from: opening.to + 1, to: Math.min(at, closing.from) },
    body: { from: Math.min(at, closing.from), to: closing.from },
    closing,
  };
};

/** `{{ name }}`: what the configuration of the site makes of it, and only running it would tell. */
const SUBSTITUTION = /\{\{[ \t]*([\w-]{1,100})[ \t]*\}\}[ \t]?/g;
const substitutes = ({ variables }: SiteTemplates): boolean => variables[SUBSTITUTIONS] !== undefined;

const COMMENT = /^%(?:[ \t][^\n]*)?$/gm;
/** `+++`, with or without values: the end of a block, which nothing shows. */
const BLOCK_BREAK = /^\+{3}(?:[ \t][^\n]*)?$/gm;
/** `{#label .class}` on the line above what it concerns. */
const ATTRIBUTES = /^\{(?=[#.\w])([^{}`\n]{1,300})\}[ \t]*$/gm;
const ATTRIBUTE_LIST = new RegExp(`^${ATTRIBUTE}(?:\\s+${ATTRIBUTE})*\\s*$`);
const ID = /(?:^|\s)#([\w:.-]{1,200})/;

/** The text that a role prints; null for an unknown role. */
const roleText = (role: string, content: string, path: string, site: SiteTemplates): string | null => {
  const [, words = null, target = content] = NAMED.exec(content) ?? [];
  const text = words === '' ? null : words;
  switch (role.replace(/^(?:std|external(?:\+[\w-]+)?):/, '')) {
    case 'ref':
    case 'numref':
      return linkTo(placeOf('ref', target, site), text, target);
    case 'doc':
      return linkTo(placeOf('doc', pageNamed(target, path, site), site), text, target);
    case 'download':
      return `[${text ?? target.replace(/^.*\//, '')}](${target})`;
    case 'menuselection':
      return `**${content.replace(/\s*-->\s*/g, ' → ')}**`;
    case 'guilabel':
      return `**${content.replace(/&(?=\w)/g, '')}**`;
    case 'kbd':
    case 'sub':
    case 'sup':
      return `<${role}>${content}</${role}>`;
    case 'math':
      return `$${content}$`;
    case 'abbr':
    case 'term':
    case 'dfn':
      return content.replace(/\s*[(<][^()<>]*[)>]$/, '');
    case 'octicon':
    case 'fas':
    case 'fab':
    case 'far':
    case 'material-regular':
      return '';
    case 'code':
    case 'file':
    case 'command':
    case 'program':
    case 'envvar':
    case 'option':
    case 'samp':
      return `\`${content}\``;
    default:
      return role.includes(':') ? `\`${(text ?? target).replace(/^[~!]/, '')}\`` : null;
  }
};

/** The text of a body without the lead of its lines. */
const linesOf = (text: string, { from, to }: Span): string[] =>
  text
    .slice(from, to)
    .split('\n')
    .map((line) => line.replace(/^[ \t>]+/, '').trimEnd());

/** The lines of a body that have words, which an option or a name alone is not. */
const wordsOf = (text: string, body: Span): string[] =>
  linesOf(text, body).filter((line) => /^[^:.\s][^\n]*\p{L}\s+\p{L}/u.test(line));

const picture = ({ argument, options }: Directive, caption: string): string =>
  `![${(options.get('alt') ?? caption).replace(/[[\]]/g, '')}](${argument.replace(/[ ()]/g, encodeURIComponent)})`;

/** The pages that a visible table of contents lists. */
const contents = (text: string, directive: Directive, path: string, site: SiteTemplates): string => {
  if (directive.options.has('hidden')) return '';
  const items = linesOf(text, directive.body).flatMap((line) => {
    const [, words = null, target = line] = NAMED.exec(line) ?? [];
    const place = line === '' ? null : placeOf('doc', pageNamed(target, path, site), site);
    return place === null ? [] : [`- ${linkTo(place, words, target)}`];
  });
  return items.join('\n');
};

const expandDirective = (text: string, directive: Directive, path: string, site: SiteTemplates): Expansion => {
  const { name, argument, lead, opening, settings, body, closing, mark } = directive;
  const line = (span: Span, by: string): Edit => ({ from: span.from + lead.length, to: span.to, text: by });
  const without = (by: string): Edit[] =>
    settings.to > settings.from ? [{ ...settings, to: settings.to - 1, text: by }] : [];
  const whole = (by: string): Edit[] => [
    line(opening, by),
    { from: opening.to + 1, to: Math.max(opening.to + 1, closing.from - 1), text: lead.trimEnd() },
    { ...closing, text: lead.trimEnd() },
  ];
  const around = (first: string, last = '', settled = ''): Edit[] => [
    line(opening, first),
    ...without(settled),
    line(closing, last),
  ];
  const box = BOXES[name] ?? alertKind(name);
  const version = VERSIONS[name];
  if (box !== null || version !== undefined) {
    const isTitled = name in BOXES || version !== undefined;
    const first = alertLine(box ?? 'NOTE', isTitled && argument !== '' ? argument : null);
    // words behind the name of an alert are its first ones
    const words = isTitled || argument === '' ? '' : `\n${lead}> ${argument}`;
    return { edits: [...around(first + words, '', `${lead}>`), ...quoted(text, body, lead.length)] };
  }
  if (name === 'include') return { edits: whole(includeMark(argument)) };
  if (name === 'image' || name === 'figure') {
    const caption = linesOf(text, body).join(' ').trim();
    return {
      edits: whole(
        `${picture(directive, caption)}${name === 'figure' && caption !== '' ? `\n\n${lead}${caption}` : ''}`,
      ),
    };
  }
  if (name === 'toctree') return { edits: whole(contents(text, directive, path, site)) };
  if (name === 'math') return { edits: around('$$', '$$') };
  if (CODE.test(name)) {
    const fence = mark.startsWith(':') ? '`'.repeat(mark.length) : mark;
    return { edits: around(`${fence}${argument.replace(/^\{|\}$/g, '')}`, fence) };
  }
  if (SILENT.test(name)) return { edits: name === 'only' ? around('') : whole('') };
  // what these contain is no markdown
  if (FOREIGN.test(name))
    return { edits: whole(''), unread: [{ from: opening.from, code: `{${name}}`, lost: wordsOf(text, body) }] };
  if (LAYOUT.test(name)) return { edits: around(argument === '' || name === 'grid' ? '' : `**${argument}**  `) };
  return { edits: around(''), unread: [{ from: opening.from, code: `{${name}}` }] };
};

/** Directives, roles and labels of MyST, the markdown of Sphinx. */
export const myst: TemplateConstruct = {
  name: 'myst',
  generators: ['sphinx'],
  sign: /\{[A-Za-z][\w:.+-]*\}|^\([^()\n]+\)=|\{\{|^%(?:[ \t]|$)|^\+{3}|^\{[#.\w]/m,
  expand: ({ path, text, bodyFrom, isCode, site }) => {
    const edits: Edit[] = [];
    // a page may have very many of them: each place is marked once, and none is looked for among all others
    const taken = new Uint8Array(text.length);
    const change = (edit: Edit): void => {
      edits.push(edit);
      taken.fill(1, edit.from, edit.to);
    };
    const unread: { from: number; code: string }[] = [];
    const body = text.slice(bodyFrom);
    let end = 0;
    for (const found of body.matchAll(OPENING)) {
      const from = bodyFrom + found.index;
      // what shows how a directive is written stands in a block of code
      if (from < end || isCode(from - 1)) continue;
      const directive = directiveAt(text, found, bodyFrom);
      if (directive === null) continue;
      end = directive.closing.to;
      const expanded = expandDirective(text, directive, path, site);
      expanded.edits.forEach(change);
      unread.push(...(expanded.unread ?? []));
    }
    const isTaken = (at: number): boolean => taken[at] === 1;
    for (const { index, 0: whole, 1: role = '', 3: content = '' } of body.matchAll(ROLE)) {
      const from = bodyFrom + index;
      if (isCode(from) || isTaken(from)) continue;
      const printed = roleText(role, content.replace(/\s+/g, ' ').trim(), path, site);
      const to = from + whole.length;
      // "**{guilabel}`Save`**" is bold already
      const isBold = text.slice(from - 2, from) === '**' && text.slice(to, to + 2) === '**';
      change({ from, to, text: (isBold ? printed?.replace(/^\*\*|\*\*$/g, '') : printed) ?? content });
      if (printed === null) unread.push({ from, code: `{${role}}` });
    }
    for (const { index, 0: whole, 1: name = '' } of substitutes(site) ? body.matchAll(SUBSTITUTION) : []) {
      const from = bodyFrom + index;
      if (isCode(from) || isTaken(from)) continue;
      change({ from, to: from + whole.length, text: '' });
      unread.push({ from, code: `{{ ${name} }}` });
    }
    for (const { index, 0: whole, 1: label = '' } of body.matchAll(LABEL)) {
      const from = bodyFrom + index;
      if (isCode(from) || isTaken(from)) continue;
      const anchor = `<a id="${label.replace(/["<>&\s]/g, encodeURIComponent)}"></a>`;
      const next = /\S/.exec(text.slice(from + whole.length))?.index ?? 0;
      const start = text.lastIndexOf('\n', from + whole.length + next) + 1;
      const marks = HEADING.exec(text.slice(start, lineEndOf(text, start)))?.[0].length;
      change({ from, to: from + whole.length, text: marks === undefined ? anchor : '' });
      // the heading of the page is no part of its text
      if (marks !== undefined && !/^[ \t]*#[ \t]/.test(text.slice(start, start + 9)))
        change({ from: start + marks, to: start + marks, text: anchor });
    }
    const isFree = (from: number): boolean => !isCode(from) && !isTaken(from);
    for (const { index, 0: whole } of body.matchAll(BLOCK_BREAK))
      if (isFree(bodyFrom + index)) change({ from: bodyFrom + index, to: bodyFrom + index + whole.length, text: '' });
    for (const { index, 0: whole, 1: list = '' } of body.matchAll(ATTRIBUTES)) {
      const from = bodyFrom + index;
      const id = ID.exec(list)?.[1];
      if (!isFree(from) || !ATTRIBUTE_LIST.test(list)) continue;
      change({ from, to: from + whole.length, text: id === undefined ? '' : `<a id="${id}"></a>` });
    }
    const hidden: number[] = [];
    for (const { index, 0: whole } of body.matchAll(COMMENT)) {
      const from = bodyFrom + index;
      if (isCode(from) || isTaken(from)) continue;
      change({ from, to: from + whole.length, text: '' });
      hidden.push(from);
    }
    return edits.length === 0 ? null : { hidden, edits: edits.sort((a, b) => a.from - b.from || a.to - b.to), unread };
  },
};
