/** Room for a number behind a key of the longest length that the schema allows. */
const LONGEST = 245;

/** A key that no entry has: the wanted one, or the next number behind it. */
export const freeKey = (wanted: string, taken: readonly string[]): string => {
  const base = wanted.slice(0, LONGEST);
  const known = new Set(taken);
  if (!known.has(base)) return base;
  let number = 2;
  while (known.has(`${base}-${String(number)}`)) number += 1;
  return `${base}-${String(number)}`;
};
