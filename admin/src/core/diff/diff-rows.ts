import { diffArrays, diffLines } from 'diff';

/** A piece of a line; `changed`: it is not in the other text. */
interface Piece {
  text: string;
  changed: boolean;
}

export type DiffRow =
  | { kind: 'same' | 'removed' | 'added'; before: number | null; after: number | null; pieces: Piece[] }
  | { kind: 'gap'; hidden: number };

const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

/** Words and what stands between them. Chinese has no spaces: the segmenter knows where its words end. */
const wordsOf = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

const piecesOf = (removed: string, added: string, language: string): [before: Piece[], after: Piece[]] => {
  const parts = diffArrays(wordsOf(removed, language), wordsOf(added, language));
  const side = (isOther: (part: (typeof parts)[number]) => boolean): Piece[] =>
    parts.flatMap((part) =>
      isOther(part) ? [] : [{ text: part.value.join(''), changed: part.added || part.removed }],
    );
  return [side(({ added: isAdded }) => isAdded), side(({ removed: isRemoved }) => isRemoved)];
};

const plain = (text: string, changed: boolean): Piece[] => [{ text, changed }];

/** Leaves `context` lines around what changed. */
const fold = (rows: DiffRow[], context: number): DiffRow[] => {
  const isNear = rows.map((_, index) =>
    rows.slice(Math.max(0, index - context), index + context + 1).some(({ kind }) => kind !== 'same'),
  );
  const folded: DiffRow[] = [];
  rows.forEach((row, index) => {
    const last = folded.at(-1);
    if (isNear[index] === true) folded.push(row);
    else if (last?.kind === 'gap') last.hidden += 1;
    else folded.push({ kind: 'gap', hidden: 1 });
  });
  return folded;
};

/**
 * Two texts, line by line; lines that took each other's place also word by word. `language` says where words end.
 * Line numbers count from 1.
 */
export const diffRows = (before: string, after: string, language: string, context = 3): DiffRow[] => {
  const rows: DiffRow[] = [];
  let [atBefore, atAfter] = [0, 0];
  const changes = diffLines(before, after);
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index];
    if (change === undefined) continue;
    const next = changes[index + 1];
    const lines = linesOf(change.value);
    if (!change.added && !change.removed) {
      for (const text of lines)
        rows.push({ kind: 'same', before: ++atBefore, after: ++atAfter, pieces: plain(text, false) });
      continue;
    }
    const replaced = change.removed && next?.added === true ? linesOf(next.value) : [];
    const pairs = lines.map((text, line) => piecesOf(text, replaced[line] ?? '', language));
    const isPair = (line: number) => line < Math.min(lines.length, replaced.length);
    lines.forEach((text, line) => {
      const pieces = isPair(line) ? (pairs[line]?.[0] ?? []) : plain(text, true);
      rows.push(
        change.removed
          ? { kind: 'removed', before: ++atBefore, after: null, pieces }
          : { kind: 'added', before: null, after: ++atAfter, pieces },
      );
    });
    replaced.forEach((text, line) => {
      const pieces = isPair(line) ? (pairs[line]?.[1] ?? []) : plain(text, true);
      rows.push({ kind: 'added', before: null, after: ++atAfter, pieces });
    });
    if (replaced.length > 0) index += 1;
  }
  return fold(rows, context);
};
