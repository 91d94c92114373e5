const TOML = /^\s*\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?=\n|$)/;

/** Front matter between dashes that name the format, or between semicolons, which mean JSON. */
const FENCED =
  /^\s*(?:---[ \t]*(json5?|jsonc|toml|js|javascript|cson|coffee|coffeescript|ini)[ \t]*\n[\s\S]*?\n---|;;;[ \t]*\n[\s\S]*?\n;;;)[ \t]*(?=\n|$)/i;

/** Front matter in another format than YAML, at the start of the text. */
export const foreignHeader = (text: string): { format: string; length: number } | null => {
  const toml = TOML.exec(text)?.[0].length;
  if (toml !== undefined) return { format: 'TOML', length: toml };
  const [fenced, format = 'JSON'] = FENCED.exec(text) ?? [];
  if (fenced !== undefined) return { format: format.toUpperCase(), length: fenced.length };
  const json = jsonHeader(text);
  return json === null ? null : { format: 'JSON', length: json };
};

const BEGINS = /^\s*\{\s*"/;
/** A string with its escapes, or a bracket. An open string extends to the end of its line. */
const PART = /"(?:[^"\\\n]|\\[\s\S]?)*(?:"|$)|[{}]/gm;

/**
 * The length of the JSON object at the start of the text; null if there is none. An object that is never closed, or
 * that is followed by text on its last line, ends before the first blank line.
 */
const jsonHeader = (text: string): number | null => {
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
