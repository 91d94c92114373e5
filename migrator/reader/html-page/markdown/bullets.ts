import type { Element, ElementContent } from 'hast';

import { element, isBlank, isElement, isText } from '../tree';

/**
 * Signs that word processors put before an item. Dashes are excluded, because they begin sentences as often as items.
 */
const BULLET = /^\s*[•●○■□▪▫◆◇➢➤✓✔·\uf0b7\uf0a7\uf0d8]\s*/;

/** Turns consecutive paragraphs and lines that each begin with a printed bullet into a list. */
export const listBullets = (blocks: readonly Element[]): Element[] => {
  const result: Element[] = [];
  let list: Element | null = null;
  for (const block of blocks) {
    const items = block.tagName === 'p' ? itemsOf(block) : [];
    if (items.length === 0) {
      list = null;
      result.push(block);
    } else if (list === null) {
      list = element('ul', items, block);
      result.push(list);
    } else for (const item of items) list.children.push(item);
  }
  return result;
};

/**
 * The items of a paragraph; none if it does not begin with a bullet. A line without a bullet continues the item above.
 */
const itemsOf = (paragraph: Element): Element[] => {
  const items: Element[] = [];
  let lineStart = true;
  for (const child of paragraph.children) {
    const marked = lineStart && isText(child) && BULLET.test(child.value);
    const last = items.at(-1);
    if (marked) items.push(element('p', [withoutBullet(child.value, child)], paragraph));
    else if (last !== undefined) last.children.push(child);
    else if (!isBlank(child)) return [];
    lineStart = isElement(child, 'br') || (lineStart && isBlank(child));
  }
  return items.map((item) => {
    if (isElement(item.children.at(-1), 'br')) item.children.pop();
    return element('li', [item], item, { dataTight: 'true' });
  });
};

const withoutBullet = (value: string, origin: ElementContent): ElementContent => ({
  ...origin,
  type: 'text',
  value: value.replace(BULLET, ''),
});
