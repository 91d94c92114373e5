import type { GeneratorName } from '../../../../model/contracts/values';
import type { Edit } from '../../../model/source';
import type { Expansion, TemplateConstruct } from '../template-construct';
import { leadOf, lineEndOf } from '../line-lead';
import { alertKind, alertLine, quoted } from './alert';
import { codeMark, isAlone, isInTarget, lineAround, tokensOf, type Token } from './tokens';
import { variableOf, type Variables } from './variables';

/** Tags of Liquid and Jekyll. */
const TAG =
  /^-?\s*(?:link|post_url|include(?:_relative|_cached)?|render|for|endfor|if|elsif|else|endif|unless|endunless|case|when|endcase|assign|capture|endcapture|raw|endraw|highlight|endhighlight|comment|endcomment|cycle|tablerow|endtablerow|increment|decrement|break|continue|seo|feed_meta|gist|last_modified_at|toc|liquid|layout|ifversion|octicon|(?:indented_)?data(?:_reference)?(?=\s+[\w-]+\.))\b/;
const OBJECT =
  /^-?\s*(?:site|page|include|layout|content|forloop|jekyll|paginator|collection|theme)\b(?:\.|\[|\s*[|-]|\s*$)/;

const nameOf = ({ code }: Token): string => /^-?\s*(\w*)/.exec(code)?.[1] ?? '';

/** Generators that do not read Liquid. */
const OTHERS: ReadonlySet<GeneratorName> = new Set([
  ...(['hugo', 'docusaurus', 'vitepress', 'docfx', 'mkdocs'] as const),
  ...(['vuepress', 'mdbook', 'nextra', 'astro', 'gatsby'] as const),
]);
/** Blocks that draw what they contain. */
const DIAGRAM = /^(?:end)?(mermaid|plantuml|graphviz|d2)\w*$/;
/** Tags around text; unlike others, they are also words of a sentence about templates. */
const BLOCK =
  /^(?:(?:end)?(?:for|if|unless|case|capture|raw|highlight|comment|tablerow)|else|elsif|when|break|continue)$/;
/** Tags that name a value of the page. */
const NAMING = /^-?\s*(?:for|assign|capture|tablerow|increment|decrement)\s+([\w-]+)/;

/** A link whose whole target is a template. */
const ONLY_TARGET = /(?<!!)\[([^[\]\n]{0,500})\]\($/;

/** A comment of Jinja. */
const COMMENT = /\{#[\s\S]{0,2000}?#\}/g;

/**
 * `{% … %}` and `{{ … }}` of Jekyll, and of the macros of MkDocs. Links to files become their paths, code blocks become
 * fences, and what is raw or a comment is treated as such. Other tags leave their text and no code; in code, only what
 * is known is expanded. Where no configuration says that it is one of them, code stays, blocks stand on lines of their
 * own, and values have known names.
 */
export const liquid: TemplateConstruct = {
  name: 'liquid',
  sign: /\{%-?\s*\w|\{\{-?\s*\w|#\}/,
  expand: ({ text, bodyFrom, isCode, site }) => {
    const hasMacros = site.hasMacros === true;
    if (!hasMacros && site.generator !== undefined && OTHERS.has(site.generator)) return null;
    const isSure = hasMacros || site.generator === 'jekyll' || site.generator === 'eleventy';
    const isRead = ({ from }: Token): boolean => isSure || !isCode(from);
    const tags = tokensOf(text, '{%', '%}', bodyFrom)
      .filter(isRead)
      .map((token) => asTag(text, token));
    const named = new Set(tags.map(({ token }) => NAMING.exec(token.code)?.[1]));
    const outputs = tokensOf(text, '{{', '}}', bodyFrom)
      .filter((token) => isRead(token) && (hasMacros || !/[{}]/.test(token.code)))
      .filter(({ code }) => isSure || OBJECT.test(code) || isKnown(code, site.variables) || named.has(rootOf(code)));
    const comments = hasMacros ? commentsIn(text, bodyFrom, isCode) : [];
    const shows = tags.some(
      ({ token, isInline }) => (isSure || (!isInline && TAG.test(token.code))) && !isCode(token.from),
    );
    const prints = outputs.some((output) => (hasMacros || OBJECT.test(output.code)) && !isCode(output.from));
    if (!shows && !prints && comments.length === 0) return null;
    const pieces = [...tags.map((tag) => (isSure ? { ...tag, isInline: false } : tag)), ...outputs.map(asOutput)];
    const expansion = expansionOf(text, pieces, isCode, site.variables);
    return {
      ...expansion,
      edits: [...comments, ...expansion.edits],
      hidden: [...comments.map(({ from }) => from), ...(expansion.hidden ?? [])],
    };
  },
};

const commentsIn = (text: string, bodyFrom: number, isCode: (offset: number) => boolean): Edit[] =>
  Array.from(text.slice(bodyFrom).matchAll(COMMENT)).flatMap(({ index, 0: comment }) => {
    const from = bodyFrom + index;
    return isCode(from) ? [] : [{ from, to: from + comment.length, text: '' }];
  });

interface Piece {
  token: Token;
  name: string;
  isTag: boolean;
  /** A block that begins or ends inside a sentence. */
  isInline: boolean;
}

const asTag = (text: string, token: Token): Piece => {
  const name = nameOf(token);
  return { token, name, isTag: true, isInline: (BLOCK.test(name) || DIAGRAM.test(name)) && !isLine(text, token) };
};
const asOutput = (token: Token): Piece => ({ token, name: '', isTag: false, isInline: false });
const rootOf = (code: string): string => /^-?\s*([\w-]*)/.exec(code)?.[1] ?? '';

/** Whether a tag is a line, or begins or ends one with the other tag of its block. */
const isLine = (text: string, token: Token): boolean => {
  const line = lineAround(text, token);
  const before = line.before.replace(/^[ \t>]+/, '');
  const behind = line.behind.trimEnd();
  return (
    (before === '' && (behind === '' || /^\{%-?\s*end\w+\s*-?%\}$/.test(behind.slice(behind.lastIndexOf('{%'))))) ||
    (behind === '' && before.startsWith('{%'))
  );
};

const expansionOf = (
  text: string,
  pieces: Piece[],
  isCode: (offset: number) => boolean,
  variables: Variables,
): Expansion => {
  const edits: Edit[] = [];
  const unread: { from: number; code: string }[] = [];
  const hidden: number[] = [];
  const sorted = pieces.toSorted((a, b) => a.token.from - b.token.from);
  const lasts = new Map(sorted.map(({ token, name }) => [name, token.from]));
  const report = ({ from, code }: Token): void => {
    unread.push({ from, code: `{% ${code.replace(/\s+/g, ' ').slice(0, 60)} %}` });
  };
  /** The tag that ends what is now copied or left out: `endraw`, `endcomment`. */
  let until: string | null = null;
  let began = 0;
  let isRaw = false;
  /** The box of a site's own that is open: `{% note %}`. */
  let box: { token: Token; name: string; kind: string; edit: Edit } | null = null;
  let drawn: { token: Token; name: string; language: string; edit: Edit } | null = null;
  let end = 0;
  for (const { token, name, isTag, isInline } of sorted) {
    const { from, to, code } = token;
    const isLeft = until === null && !isCode(from) && isInTarget(text, token);
    // a link that leads nowhere without its template is its words
    if (from >= end && isLeft && isTag && text.slice(from, to).includes('\n')) {
      // a target is on one line
      edits.push({ from, to, text: `{% ${code.replace(/\s+/g, ' ')} %}` });
      continue;
    }
    if (from < end || (isLeft && (isTag || !isWholeTarget(text, token) || isKnown(code, variables)))) continue;
    end = to;
    const replace = (by: string): void => {
      edits.push({ from, to, text: by });
    };
    const closes = (lasts.get(`end${name}`) ?? 0) > from;
    if (until !== null) {
      if (!isTag || name !== until) continue;
      if (until === 'endcomment') {
        edits.push({ from: began, to, text: '' });
        hidden.push(began);
      } else replace('');
      until = null;
    } else if (!isTag) output(text, token, isCode(from), { edits, unread, variables });
    else if (!isInline && closes && name === 'raw') {
      until = 'endraw';
      isRaw = true;
      replace('');
    } else if (!isInline && closes && name === 'comment') {
      until = 'endcomment';
      began = from;
    } else if (name === 'link') replace(linked(/^-?\s*link\s+(\S+)/.exec(code)?.[1] ?? ''));
    else if (name === 'post_url') replace(linked(`_posts/${/^-?\s*post_url\s+(\S+)/.exec(code)?.[1] ?? ''}.md`));
    else if (!isInline && closes && (name === 'highlight' || DIAGRAM.test(name))) {
      // it becomes code where it ends
      const language = DIAGRAM.exec(name)?.[1] ?? /^-?\s*highlight\s+(\w+)/.exec(code)?.[1] ?? '';
      drawn = { token, name, language, edit: { from, to, text: '' } };
      edits.push(drawn.edit);
    } else if (drawn !== null && name === `end${drawn.name}`) {
      const mark = codeMark(text, drawn.token, token);
      if (mark === null) report(drawn.token);
      else drawn.edit.text = mark === '`' ? mark : `${mark}${drawn.language}`;
      replace(mark ?? '');
      drawn = null;
    } else if (closes && box === null && alertKind(name) !== null && isAlone(text, token)) {
      box = { token, name, kind: alertKind(name) ?? 'NOTE', edit: { from, to, text: '' } };
      edits.push(box.edit);
    } else if (box !== null && name === `end${box.name}`) {
      const inside = { from: lineEndOf(text, box.token.to) + 1, to: leadOf(text, from).lineStart };
      box.edit.text = alertLine(box.kind, null);
      edits.push(...quoted(text, inside, leadOf(text, box.token.from).lead.length));
      replace('');
      box = null;
    } else if (!isCode(from) || TAG.test(code)) {
      replace('');
      if (!QUIET.test(name)) report(token);
    }
  }
  return { edits, unread, hidden, isRaw };
};

/** Tags whose work is done when they are gone, and the ends of others. */
const QUIET = /^(?:end\w*|else|elsif|when|break|continue|capture|last_modified_at|seo|feed_meta|toc)$/;

const linked = (path: string): string => `/${path.replace(/^["']|["']$/g, '').replace(/^\/+/, '')}`;

/** Values that every site has. */
const VALUES: Variables = { 'site.baseurl': '', 'site.url': '' };

/** The value of an output, and the name of its filter. */
const readOutput = (code: string, variables: Variables): { value: string | undefined; filter: string | undefined } => {
  const [name = '', filter] = code
    .replace(/^-|-$/g, '')
    .split('|', 2)
    .map((part) => part.trim());
  const literal = /^(?:"([^"]*)"|'([^']*)')$/.exec(name);
  const value =
    literal === null ? (variableOf(variables, name) ?? variableOf(VALUES, name)) : (literal[1] ?? literal[2] ?? '');
  return { value, filter };
};

const isKnown = (code: string, variables: Variables): boolean => readOutput(code, variables).value !== undefined;

/** The beginning of a link whose whole target a tag is; null for other tags. */
const wholeTarget = (text: string, { from, to }: Token): string | null =>
  text.charAt(from - 1) === '(' && text.charAt(to) === ')'
    ? (ONLY_TARGET.exec(text.slice(Math.max(0, from - 600), from))?.[0] ?? null)
    : null;

const isWholeTarget = (text: string, token: Token): boolean => wholeTarget(text, token) !== null;

const output = (
  text: string,
  token: Token,
  inCode: boolean,
  { edits, unread, variables }: { edits: Edit[]; unread: { from: number; code: string }[]; variables: Variables },
): void => {
  const { from, to, code } = token;
  const { value, filter } = readOutput(code, variables);
  if (
    value !== undefined &&
    (filter === undefined || /^(?:relative_url|absolute_url|escape|xml_escape|strip)\b/.test(filter))
  ) {
    edits.push({ from, to, text: value });
    return;
  }
  if (inCode) return;
  unread.push({ from, code: `{{ ${code.slice(0, 60)} }}` });
  const opening = wholeTarget(text, token);
  if (opening === null) edits.push({ from, to, text: '' });
  else {
    const start = from - opening.length;
    edits.push({ from: start, to: start + 1, text: '' }, { from: from - 2, to: to + 1, text: '' });
  }
};
