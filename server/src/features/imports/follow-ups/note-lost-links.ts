import { placeKey } from '../../../../../model/entry-keys';
import { groupBy } from '../../../../../migrator/group-by';
import { linksToRestore, lostLinkNotes, type FoundLinks } from '../../../../../migrator/run/rollback/lost-links';
import type { RollbackItem } from '../../../../../migrator/run/rollback/rollback-plan';
import { targetKey } from '../../../../../migrator/run/rollback/trace';
import type { Ports } from '../ports';

/**
 * Notes in each item the links that it cannot put back, since what they named was deleted and does not come back with the
 * run. `found` are the links by the place of their entry; `standing`, the places of entries that are there now.
 */
export const noteLostLinks = async (
  { target }: Pick<Ports, 'target'>,
  items: readonly RollbackItem[],
  found: ReadonlyMap<string, FoundLinks>,
  standing: ReadonlySet<string>,
): Promise<void> => {
  const restored = items.filter(({ action }) => action === 'restore');
  const coming = new Set(restored.map(targetKey));
  for (const [type, ofType] of groupBy(restored, (item) => item.type)) {
    const wanted = ofType.map((item) => {
      const place = placeKey(item);
      const links = found.get(place) ?? { draft: [], published: [] };
      return { item, links: linksToRestore(item, links, !standing.has(place)) };
    });
    const gone = new Set(
      await target.goneLinks(
        type,
        wanted.flatMap(({ links }) => links),
      ),
    );
    for (const { item, links } of wanted) {
      item.lost = links.filter((link) => gone.has(link) && !coming.has(targetKey(link)));
      item.findings = lostLinkNotes(item.sourcePath, item.lost);
    }
  }
};
