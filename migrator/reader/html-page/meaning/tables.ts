import type { Element, ElementContent, Nodes, Root } from 'hast';

import { say } from '../../../../model/say';
import { quote } from '../../../quote';
import type { NodeReport } from '../report';
import { attributeOf, contentOf, element, find, isBlank, isElement, isHeading, rewrite, walk, wordsOf } from '../tree';

/** Dissolves tables that only lay out a page, before their contents are read; those of a document without their menus. */
export const dissolveLayoutTables = (tree: Root, { isDocument }: { isDocument: boolean }, report: NodeReport): void => {
  // before any is dissolved: one inside it shows what a table is for
  const layout = new Set<Element>();
  walk(tree, (node) => {
    if (node.tagName === 'table' && isLayout(node)) layout.add(node);
    return true;
  });
  if (layout.size === 0) return;
  const sizes: Sizes = new Map();
  rewrite(tree, (node) => {
    if (!layout.has(node)) return null;
    const cells = cellsOf(node);
    return (isDocument ? withoutMenus(cells, sizes, report) : cells).map((cell) => element('div', cell.children, cell));
  });
};

/** The letters of a part of the page, those of its links, and the number of these. */
interface Size {
  all: number;
  linked: number;
  links: number;
}
/** Those that are known; tables stand in one another. */
type Sizes = Map<Nodes, Size>;

/** The least links of a menu. */
const LEAST_LINKS = 3;

/** A link to a file, which may be evidence, and not to a page. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|rtf|od[tsp]|csv|txt|xml|json|zip|7z|rar|t?gz)(?:[?#]|$)/i;

/**
 * The cells without those that hold nothing but links to pages, beside one with more text of its own. Each that is left out
 * is reported.
 */
const withoutMenus = (cells: readonly Element[], known: Sizes, report: NodeReport): Element[] => {
  const most = Math.max(0, ...cells.map((cell) => sizeOf(cell, known)).map(({ all, linked }) => all - linked));
  return cells.filter((cell) => {
    const { all, linked, links } = sizeOf(cell, known);
    if (links < LEAST_LINKS || linked < all || most <= linked) return true;
    const targets = targetsIn(cell);
    if (targets.some((href) => FILE.test(href))) return true;
    report('HTML_LEFT_OUT', cell, say('menuRemoved', { count: links, link: quote(targets[0] ?? '') }));
    return false;
  });
};

/** Where the links in a part of the page lead, in their order. */
const targetsIn = (part: Element): string[] => {
  const targets: string[] = [];
  walk(part, (node) => {
    const href = node.tagName === 'a' ? attributeOf(node, 'href') : null;
    if (href !== null) targets.push(href.trim());
    return true;
  });
  return targets;
};

const sizeOf = (node: Nodes, known: Sizes): Size => {
  const before = known.get(node);
  if (before !== undefined) return before;
  const size: Size = { all: node.type === 'text' ? lettersIn(node.value) : 0, linked: 0, links: 0 };
  for (const child of 'children' in node ? node.children : []) {
    const { all, linked, links } = sizeOf(child, known);
    size.all += all;
    size.linked += linked;
    size.links += links;
  }
  const whole = isElement(node, 'a') ? { all: size.all, linked: size.all, links: 1 } : size;
  known.set(node, whole);
  return whole;
};

const lettersIn = (words: string): number => words.replace(/[^\p{L}\p{N}]+/gu, '').length;

const isLayout = (table: Element): boolean => {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true;
  if (isColumn(table)) return true;
  const cells = cellsOf(table);
  const hasHeads = cells.some(({ tagName }) => tagName === 'th');
  // a cell of data may be laid out itself
  const shows = (inside: Element): boolean =>
    isHeading(inside) || (inside.tagName === 'table' && !(hasHeads && isColumn(inside)));
  return cells.some((cell) => find(cell, shows) !== null);
};

const isColumn = (table: Element): boolean => rowsOf(table).every((row) => contentOf(row).length <= 1);

const rowsOf = (table: Element): Element[] => {
  const rows: Element[] = [];
  walk(table, (node) => {
    if (node.tagName === 'tr') rows.push(node);
    return node.tagName !== 'tr' && node.tagName !== 'table';
  });
  return rows;
};

