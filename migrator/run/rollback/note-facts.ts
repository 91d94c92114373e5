import { documentKey, placeKey } from '../../../model/entry-keys';
import { groupBy } from '../../group-by';
import { withoutLinksTo } from './entry-state';
import type { FoundLinks } from './lost-links';
import { changesEntry, type RollbackItem } from './rollback-plan';
import { expectedFacts } from './seen';
import type { Traces } from './trace';
import type { RollbackState } from './verdict';

/** Notes in each item the facts that it may find. `found` are the links by the place of their entry, before the run. */
export const noteFacts = (
  items: readonly RollbackItem[],
  { entries }: Traces,
  { stored, roles }: Pick<RollbackState, 'stored' | 'roles'>,
  found: ReadonlyMap<string, FoundLinks> = new Map(),
): void => {
  const byPlace = new Map(items.map((item) => [placeKey(item), item]));
  const standing = groupBy(stored, ({ entry }) => documentKey(entry));
  for (const [document, locales] of groupBy(items.filter(changesEntry), documentKey)) {
    const [first] = locales;
    if (first === undefined) continue;
    const seen = (standing.get(document) ?? []).map(({ entry, state, links }) =>
      withoutLinksTo(state.draft, entry.type, links, byPlace.get(placeKey(entry))?.leaving ?? []),
    );
    const restored = locales.flatMap((item) => {
      const before = item.action === 'restore' ? entries.get(placeKey(item))?.found : null;
      const links = found.get(placeKey(item))?.draft ?? [];
      return before == null ? [] : [withoutLinksTo(before.draft, item.type, links, item.lost)];
    });
    const facts = expectedFacts([...seen, ...restored], roles(first.type).shared);
    for (const item of locales) item.facts = facts;
  }
};
