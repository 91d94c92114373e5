import { diffArrays } from 'diff';

/** Returns the line of a file for a line of its body, both 1-based; null if the body is too different from the file. */
export type SourceLine = (line: number) => number | null;

/**
 * The least share of lines that body and file must have in common. A page converted from HTML shares hardly more than
 * blank lines.
 */
const LEAST_SHARED = 0.3;

/** Steps of looking for what they share: each edit may walk through all lines once. It takes a second or two. */
const MAX_STEPS = 40_000_000;

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).map((line) => line.trim());

/** Finds the lines of a body in the file that it was read from. An edited line is placed after the line before it; of very many edits none is looked for. */
export const sourceLines = (body: string, file: string): SourceLine => {
  const [bodyLines, fileLines] = [linesOf(body), linesOf(file)];
  const maxEditLength = Math.floor(MAX_STEPS / (bodyLines.length + fileLines.length));
  const changes = diffArrays(bodyLines, fileLines, { maxEditLength });
  if (changes === undefined) return () => null;
  const found = new Map<number, number>();
  let inBody = 0;
  let inFile = 0;
  let shared = 0;
  let edited = 0;
  let instead = 0;
  /** Places the edited lines among those of the file that took their place. */
  const placeEdited = (places: number): void => {
    for (let at = 1; at <= edited; at += 1) found.set((inBody += 1), inFile + Math.min(at, Math.max(places, 1)));
    inFile += places;
    edited = 0;
  };
  for (const { value, added, removed } of changes) {
    if (removed) edited += value.length;
    else if (added) instead += value.length;
    else {
      placeEdited(instead);
      instead = 0;
      for (const line of value) {
        found.set((inBody += 1), (inFile += 1));
        if (line !== '') shared += 1;
      }
    }
  }
  placeEdited(instead);
  const written = bodyLines.filter((line) => line !== '').length;
  return (line) => (shared < written * LEAST_SHARED ? null : (found.get(line) ?? null));
};
