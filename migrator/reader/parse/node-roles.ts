import type { MarkdownParser } from '@lezer/markdown';

import type { NodeConstruct } from '../dialects/construct';

const UNSPOKEN = new Set(['FencedCode', 'CodeBlock', 'InlineCode', 'URL', 'HTMLTag', 'LinkReference']);
const LINKS = new Set(['Link', 'Image', 'LinkReference', 'URL']);
const COMMENT = new Set(['CommentBlock', 'Comment']);
const HTML = new Set([
  ...['HTMLBlock', 'HTMLTag', 'CommentBlock', 'Comment', 'ProcessingInstructionBlock', 'ProcessingInstruction'],
]);
const CODE = new Set(['FencedCode', 'CodeBlock', 'InlineCode']);
/** Nodes in which `<` does not begin a tag. */
const NO_MARKUP = new Set([
  ...['FencedCode', 'CodeBlock', 'InlineCode', 'Autolink', 'URL', 'LinkTitle', 'LinkReference', 'Escape'],
]);

/** How the outline treats a node. */
interface Role {
  /** 1 to 6 for a heading, else 0. */
  level: number;
  isHtml: boolean;
  isCode: boolean;
  isComment: boolean;
  isUnspoken: boolean;
  /** Whether it is markup or code, so that a `<` in it needs no escape. */
  isKnown: boolean;
  /** The constructs that read this node. */
  constructs: readonly NodeConstruct[];
}

/** Roles by the id of the node type. Most nodes of a page have none and are skipped at once. */
export const rolesOf = ({ nodeSet }: MarkdownParser, all: readonly NodeConstruct[]): (Role | null)[] =>
  nodeSet.types.map(({ name }) => {
    const constructs = all.filter(({ nodes }) => nodes.includes(name));
    const isMarkup = constructs.some((construct) => construct.isMarkup === true);
    const role = {
      level: Number(/^(?:ATXHeading|SetextHeading)([1-6])$/.exec(name)?.[1] ?? 0),
      isHtml: HTML.has(name),
      isCode: CODE.has(name),
      isComment: COMMENT.has(name),
      isUnspoken: UNSPOKEN.has(name) || isMarkup,
      isKnown: NO_MARKUP.has(name) || HTML.has(name) || isMarkup,
    };
    const isTold = Object.values(role).some(Boolean) || constructs.length > 0 || LINKS.has(name);
    return isTold ? { ...role, constructs } : null;
  });
