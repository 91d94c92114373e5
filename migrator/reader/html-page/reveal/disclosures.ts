import type { Element, Root } from 'hast';

import { reveal } from './hidden';
import {
  attributeOf,
  classesOf,
  element,
  find,
  hasClass,
  isBlank,
  isElement,
  isHeading,
  rewrite,
  speaks,
  text,
  walk,
  wordsOf,
  type Child,
} from '../tree';

/** Sizes of the headings made from questions and tabs, on the scale of `headings.ts`. */
const QUESTION_SIZE = '20';
const TAB_SIZE = '24';
const LONGEST_LABEL = 300;

const TOGGLE_CLASS =
  /^(?:.*-)?(?:question|faq-?q|faq-?title|accordion-(?:title|header|heading|button|toggle)|accordion-item-link|panel-heading|collapsible-header|toggle-title)$/i;
const TAB_LIST_CLASS = /^(?:nav-tabs|nav-pills|tabs?|tab-?(?:list|nav|bar|menu|title|head(?:er)?s?))$/i;

/**
 * Opens tabs, accordions and questions: each label becomes a heading above its content, which is shown. So is all that
 * another control opens. `html` is what the tree was read from.
 */
export const openDisclosures = (tree: Root, html: string): void => {
  openTabs(tree);
  // most pages have no controls, and are not walked for them
  if (/aria-controls|data-(?:bs-)?target|tabpanel/i.test(html)) openControlled(tree);
  rewrite(tree, (node) => {
    openToggles(node);
    return null;
  });
  openToggles(tree);
};

const openToggles = (parent: Root | Element): void => {
  let open = false;
  parent.children.forEach((child, index) => {
    if (!isElement(child)) return;
    if (
      isToggle(child) &&
      (parent.children.slice(index + 1, index + 6).some((next) => !isBlank(next)) || isQuestion(child))
    ) {
      parent.children[index] = headingOf(child, QUESTION_SIZE);
      open = true;
    } else if (open) reveal(child);
  });
};

const isToggle = (node: Element): boolean => opens(node) && speaks(node) && wordsOf(node).length <= LONGEST_LABEL;

const opens = (node: Element): boolean =>
  node.tagName === 'summary' ||
  attributeOf(node, 'role') === 'tab' ||
  opensOnClick(node) ||
  (isHeading(node) && find(node, (each) => each.tagName === 'a' && opensOnClick(each)) !== null) ||
  hasClass(node, TOGGLE_CLASS);

const opensOnClick = (node: Element): boolean =>
  attributeOf(node, 'ariaExpanded') !== null ||
  /^(?:collapse|accordion)$/.test(attributeOf(node, 'dataToggle') ?? attributeOf(node, 'dataBsToggle') ?? '');

const isQuestion = (node: Element): boolean => /[?？]$/.test(wordsOf(node));

/** Makes a heading from a label, without the control around it: its link opens a block and has no target. */
const headingOf = (label: Element, size: string): Element => {
  const id = attributeOf(label, 'id');
  return element('h2', [text(wordsOf(label))], label, { dataSize: size, ...(id === null ? {} : { id }) });
};

/** Shows the panels that controls name. A link alone may name anything; menus and dialogs are no text. */
const openControlled = (tree: Root): void => {
  const named = new Set<string>();
  const panels: Element[] = [];
  walk(tree, (node) => {
    if (isNavigation(node)) return false;
    const isControl = node.tagName === 'button' || (node.tagName === 'a' && opensOnClick(node));
    const opened = isControl ? panelOf(node) : null;
    if (opened !== null) named.add(opened);
    else if (node.properties.id !== undefined || node.properties.role === 'tabpanel') panels.push(node);
    return true;
  });
  for (const panel of panels) {
    const isNamed = named.has(attributeOf(panel, 'id') ?? '') || attributeOf(panel, 'role') === 'tabpanel';
    if (isNamed && !hasClass(panel, OVERLAY)) reveal(panel);
  }
};

const OVERLAY = /^(?:modal|dialog|offcanvas|popup|pop-up|lightbox|tooltip|navbar-collapse|menu|dropdown-menu)$/i;

const isNavigation = (node: Element): boolean =>
  node.tagName === 'nav' ||
  node.tagName === 'dialog' ||
  /^(?:navigation|dialog|menu)$/.test(attributeOf(node, 'role') ?? '');

const openTabs = (tree: Root): void => {
  const lists: Element[] = [];
  walk(tree, (node) => {
    const named = attributeOf(node, 'role') === 'tablist' || hasClass(node, TAB_LIST_CLASS);
    if (named && labelsOf(node).length > 1) lists.push(node);
    return !named;
  });
  if (lists.length === 0) return;
  const byId = new Map<string, Element>();
  walk(tree, (node) => {
    const id = attributeOf(node, 'id');
    if (id !== null && !byId.has(id)) byId.set(id, node);
    return true;
  });
  for (const list of lists) openTabList(list, byId);
};

const openTabList = (list: Element, byId: ReadonlyMap<string, Element>): void => {
  const pairs = labelsOf(list).map((label) => ({ label, panel: byId.get(panelOf(label) ?? '') }));
  // a list of links to headings is a table of contents
  if (pairs.some(({ panel }) => panel === undefined || !/^(?:div|section|article|li|td)$/.test(panel.tagName))) return;
  for (const { label, panel } of pairs) {
    if (panel === undefined) continue;
    reveal(panel);
    panel.properties.className = classesOf(panel).filter((name) => name !== 'fade');
    panel.children = [headingOf(label, TAB_SIZE), ...panel.children];
  }
  list.children = [];
};

const labelsOf = (list: Element): Element[] => {
  const labels: Element[] = [];
  walk(list, (node) => {
    if (panelOf(node) === null) return true;
    labels.push(node);
    return false;
  });
  return labels;
};

const panelOf = (label: Element): string | null => {
  for (const name of ['ariaControls', 'dataTarget', 'dataBsTarget', 'dataTab', 'href']) {
    const value = attributeOf(label, name);
    if (value !== null && (name !== 'href' || /^#./.test(value))) return value.replace(/^#/, '');
  }
  return null;
};

/** Whether a list contains sections rather than items, that is, whether every item begins with a heading. */
export const holdsSections = (list: Element): boolean => {
  const items = list.children.filter((child): child is Element => isElement(child, 'li'));
  return items.length > 0 && items.every((item) => isHeading(firstOf(item)));
};

const firstOf = (item: Element): Child | undefined => item.children.find((child) => !isBlank(child));
