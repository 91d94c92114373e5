import type { Tree } from '@lezer/common';
import { markdown } from './grammar/markdown';
import { definitionOf, labelOf, linkOf, titleOf } from './markdown-links';
import { cellsOf, columnsOf } from './table-cells';

/**
 * How much HTML a body may be written with that does not stand in it: the cells that rows of a table lack, the target of a
 * definition for each link that names it. Rows times columns, and links times the length of a target, are the square of a body's
 * length.
 */
export interface Spare {
  /** Whether so many characters are left; then they are taken. */
  take: (characters: number) => boolean;
}

const TIMES = 8;
const LEAST = 16_384;

export const spareOf = (body: string): Spare => {
  let left = TIMES * body.length + LEAST;
  return {
    take: (characters) => {
      if (characters > left) return false;
      left -= characters;
      return true;
    },
  };
};

/** A target that a body defines for links to name. */
export interface Target {
  href: string;
  title: string | null;
}

/** The targets that a body defines, by their labels; of two with one label the first counts. */
export const definitionsIn = (tree: Tree, body: string): ReadonlyMap<string, Target> => {
  const definitions = new Map<string, Target>();
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'LinkReference' || body.startsWith('[^', node.from)) return true;
      const definition = definitionOf(node.node, body);
      if (definition !== null && !definitions.has(definition.label))
        definitions.set(definition.label, { href: definition.link.href, title: titleOf(node.node, body) });
      return false;
    },
  });
  return definitions;
};

/** Characters of a target that a link names. */
export const sizeOfTarget = ({ href, title }: Target): number => href.length + (title?.length ?? 0);

/** `<td align="center"></td>` */
const EMPTY_CELL = 25;

/** Characters of the cells that a row lacks. */
export const sizeOfLacking = (columns: number, cells: number): number => Math.max(0, columns - cells) * EMPTY_CELL;

const [LINE_END, BAR, BRACKET] = [10, 124, 91];

/** Whether a body is so small in all its dimensions that their products are, too. Asked of every page. */
const isPlain = (body: string): boolean => {
  if (!body.includes('|') && !body.includes(']:')) return true;
  let [rows, widest, brackets, longest] = [0, 0, 0, 0];
  let [bars, start] = [1, 0];
  // sign by sign: splitting every line of every page takes longer
  for (let at = 0; at <= body.length; at += 1) {
    const sign = at === body.length ? LINE_END : body.charCodeAt(at);
    if (sign === BAR) bars += 1;
    else if (sign === BRACKET) brackets += 1;
    else if (sign === LINE_END) {
      if (bars > 1) rows += 1;
      widest = Math.max(widest, bars);
      longest = Math.max(longest, at - start);
      [bars, start] = [1, at + 1];
    }
  }
  const defines = body.includes(']:');
  // the target of a definition may stand on a line of its own
  return sizeOfLacking(rows * widest, 0) + (defines ? brackets * longest : 0) <= LEAST;
};

/** Where a body asks for more than it is written with; null for one that gets everything, as nearly all do. */
export const beyondSpare = (body: string): number | null => {
  if (isPlain(body)) return null;
  const spare = spareOf(body);
  const tree = markdown.parse(body);
  const definitions = definitionsIn(tree, body);
  let columns = 0;
  let beyond: number | null = null;
  tree.iterate({
    enter: (node) => {
      const { name, from } = node;
      let size = 0;
      if (name === 'Table') columns = columnsOf(node.node, body).length;
      else if (name === 'TableHeader' || name === 'TableRow') size = sizeOfLacking(columns, cellsOf(node.node).length);
      else if ((name === 'Link' || name === 'Image') && linkOf(node, body).target === null) {
        const target = definitions.get(labelOf(node.node, body));
        size = target === undefined ? 0 : sizeOfTarget(target);
      }
      if (size > 0 && !spare.take(size)) beyond ??= from;
    },
  });
  return beyond;
};
