import type { Journal } from '../../model/ports/journal';
import { keepHere, type SetAside } from '../../model/ports/long-texts';
import type { KnownEntry } from '../../model/ports/source-map';

/** The source map of one site. `setAside` takes the rows of each part as soon as it is read. */
export const readKnown = async (
  journal: Pick<Journal, 'known'>,
  site: string,
  setAside: SetAside = keepHere,
): Promise<KnownEntry[]> => {
  const known: KnownEntry[] = [];
  for (let after: number | null = 0; after !== null;) {
    const { rows, next } = await journal.known(site, after);
    known.push(...rows.map((row) => setAside(row)));
    after = next;
  }
  return known;
};
