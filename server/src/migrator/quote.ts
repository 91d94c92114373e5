const LONGEST = 100;

/** The beginning of a text on one line, for a message. */
export const quote = (words: string, longest = LONGEST): string => {
  const line = words
    .slice(0, 4 * longest)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest && words.length <= 4 * longest) return line;
  // half a character is none that a database takes
  return `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
};
