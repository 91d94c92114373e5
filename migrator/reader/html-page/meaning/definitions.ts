import type { Element, ElementContent, Root } from 'hast';

import { attributeOf, contentOf, element, hasClass, holdsBlock, isElement, rewrite, wordsOf } from '../tree';

const QUESTION_SIZE = '20';

/** Converts `<dl>`: questions and answers become sections, terms and definitions become a list. */
export const listDefinitions = (tree: Root): void => {
  rewrite(tree, (node) => {
    if (node.tagName !== 'dl') return null;
    const parts = partsOf(node);
    const terms = parts.filter(({ tagName }) => tagName === 'dt');
    const asks = hasClass(node, /faq/i) || (terms.length > 0 && terms.every((term) => /[?？]$/.test(wordsOf(term))));
    return asks ? parts.map(sectionPart) : [element('ul', itemsOf(parts), node)];
  });
};

/** The terms and definitions of a list, including those in a `<div>` for each group. */
const partsOf = (list: Element): Element[] =>
  contentOf(list).flatMap((child): Element[] => {
    if (!isElement(child)) return [element('dd', child.type === 'text' ? [child] : [], child)];
    return child.tagName === 'div' ? partsOf(child) : [child];
  });

const sectionPart = (part: Element): Element => {
  if (part.tagName !== 'dt') return element('div', part.children, part);
  const id = attributeOf(part, 'id');
  return element('h2', part.children, part, { dataSize: QUESTION_SIZE, ...(id === null ? {} : { id }) });
};

const itemsOf = (parts: readonly Element[]): Element[] => {
  const items: Element[] = [];
  let open: Element | null = null;
  for (const part of parts) {
    if (part.tagName === 'dt') {
      const { id, ...properties } = part.properties;
      // glossaries are named by their terms, from other pages too
      const anchor = id === undefined ? [] : [element('a', [], part, { id })];
      open = element('li', [...anchor, element('strong', part.children, part)], part, properties);
      items.push(open);
    } else if (open === null) items.push(element('li', part.children, part, part.properties));
    else for (const child of below(part)) open.children.push(child);
  }
  return items;
};

/** Puts a definition below its term; one of a single paragraph follows a line break. */
const below = (part: Element): ElementContent[] =>
  holdsBlock(part) ? [element('div', part.children, part)] : [element('br', []), ...part.children];