const cellsOf = (table: Element): Element[] => {
  const cells: Element[] = [];
  walk(table, (node) => {
    const isCell = /^(?:td|th|caption)$/.test(node.tagName);
    if (isCell) cells.push(node);
    return !isCell;
  });
  return cells;
};

/** Empty cells that markdown may add to a table: a few for each one that is written, and some more. */
const EMPTY_FOR_EACH = 4;
const EMPTY_BESIDE = 1_000;

/** Whether markdown, whose rows are all as wide as the widest, would be mostly empty cells. */
const isRagged = (table: Element): boolean => {
  const widths = rowsOf(table).map((row) => contentOf(row).length);
  const [cells, widest] = [widths.reduce((sum, width) => sum + width, 0), Math.max(0, ...widths)];
  return widths.length * widest > (1 + EMPTY_FOR_EACH) * cells + EMPTY_BESIDE;
};

/** Marks the tables that markdown cannot express. In all others, each cell becomes one line. */
export const settleTables = (tree: Root, report: NodeReport): void => {
  rewrite(tree, (node) => {
    if (node.tagName !== 'table') return null;
    const cells = cellsOf(node);
    if (cells.every((cell) => isBlank(cell) || contentOf(cell).length === 0)) return [];
    const title = find(node, ({ tagName }) => tagName === 'caption');
    const needsHtml = cells.some(
      (cell) =>
        hasSpan(cell) ||
        cell.children.some((child) => isElement(child) && child.tagName !== 'p' && isBlockInCell(child)),
    );
    if (needsHtml || isRagged(node)) {
      node.properties.dataHtml = 'true';
      report('HTML_TABLE', node, needsHtml ? say('tableStaysHtml') : say('raggedTableStaysHtml'));
      for (const cell of cells) if (cell.children.length === 1) cell.children = oneLine(cell);
      rewrite(node, (item) => (attributeOf(item, 'dataTight') === null ? null : [element('li', oneLine(item), item)]));
      return null;
    }
    promoteFirstRow(node);
    for (const cell of cells) cell.children = oneLine(cell);
    if (title === null) return null;
    rewrite(node, (inside) => (inside === title ? [] : null));
    return [element('p', title.children, title), node];
  });
};

const isBlockInCell = (node: Element): boolean => /^(?:ul|ol|pre|blockquote|table|hr|h[1-6])$/.test(node.tagName);

const hasSpan = (cell: Element): boolean =>
  ['colSpan', 'rowSpan'].some((name) => Number(attributeOf(cell, name) ?? 1) > 1);

/** The paragraphs of a cell, separated by line breaks. */
const oneLine = (cell: Element): ElementContent[] =>
  cell.children
    .filter((child) => !isBlank(child))
    .flatMap((child, index) => [
      ...(index > 0 ? [element('br', [])] : []),
      ...(isElement(child, 'p') ? child.children : [child]),
    ]);

/**
 * Makes the first row a header: most legacy tables name their columns in plain cells. In a table of two columns it may
 * be data.
 */
const promoteFirstRow = (table: Element): void => {
  const [first, ...others] = rowsOf(table);
  if (first === undefined || others.length === 0) return;
  const cells = contentOf(first).filter((cell): cell is Element => isElement(cell, 'td', 'th'));
  const spoken = cells.filter((cell) => wordsOf(cell) !== '');
  const standsOut =
    spoken.every((cell) => cell.tagName === 'th' || isBold(cell)) || cells.some(isPainted) || isPainted(first);
  if (spoken.length === 0 || !(standsOut || (cells.length > 2 && spoken.length === cells.length))) return;
  for (const cell of cells) cell.tagName = 'th';
};

const isBold = (cell: Element): boolean => {
  const [only, ...others] = contentOf(cell);
  if (others.length > 0 || !isElement(only)) return false;
  return only.tagName === 'strong' || (only.tagName === 'p' && isBold(only));
};

const isPainted = (node: Element): boolean =>
  attributeOf(node, 'bgColor') !== null || /background/i.test(attributeOf(node, 'style') ?? '');
