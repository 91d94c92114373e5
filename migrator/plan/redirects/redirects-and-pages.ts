import { say } from '../../../model/say';
import { normalisePath } from '../../../model/path-candidates';
import { targetOf, type PublishedPage, type StoredRedirect } from '../../../model/redirects/chain';
import { looplessOrder } from '../../../model/redirects/loopless-order';
import { isInTheWay } from '../../../model/redirects/pages-in-the-way';
import { groupBy } from '../../group-by';
import type { Addresses } from '../../model/ports/target';
import { isWriting, type PlanItem } from '../plan';
import { found, pathAfter, placeOf, redirectAfter, skipped, type Refusal } from './redirect-items';

const overPage = (item: PlanItem, { locale, title }: PublishedPage, to: string | null): Refusal => ({
  reason: 'page-in-the-way',
  findings: [
    found(
      item,
      'REDIRECT_PAGE_IN_THE_WAY',
      say('redirectAtPublished', {
        from: item.recordKey,
        locale,
        title,
      }),
      to === null ? say('freePath') : say('freePathThenRedirect', { to }),
    ),
  ],
});

/** `waiting` are the paths of unpublished pages; a redirect from such a path stays until the page is published. */
const inLoop = (item: PlanItem, waiting: ReadonlySet<string>): Refusal => {
  const to = redirectAfter(item).to ?? '';
  const message = say('redirectLoop', {
    from: item.recordKey,
    to,
  });
  const hint = waiting.has(normalisePath(to)) ? say('publishTarget', { to }) : say('deleteLoop', { to });
  return { reason: 'redirect-loop', findings: [found(item, 'REDIRECT_LOOP', message, hint)] };
};

/** Orders redirects so that each can be written; those that form a loop in any order are skipped, at the end. */
const inLooplessOrder = (
  items: readonly PlanItem[],
  standing: readonly StoredRedirect[],
  waiting: ReadonlySet<string>,
): PlanItem[] => {
  const redirects = new Map(items.map((item) => [redirectAfter(item), item]));
  const itemsOf = (some: readonly StoredRedirect[]): PlanItem[] => some.flatMap((each) => redirects.get(each) ?? []);
  const { ordered, refused } = looplessOrder([...redirects.keys()], standing);
  return [...itemsOf(ordered), ...itemsOf(refused).map((item) => skipped(item, inLoop(item, waiting)))];
};

/**
 * Skips the redirects that would be refused: those from the path of a published page, of any site, and those that lead
 * back to themselves through others. A redirect is possible where a page of this plan leaves its path. A page that
 * moves to the path of a redirect that stays gets a finding. `items` are in writing order.
 */
export const withoutRefusedRedirects = (items: readonly PlanItem[], addresses: Addresses): PlanItem[] => {
  const own = new Map(items.filter(({ type }) => type === 'page').map((item) => [placeOf(item), item]));
  const draftPathOf = (page: PublishedPage): string | null => {
    const item = own.get(placeOf(page));
    return item === undefined ? page.path : pathAfter(item);
  };
  const isLeaving = (page: PublishedPage): boolean => {
    const item = own.get(placeOf(page));
    return item !== undefined && isWriting(item) && item.publish;
  };
  const standing = addresses.pages.filter(
    (page) => !isLeaving(page) || normalisePath(draftPathOf(page) ?? page.path) === normalisePath(page.path),
  );
  const standingAt = groupBy(standing, ({ path }) => normalisePath(path));
  const removed = new Set(items.filter(({ removal }) => removal !== undefined).map(({ documentId }) => documentId));
  const staying = addresses.redirects.filter(({ documentId }) => !removed.has(documentId));
  const stayingAt = new Map(staying.map((redirect) => [normalisePath(redirect.from), redirect]));

  const publishedAt = new Map(addresses.pages.map((page) => [placeOf(page), normalisePath(page.path)]));
  /** The path of a page that readers cannot open there after the plan has been applied; null where they can. */
  const waitsAt = (item: PlanItem): string | null => {
    const path = pathAfter(item);
    const isSeen = (isWriting(item) && item.publish) || path === null;
    return isSeen || publishedAt.get(placeOf(item)) === normalisePath(path) ? null : normalisePath(path);
  };
  const waiting = new Set([...own.values()].flatMap((item) => waitsAt(item) ?? []));

  const written = items.filter((item) => item.type === 'redirect' && isWriting(item) && item.removal === undefined);
  const inTheWay = (item: PlanItem): PlanItem | null => {
    const redirect = redirectAfter(item);
    const target = targetOf(redirect);
    const page = (standingAt.get(normalisePath(redirect.from)) ?? []).find((each) =>
      isInTheWay({ path: each.path, draftPath: draftPathOf(each) }, target),
    );
    return page === undefined ? null : skipped(item, overPage(item, page, target));
  };
  const refused = new Map(written.map((item) => [item, inTheWay(item)]));
  const possible = written.filter((item) => refused.get(item) === null);
  const ordered = [
    ...inLooplessOrder(possible, staying, waiting),
    ...[...refused.values()].filter((item) => item !== null),
  ].values();

  return items.map((item) => {
    if (!isWriting(item) || item.removal !== undefined) return item;
    // redirects only take each other's places, so that the order relative to other items stays the same
    if (item.type === 'redirect') return ordered.next().value ?? item;
    const path = item.type === 'page' ? pathAfter(item) : null;
    const redirect = path === null ? undefined : stayingAt.get(normalisePath(path));
    if (redirect === undefined) return item;
    const isWaiting = waitsAt(item) !== null;
    const message = say(isWaiting ? 'redirectAtWaitingPage' : 'redirectAtPage', { from: redirect.from });
    const hint = isWaiting ? say('deleteRedirectLater') : say('deleteRedirect');
    return { ...item, findings: [...item.findings, found(item, 'REDIRECT_AT_PAGE', message, hint)] };
  });
};

/**
 * Removes redirects before others are written, because a redirect that forms a loop with an existing one is refused.
 */
export const removalsFirst = (items: readonly PlanItem[]): PlanItem[] => {
  const isRemoval = ({ type, removal }: PlanItem): boolean => type === 'redirect' && removal !== undefined;
  const removals = items.filter(isRemoval);
  const others = items.filter((item) => !isRemoval(item));
  const first = others.findIndex(({ type }) => type === 'redirect');
  return first < 0 ? [...items] : [...others.slice(0, first), ...removals, ...others.slice(first)];
};
