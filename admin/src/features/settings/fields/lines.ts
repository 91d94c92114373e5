/** One value a line; empty lines say nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const textOf = (lines: readonly string[] | undefined): string => (lines ?? []).join('\n');

/** `key = value`, one a line. A line without `=` becomes a key without value, which the server refuses by name. */
export const pairsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    linesOf(text).map((line) => {
      const at = line.lastIndexOf('=');
      return at === -1 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );

export const textOfPairs = (pairs: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(pairs ?? {})
    .map(([key, value]) => `${key} = ${value}`)
    .join('\n');
