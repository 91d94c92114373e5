import type { SiteTemplates } from '../template-construct';
import { argument } from './tokens';
import { variableOf } from './variables';

/** The text that a shortcode prints in front of its content, and behind it. */
interface Printed {
  before: string;
  after: string;
}

/** The arguments without names: `note "a" b` has `a` and `b`. */
export const positional = (code: string): string[] =>
  Array.from(
    code.replace(/^[\w/.-]+/, '').matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`|(\S+)/g),
    (match) => match[1] ?? match[2] ?? match[3] ?? match[4] ?? '',
  );

/** The values that a template can name: the tag of the shortcode, its page and the site, and what it has named itself. */
interface Scope {
  code: string;
  site: SiteTemplates;
  /** `.` inside `with`; null outside. */
  dot: string | null;
  names: ReadonlyMap<string, Named>;
}

/** The value behind a name. `:=` names a new one, `=` changes it for all blocks that know the name. */
interface Named {
  value: string;
}

/** Thrown where a template computes something. */
const COMPUTES = new Error('the template computes something');
const computes = (): never => {
  throw COMPUTES;
};

/** White space that `{{-` and `-}}` take away. */
const TRIMMED = /\s{0,200}(\{\{)-\s|\s-(\}\})\s{0,200}/g;
/** The deepest nesting of blocks that is followed. */
const DEEPEST = 50;
/** Stands for what the shortcode contains. */
const INNER = '\u0000';
/** Filters that change how a value is escaped, and not its words. */
const SAFE =
  /^(?:markdownify|safeHTML|safeURL|htmlEscape|plainify|urlize|emojify|\.Page\.RenderString|\$?\.Page\.RenderString)$/;

type Piece = { text: string } | { action: string };

const piecesOf = (template: string): Piece[] => {
  const text = template.replace(TRIMMED, (_, open: string | undefined) => (open === undefined ? '}}' : '{{ '));
  const pieces: Piece[] = [];
  let at = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    const comment = ['{{/*', '{{ /*'].find((begin) => text.startsWith(begin, open));
    const end = comment === undefined ? open : text.indexOf('*/', open + comment.length);
    const close = end < 0 ? -1 : text.indexOf('}}', end);
    if (close < 0) return computes();
    pieces.push({ text: text.slice(at, open) }, { action: text.slice(open + 2, close).trim() });
    at = close + 2;
  }
  return [...pieces, { text: text.slice(at) }];
};

/** The words of an expression: texts in quotation marks, what stands in brackets and what stands between spaces. */
const wordsOf = (expression: string): string[] =>
  expression.match(/"[^"]*"|'[^']*'|`[^`]*`|\([^()]*\)|[^\s"'`]+/g) ?? [];

const unquoted = (word: string): string | null => /^(["'`])([\s\S]*)\1$/.exec(word)?.[2] ?? null;

/** The value of the front matter of the page. */
const ofPage = (key: string, { site: { frontMatter = [] } }: Scope): string =>
  frontMatter.findLast(({ name }) => name.toLowerCase() === key.toLowerCase())?.value ?? '';

/** A value of the site; one that its configuration does not state may come from a theme. */
const ofSite = (name: string, { site: { variables } }: Scope): string => variableOf(variables, name) ?? computes();

/** A parameter of the shortcode, by its name or its place. */
const parameterOf = (key: string, { code }: Scope): string =>
  (/^\d+$/.test(key) ? positional(code)[Number(key)] : argument(code, key)) ?? '';

/** A key of `index`: as it stands, or the value of an expression. */
const keyOf = (word: string, scope: Scope): string =>
  unquoted(word) ?? (/^[($.]/.test(word) ? valueOf(wordsOf(bare(word)), scope) : word);

/** A value without filters. */
const valueOf = (words: readonly string[], scope: Scope): string => {
  const [written = '', first, ...others] = words;
  const name = written.replace(/^\$(?=\.)/, '');
  if (name === 'index' && first !== undefined)
    return valueOf([[first, ...others.map((word) => keyOf(word, scope))].join('.')], scope);
  const key = first === undefined ? null : (unquoted(first) ?? first);
  if (key !== null && !/^[\w.-]+$/.test(key)) return computes();
  if (name === '.Get' && key !== null) return parameterOf(key, scope);
  if (name === '.Page.Param' && key !== null) return ofPage(key, scope) || ofSite(`site.Params.${key}`, scope);
  if (first !== undefined) return computes();
  const literal = unquoted(written);
  if (literal !== null || /^-?\d+(?:\.\d+)?$/.test(written)) return literal ?? written;
  if (written === '.') return scope.dot ?? computes();
  if (written.startsWith('$') && !written.startsWith('$.')) return (scope.names.get(written) ?? computes()).value;
  if (name === '.Inner') return INNER;
  const [, param] = /^\.Params\.([\w-]+)$/.exec(name) ?? [];
  if (param !== undefined) return parameterOf(param, scope);
  const [, own, title] = /^\.Page\.(?:Params\.([\w.-]+)|(Title|LinkTitle|Description))$/.exec(name) ?? [];
  if (own !== undefined) return ofPage(own, scope);
  // a title that the front matter does not state has another source
  if (title !== undefined) return ofPage(title.replace('Link', ''), scope) || computes();
  return ofSite(name.replace(/^\.(?:Page\.)?Site\b|^\.?site\b/, 'site').replace(/^hugo\.Data\b/, 'site.Data'), scope);
};

const bare = (expression: string): string => expression.replace(/^\((.*)\)$/, '$1');

/** The text that an expression prints, filter by filter. */
const printed = (expression: string, scope: Scope): string => {
  const [first = '', ...filters] = expression.split('|').map((part) => part.trim());
  const [name, fallback, ...rest] = wordsOf(first);
  let value =
    name === 'default' && fallback !== undefined
      ? valueOf(wordsOf(bare(rest.join(' '))), scope) || valueOf([fallback], scope)
      : valueOf(wordsOf(bare(first)), scope);
  for (const filter of filters) {
    const [own = '', given] = wordsOf(filter);
    if (own === 'default' && given !== undefined) value = value === '' ? valueOf([given], scope) : value;
    else if (own === 'upper' || own === 'lower') value = own === 'upper' ? value.toUpperCase() : value.toLowerCase();
    else if (!SAFE.test(own)) return computes();
  }
  return value;
};

/** Prints the pieces from one on, up to the end of their block, and says what stands there. */
const block = (
  pieces: readonly Piece[],
  from: number,
  scope: Scope,
  { isShown, depth }: { isShown: boolean; depth: number } = { isShown: true, depth: 0 },
): { text: string; end: number } => {
  if (depth > DEEPEST) return computes();
  let text = '';
  let here = scope;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) break;
    if ('text' in piece) {
      text += isShown ? piece.text : '';
      continue;
    }
    const { action } = piece;
    const [, keyword = '', rest = ''] = /^(\w+)\b\s*([\s\S]*)$/.exec(action) ?? [];
    if (keyword === 'end' || keyword === 'else') return { text, end: at };
    if (keyword === 'with' || keyword === 'if') {
      const value = isShown ? printed(rest, here) : '';
      const isMet = value !== '' && value !== 'false';
      const own = keyword === 'with' ? { ...here, dot: value } : here;
      let part = block(pieces, at + 1, own, { isShown: isShown && isMet, depth: depth + 1 });
      text += part.text;
      const closing = pieces[part.end];
      if (closing !== undefined && 'action' in closing && closing.action.startsWith('else')) {
        if (closing.action !== 'else') return computes();
        part = block(pieces, part.end + 1, here, { isShown: isShown && !isMet, depth: depth + 1 });
        text += part.text;
      }
      if (pieces[part.end] === undefined) return computes();
      at = part.end;
      continue;
    }
    if (keyword === 'range' || keyword === 'define' || keyword === 'block') return computes();
    if (!isShown || action.startsWith('/*')) continue;
    const [, name, sign, expression = ''] = /^(\$\w+)\s*(:?=)\s*([\s\S]+)$/.exec(action) ?? [];
    if (name === undefined) text += printed(action, here);
    else if (sign === '=') (here.names.get(name) ?? computes()).value = printed(expression, here);
    else here = { ...here, names: new Map([...here.names, [name, { value: printed(expression, here) }]]) };
  }
  return { text, end: pieces.length };
};

/**
 * The print of a template of a shortcode: text, parameters (`.Get`), values of the page and of the site, on one line. Null
 * where it computes something. Format: https://gohugo.io/templates/shortcode/
 */
export const printedByTemplate = (template: string, code: string, site: SiteTemplates): Printed | null => {
  try {
    const pieces = piecesOf(template);
    const { text, end } = block(pieces, 0, { code, site, dot: null, names: new Map() });
    const [before = '', after = '', ...more] = text.split(INNER).map((part) => part.replace(/\s+/g, ' ').trim());
    return more.length > 0 || end < pieces.length ? null : { before, after };
  } catch (error) {
    if (error === COMPUTES) return null;
    throw error;
  }
};
