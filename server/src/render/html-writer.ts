import type { SyntaxNode } from '@lezer/common';
import type { Spare, Target } from '../../../migrator/reader/parse/spare-html';
import type { FootnoteNumbers } from './footnotes';

/** The tools with which a body is written. */
export interface BodyText {
  body: string;
  /** The language of the page, for the words that are not the author's. */
  locale: string;
  /** The anchors of headings, by the offset at which they begin. */
  anchors: ReadonlyMap<number, string>;
  /** Whether HTML in the body is kept. What is kept is not yet safe. */
  keepsHtml: boolean;
}

export interface Writer extends BodyText {
  definitions: ReadonlyMap<string, Target>;
  footnotes: FootnoteNumbers;
  spare: Spare;
  isInCell: boolean;
  /** No link is written inside a link: a browser would end the outer one in front of it. */
  isInLink: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
export const attribute = (name: string, value: string | null): string =>
  value === null ? '' : ` ${name}="${escaped(value)}"`;

export const childrenOf = (node: SyntaxNode): SyntaxNode[] => {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
};
