import { diffComm } from 'node-diff3';

/** Returns the line of a file for a line of its body, both 1-based; null if the body is too different from the file. */
export type SourceLine = (line: number) => number | null;

/**
 * The least share of lines that body and file must have in common. A page converted from HTML shares hardly more than
 * blank lines.
 */
const LEAST_SHARED = 0.3;

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).map((line) => line.trim());

/** Finds the lines of a body in the file that it was read from. An edited line is placed after the line before it. */
export const sourceLines = (body: string, file: string): SourceLine => {
  const bodyLines = linesOf(body);
  const found = new Map<number, number>();
  let inBody = 0;
  let inFile = 0;
  let shared = 0;
  for (const part of diffComm(bodyLines, linesOf(file))) {
    if (part.common !== undefined) {
      for (const line of part.common) {
        found.set((inBody += 1), (inFile += 1));
        if (line !== '') shared += 1;
      }
    } else {
      const { buffer1, buffer2 } = part;
      const begin = inFile;
      for (const [index] of buffer1.entries())
        found.set((inBody += 1), begin + Math.min(index + 1, Math.max(buffer2.length, 1)));
      inFile += buffer2.length;
    }
  }
  const written = bodyLines.filter((line) => line !== '').length;
  return (line) => (shared < written * LEAST_SHARED ? null : (found.get(line) ?? null));
};
