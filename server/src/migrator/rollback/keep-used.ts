import type { EntryLink } from '../ports';
import { placeKey, type Traces } from './trace';
import type { RollbackItem } from './rollback-plan';

/** Whether a link will be gone with the entry that holds it, or is put back to what it was before the run. */
const isPassing = (
  { from, field }: EntryLink,
  byPlace: ReadonlyMap<string, RollbackItem>,
  { entries }: Traces,
): boolean => {
  if (from === null) return false;
  const action = byPlace.get(placeKey(from))?.action;
  return action === 'delete' || (action === 'restore' && entries.get(placeKey(from))?.written.has(field) === true);
};

/** Keeps what content that stays is linked to, and what that is linked to in its turn. */
export const keepUsed = (items: readonly RollbackItem[], traces: Traces, links: readonly EntryLink[]): void => {
  const byPlace = new Map(items.map((item) => [placeKey(item), item]));
  for (let settled = false; !settled;) {
    settled = true;
    for (const link of links) {
      const item = byPlace.get(placeKey(link.to));
      if (item?.action !== 'delete' || isPassing(link, byPlace, traces)) continue;
      item.action = 'needed';
      settled = false;
    }
  }
};
