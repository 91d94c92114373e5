/** `1,234`: the same on every machine. */
export const number = (count: number): string => count.toLocaleString('en');

/** `1 file`, `2 entries`: `many` is for nouns that take no `s`. */
export const plural = (count: number, noun: string, many = `${noun}s`): string =>
  `${number(count)} ${count === 1 ? noun : many}`;
