import type { Element, Root } from 'hast';

import { say } from '../../../../model/say';
import { quote } from '../../../quote';
import type { NodeReport } from '../report';
import { attributeOf, element, find, rewrite, text, wordsOf } from '../tree';

const EMBEDS = /^(?:iframe|video|audio|embed|object)$/;

/** Replaces frames and players by a link to their content. */
export const linkEmbeds = (tree: Root, report: NodeReport): void => {
  rewrite(tree, (node) => {
    if (!EMBEDS.test(node.tagName)) return null;
    const source = sourceOf(node);
    // a browser shows the content of an object only if it cannot show the object
    if (source === null && node.tagName === 'object') return node.children;
    reportWords(node, source, report);
    if (source === null) return [];
    report('HTML_EMBED', node, say('embedReplaced', { tag: node.tagName, source }));
    const label = attributeOf(node, 'title') ?? source;
    return [element('p', [element('a', [text(label)], node, { href: source })], node)];
  });
};

const reportWords = (node: Element, source: string | null, report: NodeReport): void => {
  const words = wordsOf(node);
  if (words === '') return;
  const what = source === null ? 'tagRemoved' : 'alternativeRemoved';
  report('HTML_LEFT_OUT', node, say(what, { tag: node.tagName, text: quote(words) }));
};

const sourceOf = (node: Element): string | null => {
  const own = ['src', 'data', 'dataSrc']
    .map((name) => attributeOf(node, name))
    .find((value) => value !== null && value.trim() !== '');
  if (own !== undefined && own !== null) return own.trim();
  const source = find(node, ({ tagName, properties }) => tagName === 'source' && properties.src !== undefined);
  return source === null ? null : attributeOf(source, 'src');
};
