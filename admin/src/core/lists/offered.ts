/** A value that can be chosen, and how many rows have it, where the server counts them. */
export interface Choice {
  value: string;
  count?: number;
}

/**
 * The values that a select offers. The chosen value is among them even if it does not occur, from a saved address for example.
 * Where none is chosen and only one value occurs, or no row has any, there is nothing to choose.
 */
export const offered = (choices: readonly Choice[], chosen: string | undefined): readonly Choice[] => {
  if (chosen === undefined) return choices.length > 1 && choices.some(({ count }) => count !== 0) ? choices : [];
  return choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen }];
};
