/** The marks of a code fence, also inside quotes and lists. */
const FENCE = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;

const closes = (line: string, fence: string): boolean => {
  const marks = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return marks?.startsWith(fence) === true;
};

/**
 * A body without the white space that markdown does not render: blanks at line ends (except hard breaks) and repeated
 * blank lines. Code fences stay as they are.
 */
export const withoutLooseSpace = (body: string): string => {
  const lines: string[] = [];
  let fence: string | null = null;
  let blank = false;
  const mayHaveFences = body.includes('```') || body.includes('~~~');
  for (const line of body.split('\n')) {
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
      lines.push(line);
      blank = false;
      continue;
    }
    if (mayHaveFences) fence = FENCE.exec(line)?.[1] ?? null;
    const isBlank = line.trim() === '';
    if (!(isBlank && blank)) lines.push(line.endsWith('  ') && !isBlank ? `${line.trimEnd()}  ` : line.trimEnd());
    blank = isBlank;
  }
  return lines.join('\n');
};
