import { rightsForItem } from '../../plan/needed-rights';
import { namedDocuments } from '../../plan/named-documents';
import { isWriting, type PlanItem } from '../../plan/plan';
import type { BulkTarget } from '../../model/ports/bulk';
import type { EntryPlace } from '../../model/ports/entry';
import type { OpenRun } from '../../model/ports/runs';
import type { ItemWork, RunPorts, TogetherWork } from '../perform-items';
import { applyItem } from './apply-item';
import { applyTogether, onlyAdds, weightOf } from './apply-together';
import { mediaOfRun, type MediaPorts, type TidyPorts } from './bring-media';
import { isMove, pageLedTo, pathCleared, pathOfPage, UnmovedPageError } from './unmoved-page';

export type ApplyPorts = RunPorts & MediaPorts & TidyPorts & { bulk?: BulkTarget | undefined };

/** An item that failed before the run was interrupted and that is not retried. */
export type LostItem = EntryPlace & { action: string };

/**
 * Applies the items of a plan in their order. It keeps track of entries that could not be written,
 * because others depend on them; `lost` are those of an earlier part of the run.
 */
export const importWork = (
  run: OpenRun,
  site: string,
  ports: ApplyPorts,
  lost: readonly LostItem[] = [],
): ItemWork<PlanItem> => {
  const absent = new Set<string>();
  // pages that the plan moves and that could not be moved
  const unmoved = new Set<string>();
  // the new paths of pages that could not be written
  const empty = new Set<string | null>();
  const placeOf = ({ documentId, locale }: Pick<EntryPlace, 'documentId' | 'locale'>) => `${documentId} ${locale}`;
  // their planned moves are not known any more
  for (const item of lost) (item.action === 'create' ? absent : unmoved).add(placeOf(item));

  const checkPage = (item: PlanItem): void => {
    // the redirect would lead to no page; the next plan writes both
    const page = pageLedTo(item) ?? '';
    if (absent.has(page) || unmoved.has(page))
      throw new UnmovedPageError('The page of the redirect could not be written.');
    if (empty.has(pathCleared(item))) throw new UnmovedPageError('The page at its path could not be written.');
  };
  const media = mediaOfRun(run, ports);

  const { bulk, target } = ports;
  const together: TogetherWork<PlanItem> | undefined = bulk && {
    limit: () => bulk.limit(),
    weight: weightOf,
    fits: (item) => onlyAdds(item, target.fieldRoles(item.type)),
    perform: async (items) => applyTogether(run, site, items, { ...ports, bulk }, absent),
  };

  return {
    ...(together && { together }),
    isWriting,
    unit: (item) => item.unit,
    rights: rightsForItem,
    names: namedDocuments,
    async ready(item) {
      checkPage(item);
      return media.ready(item);
    },
    perform: async (item) => applyItem(run, site, item, ports, absent),
    onWritten: (item) => {
      media.show(item);
    },
    onFailed(item) {
      if (item.action === 'create') absent.add(placeOf(item));
      if (isMove(item)) unmoved.add(placeOf(item));
      const path = pathOfPage(item);
      if (path !== null) empty.add(path);
    },
    tidy: () => media.tidy(),
  };
};
