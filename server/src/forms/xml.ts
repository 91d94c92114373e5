/** An element of a document, written. */
export interface Element {
  readonly written: string;
}

// what XML cannot hold, not even as a reference
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const asReference = (sign: string): string => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`;
const escaped = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<]/g, asReference);

const attribute = ([name, value]: [string, string]): string =>
  ` ${name}="${escaped(value).replaceAll('"', asReference('"'))}"`;

/** An element of XML. Its name and those of its attributes are constants, all else may be any text. */
export const xml = (
  name: string,
  attributes: Record<string, string>,
  ...children: readonly (string | Element)[]
): Element => {
  const tag = `${name}${Object.entries(attributes).map(attribute).join('')}`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : child.written)).join('');
  return { written: inside === '' ? `<${tag} />` : `<${tag}>${inside}</${name}>` };
};

/** A whole document, in UTF-8. */
export const xmlDocument = ({ written }: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${written}\n`;
