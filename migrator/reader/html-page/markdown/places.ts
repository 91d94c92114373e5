import type { Parents } from 'hast';

import { isElement } from '../tree';

/** Elements whose places in the source the writer notes. */
const NOTED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'table', 'tr', 'a', 'img']);

/** Removes all other places. Those who clean and convert the tree copy it, and most of a copy would be places. */
export const dropPlaces = (parent: Parents): void => {
  for (const child of parent.children) {
    const element = isElement(child);
    if (!element || !NOTED.has(child.tagName)) delete child.position;
    if (element) dropPlaces(child);
  }
};
