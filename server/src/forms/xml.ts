import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

type Content = string | Element;

/** An element of XML. */
export const xml = (name: string, attributes: Record<string, string>, ...children: Content[]): Element =>
  x(name, attributes, children);

// what XML cannot hold, not even as a reference
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A whole document, in UTF-8. */
export const xmlDocument = (root: Element): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true }).replace(FORBIDDEN, '')}\n`;
