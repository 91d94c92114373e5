import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

import type { Cleaning } from './html/clean-html';
import { decodeEntities } from './html/html-tokens';
import type { RawLink } from './outline';

const LONGEST_LABEL = 255;

/**
 * The target of a link as its author meant it: without angle brackets, and with escapes and character references
 * resolved.
 */
export const destination = (written: string): string =>
  decodeEntities(written.replace(/^<([\s\S]*)>$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1')).trim();

/** Reads a link or image. One without a target of its own names a definition by its label. */
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

/** The node of the target after the label. A bare URL inside the label is not a target. */
const targetNode = (link: SyntaxNode): SyntaxNode | null => {
  const [, close] = link.getChildren('LinkMark');
  return link.getChildren('URL').find((url) => close !== undefined && url.from >= close.to) ?? null;
};

/** Finds the empty target of `[text]()`, which `[text]` and `[text][label]` do not have. */
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

/** Whether a link or image has a target: its own, or one that the page defines for its label. */
export const isDefined = (node: SyntaxNode, text: string, definitions: ReadonlyMap<string, string>): boolean =>
  targetNode(node) !== null || definitions.has(labelOf(node, text));

/** Reads `[label]: target`; null if either is missing. */
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

/** The title behind the target of a link or a definition. */
export const titleOf = (node: SyntaxNode, text: string): string | null => {
  const title = node.getChild('LinkTitle');
  return title === null ? null : destination(text.slice(title.from + 1, title.to - 1));
};

/**
 * Normalizes a label. CommonMark compares labels without case (`ß` equals `SS`) and ignores labels of more than 999
 * characters.
 */
const normalise = (label: string): string =>
  label.length > 999 ? '' : label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

/** Whether a URL is in the text by itself. */
export const isBareUrl = (node: SyntaxNodeRef): boolean => {
  const parent = node.node.parent?.name;
  return parent !== 'Link' && parent !== 'Image' && parent !== 'LinkReference';
};

/** Cuts a bare URL before Chinese text: GFM ends it at white space, which Chinese text does not put after it. */
export const bareLink = (written: string, from: number): RawLink => {
  const url = written.replace(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef].*$/su, '');
  const href = /^[\w.+-]+@/.test(url) ? `mailto:${url}` : url.startsWith('www.') ? `http://${url}` : url;
  return { href, role: 'link', label: null, from, target: null, listed: true };
};

/** Removes the target of a link, image, autolink or definition, and keeps what readers see of it. */
export const refuseTarget = (node: SyntaxNode, text: string, into: Cleaning): void => {
  if (node.name === 'LinkReference') {
    into.removed.push({ from: node.from, to: node.to });
  } else if (node.name === 'Link' || node.name === 'Image') {
    const [open, close] = node.getChildren('LinkMark');
    if (open === undefined || close === undefined) return;
    into.replaced.push({ from: open.from, to: open.to, text: '' });
    into.replaced.push({ from: close.from, to: node.to, text: '' });
  } else if (node.parent?.name === 'Autolink') {
    into.replaced.push({ from: node.parent.from, to: node.parent.from + 1, text: '&lt;' });
  } else {
    // no escape prevents every parser from linking `xmpp:a@b.c`
    const colon = text.indexOf(':', node.from);
    if (colon >= 0 && colon < node.to) into.replaced.push({ from: colon + 1, to: colon + 1, text: '<wbr>' });
  }
};
