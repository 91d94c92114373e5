import type { SyntaxNode } from '@lezer/common';

import type { Cleaning } from './clean-html';

/** Takes the target from a link, image, autolink or definition: what readers see of it stays. */
export const refuseTarget = (node: SyntaxNode, text: string, into: Cleaning): void => {
  if (node.name === 'LinkReference') {
    into.removed.push({ from: node.from, to: node.to });
  } else if (node.name === 'Link' || node.name === 'Image') {
    const [open, close] = node.getChildren('LinkMark');
    if (open === undefined || close === undefined) return;
    into.replaced.push({ from: open.from, to: open.to, text: '' });
    into.replaced.push({ from: close.from, to: node.to, text: '' });
  } else if (node.parent?.name === 'Autolink') {
    into.replaced.push({ from: node.parent.from, to: node.parent.from + 1, text: '&lt;' });
  } else {
    // no escape keeps every parser from linking `xmpp:a@b.c`
    const colon = text.indexOf(':', node.from);
    if (colon >= 0 && colon < node.to) into.replaced.push({ from: colon + 1, to: colon + 1, text: '<wbr>' });
  }
};
