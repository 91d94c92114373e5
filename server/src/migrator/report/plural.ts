/** `1,234`: the same on every machine. */
export const number = (count: number): string => count.toLocaleString('en');

/** `1 file`, `2 files`: for nouns that take an `s`. */
export const plural = (count: number, noun: string): string => `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
