/** Lines that belong together, and the one line that replaces them where there is no room for all. */
export interface Block {
  lines: readonly string[];
  head: string;
  /** How many things the lines list. */
  count: number;
}

/** The lines that are printed of some blocks, and whether some things are missing from them. */
export interface Brief {
  lines: string[];
  isCut: boolean;
}

const sizeOf = (blocks: readonly Pick<Block, 'lines'>[]): number =>
  blocks.reduce((size, { lines }) => size + lines.length, 0);

const heads = (blocks: readonly Block[]): Block[] => blocks.map((block) => ({ ...block, lines: [block.head] }));

/** How many of the first blocks fit in full, when each of the others takes `others` lines. */
const wholeOnes = (blocks: readonly Block[], room: number, others: 0 | 1): number => {
  let size = others * blocks.length;
  const full = blocks.findIndex(({ lines }) => {
    size += lines.length - others;
    return size > room;
  });
  return full === -1 ? blocks.length : full;
};

/**
 * As much of the blocks as fits into `room` lines: the first ones in full, then heads. Where even the heads do not fit,
 * half of the lines are for blocks in full, and a last line, worded by `rest`, counts what is missing. `room` is at
 * least two lines.
 */
export const fitBlocks = (
  blocks: readonly Block[],
  room: number,
  rest: (blocks: number, count: number) => string,
): Brief => {
  const isCrowded = blocks.length > room;
  const whole = isCrowded ? wholeOnes(blocks, Math.floor(room / 2), 0) : wholeOnes(blocks, room, 1);
  const first = blocks.slice(0, whole);
  const others = blocks.slice(whole);
  if (!isCrowded)
    return { lines: [...first, ...heads(others)].flatMap(({ lines }) => lines), isCut: others.length > 0 };
  const named = others.slice(0, room - sizeOf(first) - 1);
  const left = others.slice(named.length);
  const count = left.reduce((sum, block) => sum + block.count, 0);
  return {
    lines: [...[...first, ...heads(named)].flatMap(({ lines }) => lines), rest(left.length, count)],
    isCut: true,
  };
};
