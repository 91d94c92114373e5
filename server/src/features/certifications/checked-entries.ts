import type { Core } from '@strapi/strapi';
import { yieldToEventLoop } from '../../adapters/yield-to-event-loop';
import { damagedPositions } from '../../content/ledger/chain';
import { isSound, storedEntries, type StoredEntry, type StoredLink } from '../../content/ledger/ledger-rows';
import type { DamagedEntry } from '../../../../model/contracts/certifications/ledger';
import { chunks } from '../../database/chunks';
import { groupBy } from '../../../../migrator/group-by';

/** Entries that are read at once; each holds whole descriptions. */
const PART = 50;

/** The entries of whole chains that are not as they were written, or missing. `take` is given each entry that is read. */
export const damagedEntries = async (
  strapi: Core.Strapi,
  links: readonly StoredLink[],
  take: (stored: StoredEntry) => void = () => undefined,
): Promise<DamagedEntry[]> => {
  const sound = new Set<number>();
  for (const part of chunks(links, PART)) {
    const entries = await storedEntries(
      strapi,
      part.map(({ id }) => id),
    );
    for (const stored of entries) {
      if (isSound(stored)) sound.add(stored.id);
      take(stored);
    }
    await yieldToEventLoop();
  }
  return [...groupBy(links, ({ certification }) => certification)].flatMap(([documentId, chain]) =>
    damagedPositions(chain, ({ id }) => sound.has(id)).map((position) => ({ documentId, position })),
  );
};
