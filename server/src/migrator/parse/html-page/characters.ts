import type { Parents, Root } from 'hast';

import { withoutUnwanted } from '../../read/unwanted-characters';
import { isElement, isText } from './tree';
import { unmasked } from './unknown-tags';

const clean = (text: string): string => withoutUnwanted(unmasked(text));

/** Character references spell what the bytes of a page may not hold: control characters, and U+FFFD in place of NUL. */
export const cleanCharacters = (parent: Root | Parents): void => {
  for (const child of parent.children) {
    if (isText(child)) child.value = clean(child.value);
    if (!isElement(child)) continue;
    for (const [name, value] of Object.entries(child.properties)) {
      if (typeof value === 'string') child.properties[name] = clean(value);
      if (Array.isArray(value))
        child.properties[name] = value.map((each) => (typeof each === 'string' ? clean(each) : each));
    }
    cleanCharacters(child);
  }
};
