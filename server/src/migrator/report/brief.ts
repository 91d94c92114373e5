/** Lines that belong together, and the one line that stands for them where there is no room for all. */
export interface Block {
  lines: readonly string[];
  head: string;
  /** How many things it speaks of. */
  count: number;
}

/** What is printed of some blocks, and how many of the things they speak of are not named. */
export interface Brief {
  lines: string[];
  isCut: boolean;
}

const sizeOf = (blocks: readonly Pick<Block, 'lines'>[]): number =>
  blocks.reduce((size, { lines }) => size + lines.length, 0);

const heads = (blocks: readonly Block[]): Block[] => blocks.map((block) => ({ ...block, lines: [block.head] }));

/** How many of the first blocks have room in full, when each of the others takes `others` lines. */
const wholeOnes = (blocks: readonly Block[], room: number, others: 0 | 1): number => {
  let size = others * blocks.length;
  const full = blocks.findIndex(({ lines }) => {
    size += lines.length - others;
    return size > room;
  });
  return full === -1 ? blocks.length : full;
};

/**
 * As much of the blocks as has room: the first ones in full, then heads. Where even the heads have no room, half of it is
 * for blocks in full, and a last line, which `rest` words, counts what is not there. `room` is two lines at least.
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
