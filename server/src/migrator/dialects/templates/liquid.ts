import type { Edit } from '../../model/source';
import type { Expansion, TemplateConstruct } from '../template-construct';
import { isInTarget, tokensOf, type Token } from './tokens';
import { variableOf, type Variables } from './variables';

/** Tags of Liquid and Jekyll. */
const TAG =
  /^-?\s*(?:link|post_url|include(?:_relative|_cached)?|render|for|endfor|if|elsif|else|endif|unless|endunless|case|when|endcase|assign|capture|endcapture|raw|endraw|highlight|endhighlight|comment|endcomment|cycle|tablerow|endtablerow|increment|decrement|break|continue|seo|feed_meta|gist|last_modified_at|toc|liquid|layout)\b/;
const OBJECT =
  /^-?\s*(?:site|page|include|layout|content|forloop|jekyll|paginator|collection|theme)\b(?:\.|\[|\s*[|-]|\s*$)/;

const nameOf = ({ code }: Token): string => /^-?\s*(\w*)/.exec(code)?.[1] ?? '';

/** A link whose whole target is a template. */
const ONLY_TARGET = /(?<!!)\[([^[\]\n]{0,500})\]\($/;

/**
 * `{% … %}` and `{{ … }}` of Jekyll. Links to files become their paths, code blocks become fences, and what is raw or a
 * comment is treated as such. Other tags leave their text and no code; in code, only what is known is expanded.
 */
export const liquid: TemplateConstruct = {
  name: 'liquid',
  sign: /\{%-?\s*\w|\{\{-?\s*(?:site|page|include)\b/,
  expand: ({ text, bodyFrom, isCode, site }) => {
    const tags = tokensOf(text, '{%', '%}', bodyFrom);
    const outputs = tokensOf(text, '{{', '}}', bodyFrom).filter(({ code }) => !/[{}]/.test(code));
    const shows = tags.some((tag) => TAG.test(tag.code) && !isCode(tag.from));
    const prints = outputs.some((output) => OBJECT.test(output.code) && !isCode(output.from));
    if (!shows && !prints) return null;
    return expansionOf(text, [...tags.map(asTag), ...outputs.map(asOutput)], isCode, site.variables);
  },
};

interface Piece {
  token: Token;
  name: string;
  isTag: boolean;
}

const asTag = (token: Token): Piece => ({ token, name: nameOf(token), isTag: true });
const asOutput = (token: Token): Piece => ({ token, name: '', isTag: false });

const expansionOf = (
  text: string,
  pieces: Piece[],
  isCode: (offset: number) => boolean,
  variables: Variables,
): Expansion => {
  const edits: Edit[] = [];
  const unread: { from: number; code: string }[] = [];
  /** The tag that ends what is now copied or left out: `endraw`, `endcomment`. */
  let until: string | null = null;
  let hidden = 0;
  let end = 0;
  for (const { token, name, isTag } of pieces.toSorted((a, b) => a.token.from - b.token.from)) {
    const { from, to, code } = token;
    const isLeft = until === null && !isCode(from) && isInTarget(text, token);
    // a link that leads nowhere without its template is its words
    if (from < end || (isLeft && (isTag || !isWholeTarget(text, token) || isKnown(code, variables)))) continue;
    end = to;
    const replace = (by: string): void => {
      edits.push({ from, to, text: by });
    };
    if (until !== null) {
      if (!isTag || name !== until) continue;
      if (until === 'endcomment') edits.push({ from: hidden, to, text: '' });
      else replace('');
      until = null;
    } else if (!isTag) output(text, token, isCode(from), { edits, unread, variables });
    else if (name === 'raw') {
      until = 'endraw';
      replace('');
    } else if (name === 'comment') {
      until = 'endcomment';
      hidden = from;
    } else if (name === 'link') replace(linked(/^-?\s*link\s+(\S+)/.exec(code)?.[1] ?? ''));
    else if (name === 'post_url') replace(linked(`_posts/${/^-?\s*post_url\s+(\S+)/.exec(code)?.[1] ?? ''}.md`));
    else if (DIAGRAM.test(name)) replace(name.startsWith('end') ? '```' : `\`\`\`${DIAGRAM.exec(name)?.[1] ?? ''}`);
    else if (/^(?:end)?highlight$/.test(name))
      replace(name === 'highlight' ? `\`\`\`${/^-?\s*highlight\s+(\w+)/.exec(code)?.[1] ?? ''}` : '```');
    else if (!isCode(from) || TAG.test(code)) {
      replace('');
      if (!QUIET.test(name)) unread.push({ from, code: `{% ${code.replace(/\s+/g, ' ').slice(0, 60)} %}` });
    }
  }
  return { edits, unread };
};

/** Tags whose work is done when they are gone, and the ends of others. */
const QUIET = /^(?:end\w*|else|elsif|when|break|continue|capture|last_modified_at|seo|feed_meta|toc)$/;
/** Blocks that draw what they contain. */
const DIAGRAM = /^(?:end)?(mermaid|plantuml|graphviz|d2)\w*$/;

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
