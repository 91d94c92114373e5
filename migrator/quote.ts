const LONGEST = 100;

/** The beginning of a text: half a character, as cutting leaves it, is none that a database takes. */
export const beginning = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');

/** The beginning of a text on one line, for a message. */
export const quote = (words: string, longest = LONGEST): string => {
  const line = words
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest && words.length <= 4 * longest) return line;
  return `${beginning(line, longest - 1)}…`;
};
