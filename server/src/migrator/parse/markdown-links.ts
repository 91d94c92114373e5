import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

import { destination } from './destination';
import type { RawLink } from './outline';

const LONGEST_LABEL = 255;

/** A link or image; one without a target of its own names a definition by its label. */
export const linkOf = (node: SyntaxNodeRef, text: string): RawLink => {
  const [open, close] = node.node.getChildren('LinkMark');
  const url = targetNode(node.node);
  const label = open !== undefined && close !== undefined ? text.slice(open.to, close.from) : '';
  return {
    href: url === null ? '' : destination(text.slice(url.from, url.to)),
    role: node.name === 'Image' ? 'image' : 'link',
    label: label.length > LONGEST_LABEL ? null : label.trim(),
    from: node.from,
    target: url === null ? emptyTarget(node.node, text) : targetOf(url, text),
    listed: true,
  };
};

/** The target behind the label; a label may hold a bare URL, which is no target. */
const targetNode = (link: SyntaxNode): SyntaxNode | null => {
  const [, close] = link.getChildren('LinkMark');
  return link.getChildren('URL').find((url) => close !== undefined && url.from >= close.to) ?? null;
};

/** `[text]()`: a link with an empty target, unlike `[text]` and `[text][label]`. */
const emptyTarget = (node: SyntaxNode, text: string): RawLink['target'] =>
  text.slice(node.from, node.to).endsWith(')') && node.getChildren('LinkMark').length > 2
    ? { from: node.to - 1, to: node.to - 1, syntax: 'bare' }
    : null;

const targetOf = (url: SyntaxNode, text: string): RawLink['target'] =>
  text.charAt(url.from) === '<'
    ? { from: url.from + 1, to: url.to - 1, syntax: 'angle' }
    : { from: url.from, to: url.to, syntax: 'bare' };

/** The label by which a link names its definition. */
export const labelOf = (node: SyntaxNode, text: string): string => {
  const label = node.getChild('LinkLabel');
  const written = label === null ? '' : text.slice(label.from + 1, label.to - 1);
  if (written.trim() !== '') return normalise(written);
  const [open, close] = node.getChildren('LinkMark');
  return open !== undefined && close !== undefined ? normalise(text.slice(open.to, close.from)) : '';
};

/** Whether a link or image leads anywhere: it has a target of its own, or the page defines its label. */
export const isDefined = (node: SyntaxNode, text: string, definitions: ReadonlyMap<string, string>): boolean =>
  targetNode(node) !== null || definitions.has(labelOf(node, text));

/** `[label]: target`; null where either is missing. */
export const definitionOf = (node: SyntaxNode, text: string): { label: string; link: RawLink } | null => {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  if (label === null || url === null) return null;
  return {
    label: normalise(text.slice(label.from + 1, label.to - 1)),
    link: {
      href: destination(text.slice(url.from, url.to)),
      role: 'link',
      label: null,
      from: node.from,
      target: targetOf(url, text),
      listed: false,
    },
  };
};

/** Labels are compared without case, as CommonMark folds it (`ß` is `SS`); one of more than 999 characters is none. */
const normalise = (label: string): string =>
  label.length > 999 ? '' : label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

/** Whether a URL stands in the text by itself. */
export const isBareUrl = (node: SyntaxNodeRef): boolean => {
  const parent = node.node.parent?.name;
  return parent !== 'Link' && parent !== 'Image' && parent !== 'LinkReference';
};

/** GFM ends a bare URL at white space; Chinese text puts none behind it. */
export const bareLink = (written: string, from: number): RawLink => {
  const url = written.replace(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef].*$/su, '');
  const href = /^[\w.+-]+@/.test(url) ? `mailto:${url}` : url.startsWith('www.') ? `http://${url}` : url;
  return { href, role: 'link', label: null, from, target: null, listed: true };
};
