/** `name = value` at the beginning of a line. */
const ASSIGNED = /^([A-Za-z_]\w*)[ \t]*(?::[ \t]*[\w[\], ]+)?=[ \t]*(?=["'[({\dTF-])/gm;
const STRING = /^[rub]{0,2}(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/i;
/** Signs between the values of a list. */
const BETWEEN = /^(?:[\s,]+|#[^\n]*)*/;
/** The longest list. */
const MOST_VALUES = 1000;

/** A string at the beginning of a text, and its length; null for what is computed. */
const stringAt = (text: string): { value: string; length: number } | null => {
  const found = STRING.exec(text);
  if (found === null) return null;
  const value = found[1] ?? found[2] ?? found[3] ?? found[4] ?? '';
  return { value: value.replace(/\\(["'\\])/g, '$1'), length: found[0].length };
};

/** A list of strings; null if anything in it is something else. */
const listAt = (text: string): string[] | null => {
  const close = text.startsWith('[') ? ']' : ')';
  const values: string[] = [];
  let at = 1;
  for (let count = 0; count < MOST_VALUES; count += 1) {
    at += BETWEEN.exec(text.slice(at))?.[0].length ?? 0;
    if (text.charAt(at) === close) return values;
    const found = stringAt(text.slice(at, at + 2000));
    if (found === null) return null;
    values.push(found.value);
    at += found.length;
  }
  return null;
};

/** A dictionary of strings; null if anything in it is something else. */
const dictionaryAt = (text: string): Record<string, string> | null => {
  const entries: [string, string][] = [];
  let at = 1;
  for (let count = 0; count < MOST_VALUES; count += 1) {
    at += BETWEEN.exec(text.slice(at))?.[0].length ?? 0;
    if (text.charAt(at) === '}') return Object.fromEntries(entries);
    const key = stringAt(text.slice(at, at + 2000));
    if (key === null) return null;
    at += key.length;
    const colon = /^\s*:\s*/.exec(text.slice(at, at + 200))?.[0].length;
    const value = colon === undefined ? null : stringAt(text.slice(at + colon, at + colon + 2000));
    if (colon === undefined || value === null) return null;
    entries.push([key.value, value.value]);
    at += colon + value.length;
  }
  return null;
};

/**
 * The strings, lists and dictionaries of strings, and booleans that a module of Python gives names, such as `conf.py` of Sphinx. It is not
 * run: what is computed is left out.
 */
export const pythonValues = (text: string): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const { index, 0: assigned, 1: name = '' } of text.matchAll(ASSIGNED)) {
    const written = text.slice(index + assigned.length, index + assigned.length + 50_000);
    const truth = /^(True|False)\b/.exec(written)?.[1];
    const value = /^[[(]/.test(written)
      ? listAt(written)
      : written.startsWith('{')
        ? dictionaryAt(written)
        : (stringAt(written)?.value ?? null);
    if (truth !== undefined) values[name] = truth === 'True';
    else if (value !== null) values[name] = value;
  }
  return values;
};
