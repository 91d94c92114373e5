export const OPENING = /^\s*---[ \t]*\n/;
export const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
export const KEY_LINE = /^([A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$/;
const CONTINUATION = /^(?:[ \t]+\S.*|- .*|#.*|[ \t]*)$/;
/** Keys that tell front matter without its opening line from a heading underlined with `---`. */
const TELLING = /^(?:title|layout|description|date|lang|language|locale|permalink|slug|ms\.[a-z]+|author|tags)$/i;

/** The first line is a key: what stands between two thematic breaks is prose, and stays. */
export const isYamlLike = (lines: string[]): boolean => {
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && /^(?:[^\s:][^:\n]*:(?:\s|$)|\{)/.test(first);
};

/** Lines that only a header has, also without its opening line. */
export const isTelling = (lines: string[]): boolean => {
  const keys = lines.map((line) => KEY_LINE.exec(line)?.[1]).filter((key) => key !== undefined);
  const clean = lines.every((line) => KEY_LINE.test(line) || CONTINUATION.test(line));
  return clean && KEY_LINE.test(lines[0] ?? '') && (keys.length > 1 || TELLING.test(keys[0] ?? ''));
};
