const BEGINS = /^\s*\{\s*"/;
/** A string with its escapes, or a bracket; an open string goes on to the end of its line. */
const PART = /"(?:[^"\\\n]|\\[\s\S]?)*(?:"|$)|[{}]/gm;

/**
 * The length of an object of JSON that the text begins with; null when there is none. One that is never closed, or that
 * text follows on its last line, ends before the first blank line.
 */
export const jsonHeader = (text: string): number | null => {
  if (!BEGINS.test(text)) return null;
  let depth = 0;
  for (const { 0: part, index } of text.matchAll(PART)) {
    if (part === '{') depth += 1;
    if (part !== '}') continue;
    depth -= 1;
    const end = index + 1;
    if (depth === 0 && /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 256))) return end;
    if (depth === 0) break;
  }
  const start = text.length - text.trimStart().length;
  const blank = /\n[ \t]*\n/.exec(text.slice(start));
  return blank === null ? text.length : start + blank.index;
};
