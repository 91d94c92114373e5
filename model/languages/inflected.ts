/** A stem with each of its endings: `inflected('unser', '', 'e', 'em')`. */
export const inflected = (stem: string, ...endings: readonly string[]): string[] =>
  endings.map((ending) => stem + ending);
