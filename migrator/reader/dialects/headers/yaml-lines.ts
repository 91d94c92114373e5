/** The opening line. Some generators read the name of a format after the dashes. */
export const OPENING = /^\s*---[ \t]*(?:ya?ml)?[ \t]*\n/i;
export const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
export const KEY_LINE = /^([A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$/;
const CONTINUATION = /^(?:[ \t]+\S.*|- .*|#.*|[ \t]*)$/;
/** Keys that distinguish front matter without its opening line from a heading underlined with `---`. */
const TELLING = /^(?:title|layout|description|date|lang|language|locale|permalink|slug|ms\.[a-z]+|author|tags)$/i;

/** A key, also one with colons in its name: `:og:title: …`. */
const FIRST_KEY = /^(?:[^\s:][^:\n]*:(?:\s|$)|:?[\w.-]+(?::[\w.-]+)+:(?:\s|$)|\{)/;

/** Whether the first line is a key. Otherwise the text is prose between two thematic breaks, and stays. */
export const isYamlLike = (lines: string[]): boolean => {
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && FIRST_KEY.test(first);
};

/** Whether lines belong to a header even without its opening line. */
export const isTelling = (lines: string[]): boolean => {
  const keys = lines.map((line) => KEY_LINE.exec(line)?.[1]).filter((key) => key !== undefined);
  const clean = lines.every((line) => KEY_LINE.test(line) || CONTINUATION.test(line));
  return clean && KEY_LINE.test(lines[0] ?? '') && (keys.length > 1 || TELLING.test(keys[0] ?? ''));
};
