import type { Root } from 'hast';

import { attributeOf, find, wordsOf } from '../tree';

export interface Head {
  metaTitle: string | null;
  metaDescription: string | null;
  language: string | null;
}

/** Reads what the head of the document says about it. */
export const takeHead = (tree: Root): Head => {
  const title = find(tree, ({ tagName }) => tagName === 'title');
  const description = find(
    tree,
    (node) =>
      node.tagName === 'meta' &&
      /^description$/i.test(attributeOf(node, 'name') ?? '') &&
      attributeOf(node, 'content') !== null,
  );
  const html = find(tree, ({ tagName }) => tagName === 'html');
  return {
    metaTitle: title === null ? null : spoken(wordsOf(title)),
    metaDescription: description === null ? null : spoken(attributeOf(description, 'content') ?? ''),
    language: html === null ? null : spoken(attributeOf(html, 'lang') ?? ''),
  };
};

const spoken = (words: string): string | null => words.replace(/\s+/g, ' ').trim() || null;
