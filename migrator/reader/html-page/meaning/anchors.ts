import { decodedPart } from '../../../../model/decoded-url';
import type { Element, ElementContent, Root } from 'hast';

import { clobbers, isPrefixed, renamedId, repeatedId, safeId } from '../../../clobbering-ids';
import type { NodeReport } from '../report';
import { attributeOf, contentOf, element, isBlank, isElement, isHeading, rewrite, walk } from '../tree';

/**
 * Keeps the ids that links may name, as `<a id="…">`: those of headings, of old anchors, of elements that begin with a
 * heading, and of everything that a link of the page names. The first of equal ids counts, as in a browser.
 */
export const keepAnchors = (tree: Root, report: NodeReport): void => {
  const wanted = targetsIn(tree);
  const seen = new Set<string>();
  const first = new Map<Element, string[]>();
  walk(tree, (node) => {
    const all = idsOf(node);
    const isKept = isHeading(node) || isAnchor(node) || all.some((id) => wanted.has(id)) || opensSection(node);
    if (all.length === 0 || !isKept) return true;
    const ids = all.filter((id) => !seen.has(safeId(id)));
    for (const id of all) {
      if (!ids.includes(id)) {
        if (isPrefixed(id)) report('HTML_ID_RENAMED', node, repeatedId('id', id));
      } else if (clobbers(id)) report('HTML_ID_RENAMED', node, renamedId('id', id));
    }
    for (const id of ids) seen.add(safeId(id));
    if (ids.length > 0) first.set(node, ids);
    return true;
  });
  rewrite(tree, (node) => {
    const anchors = (first.get(node) ?? []).map((id) => element('a', [], node, { id: safeId(id) }));
    delete node.properties.id;
    delete node.properties.name;
    if (anchors.length === 0) return null;
    if (VOID.test(node.tagName) || node.tagName === 'a')
      return node.tagName === 'a' && node.properties.href === undefined
        ? [...anchors, ...node.children]
        : [...anchors, node];
    if (ROWS.test(node.tagName)) return null;
    node.children = [...anchors, ...node.children];
    return null;
  });
};

const VOID = /^(?:img|hr|br|ul|ol|table|pre)$/;
/** Elements between which, and between whose children, no other node is allowed. */
const ROWS = /^(?:tr|tbody|thead|tfoot|colgroup|col)$/;

const idsOf = (node: Element): string[] => {
  const name = node.tagName === 'a' ? attributeOf(node, 'name') : null;
  return [...new Set([attributeOf(node, 'id'), name])].filter((id): id is string => id !== null && id.trim() !== '');
};

const isAnchor = (node: Element): boolean =>
  node.tagName === 'a'
    ? node.properties.href === undefined || node.properties.name !== undefined
    : node.tagName === 'span' && node.children.length === 0;

/** Ids used only by the style sheet of a page; nobody links to them. */
const LAYOUT = /wrapper|container|content|sidebar|^(?:main|body|page|row|col|grid|left|right|hero)/i;

const opensSection = (node: Element): boolean => !LAYOUT.test(attributeOf(node, 'id') ?? '') && beginsWithHeading(node);

const beginsWithHeading = (node: Element): boolean => {
  const first = contentOf(node).find((child) => !isElement(child) || !isAnchor(child));
  return isElement(first) && (isHeading(first) || beginsWithHeading(first));
};

const targetsIn = (tree: Root): Set<string> => {
  const targets = new Set<string>();
  walk(tree, (node) => {
    // a saved page names itself: `page.html#part`
    const [, fragment] = /#(.+)$/s.exec(attributeOf(node, 'href')?.trim() ?? '') ?? [];
    if (fragment !== undefined) {
      targets.add(fragment);
      targets.add(decodedPart(fragment));
    }
    return true;
  });
  return targets;
};

/** Moves anchors in a heading before it, because editors do not want `## <a id="x"></a>Scope`. */
export const hoistAnchors = (tree: Root): void => {
  rewrite(tree, (node) => {
    if (!isHeading(node)) return null;
    const anchors: ElementContent[] = [];
    rewrite(node, (inside) => {
      if (inside.tagName !== 'a' || inside.properties.href !== undefined) return null;
      anchors.push(inside);
      return [];
    });
    return anchors.length === 0 ? null : [element('p', anchors, node), node];
  });
  joinAnchors(tree);
};

/** Joins the anchors of one place into one line. */
const joinAnchors = (tree: Root): void => {
  const children: Root['children'] = [];
  for (const child of tree.children) {
    const last = children.at(-1);
    if (isAnchorLine(child) && isAnchorLine(last)) last.children.push(...child.children);
    else children.push(child);
  }
  tree.children = children;
};

const isAnchorLine = (node: Root['children'][number] | undefined): node is Element =>
  isElement(node, 'p') &&
  node.children.length > 0 &&
  node.children.every((child) => isBlank(child) || (isElement(child, 'a') && child.properties.href === undefined));
