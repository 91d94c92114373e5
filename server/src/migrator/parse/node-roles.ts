import type { MarkdownParser } from '@lezer/markdown';

const UNSPOKEN = new Set(['FencedCode', 'CodeBlock', 'InlineCode', 'URL', 'HTMLTag', 'BrokenAnchor', 'LinkReference']);
const LINKS = new Set(['Link', 'Image', 'LinkReference', 'URL']);
const COMMENT = new Set(['CommentBlock', 'Comment']);
const HTML = new Set([
  ...['HTMLBlock', 'HTMLTag', 'CommentBlock', 'Comment', 'ProcessingInstructionBlock', 'ProcessingInstruction'],
]);
const CODE = new Set(['FencedCode', 'CodeBlock', 'InlineCode']);
/** Where `<` begins no tag. */
const NO_MARKUP = new Set([
  ...[
    'FencedCode',
    'CodeBlock',
    'InlineCode',
    'Autolink',
    'URL',
    'LinkTitle',
    'LinkReference',
    'BrokenAnchor',
    'Escape',
  ],
]);

/** What a node is to the outline. */
export interface Role {
  /** 1 to 6 for a heading, else 0. */
  level: number;
  isHtml: boolean;
  isCode: boolean;
  isComment: boolean;
  isUnspoken: boolean;
  /** Markup or code: a `<` inside is accounted for. */
  isKnown: boolean;
}

/** Roles by the number of the node's type. Most nodes of a page have none, and are passed over at once. */
export const rolesOf = ({ nodeSet }: MarkdownParser): (Role | null)[] =>
  nodeSet.types.map(({ name }) => {
    const role: Role = {
      level: Number(/^(?:ATXHeading|SetextHeading)([1-6])$/.exec(name)?.[1] ?? 0),
      isHtml: HTML.has(name),
      isCode: CODE.has(name),
      isComment: COMMENT.has(name),
      isUnspoken: UNSPOKEN.has(name),
      isKnown: NO_MARKUP.has(name) || HTML.has(name),
    };
    return Object.values(role).some(Boolean) || LINKS.has(name) ? role : null;
  });
