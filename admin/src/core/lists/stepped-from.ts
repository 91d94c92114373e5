/**
 * The part that a step leads to, by its number among `count`. `place` is where the keyboard is: the number of a part, or
 * half a number between two.
 */
export const steppedFrom = (place: number, step: 1 | -1, count: number): number =>
  Math.max(0, Math.min(count - 1, step === 1 ? Math.floor(place) + 1 : Math.ceil(place) - 1));
