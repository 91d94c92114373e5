import type { FileFinding, ShownFindings } from '../../../model/contracts/findings';

/**
 * Of many findings of a code the first `most`, and how many more there are of it: a page may have a hundred thousand that say
 * the same.
 */
export const shownFindings = (findings: readonly FileFinding[], most: number): ShownFindings => {
  const counts = new Map<string, number>();
  const first = findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= most;
  });
  const more = [...counts].flatMap(([code, count]) => (count > most ? [{ code, count: count - most }] : []));
  return { findings: first, more };
};
