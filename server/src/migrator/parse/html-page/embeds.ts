import type { Element, Root } from 'hast';

import type { Tell } from './report';
import { attributeOf, element, find, rewrite, text } from './tree';

const EMBEDS = /^(?:iframe|video|audio|embed|object)$/;

/** Frames and players -> a link to what they show. */
export const linkEmbeds = (tree: Root, tell: Tell): void => {
  rewrite(tree, (node) => {
    if (!EMBEDS.test(node.tagName)) return null;
    const source = sourceOf(node);
    if (source === null) return [];
    tell('HTML_EMBED', node, `<${node.tagName}> of ${source} became a link.`);
    const label = attributeOf(node, 'title') ?? source;
    return [element('p', [element('a', [text(label)], node, { href: source })], node)];
  });
};

const sourceOf = (node: Element): string | null => {
  const own = ['src', 'data', 'dataSrc']
    .map((name) => attributeOf(node, name))
    .find((value) => value !== null && value.trim() !== '');
  if (own !== undefined && own !== null) return own.trim();
  const source = find(node, ({ tagName, properties }) => tagName === 'source' && properties.src !== undefined);
  return source === null ? null : attributeOf(source, 'src');
};
