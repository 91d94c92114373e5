import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toHast } from 'mdast-util-to-hast';
import { gfm } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Markdown -> HTML as the least careful renderer would make it: with all HTML that stands in it. */
export const renderMarkdown = (markdown: string): string => {
  const mdast = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return toHtml(toHast(mdast, { allowDangerousHtml: true }), { allowDangerousHtml: true });
};

const NEEDLESS = new Set(['script', 'style', 'template', 'noscript']);

/**
 * The words that a browser shows of a piece of HTML, or says in place of an image; Chinese characters are words of their own.
 * `strangers`: names of elements that are none, of whose tags all words count.
 */
export const shownWords = (html: string, { strangers = [] }: { strangers?: readonly string[] } = {}): string[] => {
  let text = '';
  const names = new Set(strangers.map((name) => name.toLowerCase()));
  const visit = (node: Node): void => {
    if ('tagName' in node && names.has(node.tagName)) {
      text += ` ${node.attrs.map(({ name, value }) => `${name} ${value}`).join(' ')} `;
    }
    if ('value' in node) text += node.value;
    else if (node.nodeName === 'img' && 'attrs' in node) {
      text += ` ${node.attrs.find(({ name }) => name === 'alt')?.value ?? ''} `;
    } else if ('childNodes' in node && !NEEDLESS.has(node.nodeName)) {
      text += INLINE.has(node.nodeName) ? '' : ' ';
      node.childNodes.forEach(visit);
      text += INLINE.has(node.nodeName) ? '' : ' ';
    }
  };
  visit(parseFragment(html));
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];
};

const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'span', 'u', 'code', 'sub', 'sup', 'del']);

/** The dangers to a reader: elements that run or load, event attributes, addresses with other schemes than these. */
export const dangersIn = (html: string): string[] => {
  const dangers: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      if (/^(?:script|style|iframe|object|embed|svg|math|form|input|button|link|meta|base)$/.test(node.tagName))
        dangers.push(node.tagName);
      for (const { name, value } of node.attrs) {
        if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') dangers.push(`${name}="${value}"`);
        // eslint-disable-next-line no-control-regex -- browsers drop these in front of and inside a scheme
        const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value.replace(/[\u0000-\u0020\u007f]/g, ''))?.[1];
        const isUrl = /^(?:href|src|action|formaction|xlink:href|data|poster|background)$/.test(name);
        if (isUrl && scheme !== undefined && !/^(?:https?|mailto|tel)$/i.test(scheme))
          dangers.push(`${name}="${value}"`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return dangers;
};

/** The names of the attributes that a browser finds; the same words in a text or in a value are none. */
export const attributesIn = (html: string): string[] => {
  const visit = (node: Node): string[] => [
    ...('attrs' in node ? node.attrs.map(({ name }) => name) : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return visit(parseFragment(html));
};

/** HTML without what stands in code, which may say anything. */
export const codeless = (html: string): string => html.replace(/<(pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, '');
