import type { Element } from 'hast';

import { attributeOf, classesOf, hasClass } from '../tree';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Class names that hide elements: those of common style sheets, and those for content that only screen readers use. */
const HIDING_CLASS =
  /^(?:hidden|hide|is-hidden|d-none|invisible|collapse|sr-only(?:-focusable)?|visually-?hidden|screen-reader-text)$/i;

/** Classes of Bootstrap and Tailwind that show an element again from a width on. */
const SHOWN_AGAIN = /^(?:d-(?:sm|md|lg|xl|xxl)-(?!none$)\w|(?:sm|md|lg|xl):(?:block|flex|grid|inline)\b)/;

/** Whether a browser hides the element, or offers it only to screen readers. */
export const isHidden = (node: Element): boolean => {
  const hidden = attributeOf(node, 'hidden');
  return (
    (hidden !== null && hidden !== 'until-found') ||
    attributeOf(node, 'ariaHidden') === 'true' ||
    HIDING_STYLE.test(attributeOf(node, 'style') ?? '') ||
    (hasClass(node, HIDING_CLASS) &&
      // hidden on small screens only
      !hasClass(node, SHOWN_AGAIN) &&
      !(hasClass(node, /^(?:collapse)$/i) && hasClass(node, /^(?:in|show)$/i)))
  );
};

/** Shows an element that is hidden until opened, because collapsed content is content too. */
export const reveal = (node: Element): void => {
  const { properties } = node;
  delete properties.hidden;
  delete properties.ariaHidden;
  properties.style = (attributeOf(node, 'style') ?? '').replace(/(?:display|visibility)\s*:[^;]*;?/gi, '');
  properties.className = classesOf(node).filter((name) => !HIDING_CLASS.test(name));
};
