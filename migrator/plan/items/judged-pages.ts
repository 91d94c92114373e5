import type { PlanAction } from '../../../model/contracts/plan';
import type { Locale, RecordType } from '../../../model/contracts/values';
import type { JudgedPages } from '../../model/judged-pages';
import { refOfItem } from '../identity';

/** The actions of items that say so of their pages. */
export const JUDGING_ACTIONS = { gone: 'missing', fresh: 'create' } as const satisfies Record<string, PlanAction>;

/** The pages of an import by the actions of its items. */
export const judgedPages = (
  items: Iterable<{ type: RecordType; key: string; locale: Locale; action: string }>,
): JudgedPages => {
  const gone = new Set<string>();
  const fresh = new Set<string>();
  for (const item of items) {
    if (item.type !== 'page') continue;
    if (item.action === JUDGING_ACTIONS.gone) gone.add(refOfItem(item).key);
    if (item.action === JUDGING_ACTIONS.fresh) fresh.add(refOfItem(item).key);
  }
  return { gone, fresh };
};
