import type { SyntaxNode } from '@lezer/common';

const ALIGNMENTS: readonly [RegExp, string][] = [
  [/^:-*:$/, 'center'],
  [/^:/, 'left'],
  [/:$/, 'right'],
];

/** The alignment of each column of a table, which its second line states; null where it states none. */
export const columnsOf = (table: SyntaxNode, body: string): (string | null)[] => {
  const line = table.getChild('TableDelimiter');
  return (line === null ? '' : body.slice(line.from, line.to))
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((column) => ALIGNMENTS.find(([pattern]) => pattern.test(column.trim()))?.[1] ?? null);
};

/** The cells of a row, with null for the empty ones, of which the tree says nothing. */
export const cellsOf = (row: SyntaxNode): (SyntaxNode | null)[] => {
  const cells: (SyntaxNode | null)[] = [];
  let cell: SyntaxNode | null = null;
  for (let child = row.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === 'TableCell') cell = child;
    else if (child.name === 'TableDelimiter') {
      if (cell !== null || child.from > row.from) cells.push(cell);
      cell = null;
    }
  }
  return cell === null ? cells : [...cells, cell];
};
