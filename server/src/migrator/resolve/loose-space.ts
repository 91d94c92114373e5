/** A fence of code, in quotes and lists too: its marks. */
const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;

const closes = (line: string, fence: string): boolean => {
  const marks = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return marks?.startsWith(fence) === true;
};

/**
 * A body without the white space that markdown does not render: line ends (but hard breaks), runs of blank lines. In a
 * fence of code every character counts.
 */
export const withoutLooseSpace = (body: string): string => {
  const lines: string[] = [];
  let fence: string | null = null;
  let blank = false;
  for (const line of body.split('\n')) {
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
      lines.push(line);
      blank = false;
      continue;
    }
    fence = FENCE.exec(line)?.[1] ?? null;
    const isBlank = line.trim() === '';
    if (!(isBlank && blank)) lines.push(line.endsWith('  ') && !isBlank ? `${line.trimEnd()}  ` : line.trimEnd());
    blank = isBlank;
  }
  return lines.join('\n');
};
