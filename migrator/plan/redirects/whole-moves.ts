import { normalisePath } from '../../../model/path-candidates';
import { groupBy } from '../../group-by';
import { isWriting, type PlanItem } from '../plan';
import type { StoredState } from '../stored-state/stored-state';
import { pathAfter, placeOf, redirectAfter, textOf } from './redirect-items';

/** A page whose former path the source map no longer has once its item is written. */
interface MovingPage {
  item: PlanItem;
  /** In their normal form. */
  former: string;
  path: string | null;
}

const movingPage = (item: PlanItem, state: StoredState): MovingPage | null => {
  if (item.type !== 'page' || !isWriting(item) || item.base === null) return null;
  const known = state.known({ type: 'page', key: item.recordKey }, item.locale);
  const [former, now] = [known?.base.fields['path'], item.base.fields['path']].map(textOf);
  if (former == null || now == null || normalisePath(former) === normalisePath(now)) return null;
  const path = pathAfter(item);
  return { item, former: normalisePath(former), path: path === null ? null : normalisePath(path) };
};

/** The page, by document and language, that a redirect names after the plan has been applied. */
const pageNamed = ({ base, before }: PlanItem): string | null => {
  const named = base?.relations['page'] ?? before?.relations['page'];
  return typeof named === 'string' ? named : null;
};

/**
 * The items, with the redirects that belong to the move of a page behind that page, in one transaction with it: from its
 * former path, those that led there, and the one that stood at its new path. After a stop between the two, the next plan
 * would see a page that has not moved. Redirects from a path that another page still has stay where they are: they can be
 * written when that page has moved, too, and every plan finds them in the source.
 */
export const withMovesWhole = (items: readonly PlanItem[], state: StoredState): PlanItem[] => {
  const moving = items.flatMap((item) => movingPage(item, state) ?? []);
  if (moving.length === 0) return [...items];
  const byPlace = new Map(moving.map((page) => [placeOf(page.item), page]));
  const byPath = new Map(moving.flatMap((page) => (page.path === null ? [] : [[page.path, page] as const])));
  const standing = groupBy(state.addresses.pages, ({ path }) => normalisePath(path));

  const pageOf = (item: PlanItem): MovingPage | null => {
    if (item.type !== 'redirect' || !isWriting(item)) return null;
    const from = normalisePath(redirectAfter(item).from);
    if (item.removal !== undefined) return byPath.get(from) ?? null;
    const page = byPlace.get(pageNamed(item) ?? '');
    if (page === undefined || (item.before === null && from !== page.former)) return null;
    const isFree = (standing.get(from) ?? []).every((other) => placeOf(other) === placeOf(page.item));
    return isFree ? page : null;
  };
  const pages = new Map(items.flatMap((item) => [[item, pageOf(item)?.item] as const]));
  const behind = groupBy(
    items.filter((item) => pages.get(item) !== undefined),
    (item) => pages.get(item)?.key ?? '',
  );
  return items.flatMap((item) => {
    if (pages.get(item) !== undefined) return [];
    const redirects = behind.get(item.key);
    return redirects === undefined ? [item] : [item, ...redirects].map((each) => ({ ...each, unit: item.key }));
  });
};
