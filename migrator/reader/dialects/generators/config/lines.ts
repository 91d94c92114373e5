/** Strings in quotation marks, and words without them. */
const WORD = /"([^"\n]*)"|'([^'\n]*)'|([^\s"',{}[\]]+)/g;

/** Finds the first line that names a text, 1 where none does. A configuration may list many redirects, so it is read once. */
export const lineFinder = (text: string): ((name: string) => number) => {
  let lines: Map<string, number> | null = null;
  return (name) => {
    lines ??= linesOf(text);
    return lines.get(name) ?? 1;
  };
};

const linesOf = (text: string): Map<string, number> => {
  const lines = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const note = (name: string): void => {
      if (!lines.has(name)) lines.set(name, index + 1);
    };
    for (const [, double, single, bare] of line.matchAll(WORD)) note(double ?? single ?? bare?.replace(/:$/, '') ?? '');
    // a key of YAML may have spaces
    const end = line.indexOf(': ');
    if (end > 0) note(line.slice(0, end).trim());
  });
  return lines;
};
