import { say } from '../../../model/say';
import { normalisePath } from '../../../model/path-candidates';
import { endsThrough, indexAddresses, stepsThrough, targetOf } from '../../../model/redirects/chain';
import type { RecordDraft } from '../../model/record-draft';
import { itemKey } from '../identity';
import { isWriting, type PlanItem } from '../plan';
import type { StoredState } from '../stored-state/stored-state';
import { found, pathAfter, placeOf, redirectAfter, skipped, textOf } from './redirect-items';

/** The item of the page that a redirect names. */
const pageOf = ({ relations: { page } }: RecordDraft, items: ReadonlyMap<string, PlanItem>): PlanItem | null =>
  page && 'key' in page ? (items.get(itemKey(page, page.locale ?? '')) ?? null) : null;

/** The decisions of a plan about pages, which come before those about redirects. */
interface PagesOfPlan {
  /** The items planned so far, by key, including those of the pages. */
  items: ReadonlyMap<string, PlanItem>;
  /** The items of the pages that their source marks as drafts. */
  marked: ReadonlySet<string>;
  /** The pages, by document and language, that the plan deletes. */
  deleted: ReadonlySet<string>;
}

interface LedRedirect {
  draft: RecordDraft;
  /** The redirect is new, and the plan does not move its page to its target. */
  isLost: boolean;
}

/**
 * A redirect as the plan can write it: it leads to the new path of its page only where the plan moves the page there;
 * otherwise its target stays. Null for a new redirect to a page that was never public and that its source marks as a
 * draft: redirects have no drafts, so it would reveal the path.
 */
export const ledToPage = (
  draft: RecordDraft,
  { items, marked, deleted }: PagesOfPlan,
  state: StoredState,
): LedRedirect | null => {
  const page = draft.type === 'redirect' ? pageOf(draft, items) : null;
  const to = textOf(draft.localized['to']);
  if (page === null || to === null) return { draft, isLost: false };
  const isUnseen = marked.has(page.key) && (page.before === null || page.before.publication === 'draft');
  const isThere = (path: string | null): boolean => path !== null && normalisePath(path) === normalisePath(to);
  if (!isUnseen && isThere(pathAfter(page))) return { draft, isLost: false };
  const known = state.known(draft, draft.locale);
  if (known === null) return isUnseen ? null : { draft, isLost: true };
  const { fields, relations } = known.base;
  // its own page is deleted, and this page moves to the path to which it leads already
  const isHeir = typeof relations['page'] === 'string' && deleted.has(relations['page']);
  if (isHeir && !isUnseen && isThere(textOf(fields['to']))) return { draft, isLost: false };
  const led = 'page' in relations ? {} : draft.relations;
  return { draft: { ...draft, localized: fields, relations: led, contentHash: known.contentHash }, isLost: false };
};

/** The item of a new redirect whose page the plan does not move to its target. */
export const withoutPage = (item: PlanItem): PlanItem => {
  const to = redirectAfter(item).to ?? '';
  const message = say('redirectPageStays', {
    from: item.recordKey,
    to,
  });
  const hint = say('seeFindingsOfPage');
  return skipped(item, {
    reason: 'page-not-there',
    findings: [found(item, 'REDIRECT_WITHOUT_PAGE', message, hint)],
  });
};

/** The normalised paths of pages after the plan has been applied, published or not. */
const pathsAfter = (items: readonly PlanItem[], state: StoredState): ReadonlySet<string> => {
  const planned = new Map(items.filter(({ type }) => type === 'page').map((item) => [placeOf(item), item]));
  // the plan has no items of pages that are not part of the import
  const others = state.allKnown
    .filter((known) => known.type === 'page' && !planned.has(placeOf(known)))
    .map(({ documentId, locale }) => textOf(state.stored('page', documentId, locale)?.fields['path']));
  const published = state.addresses.pages.filter((page) => {
    const item = planned.get(placeOf(page));
    return item === undefined || !isWriting(item) || !(item.publish || item.removal !== undefined);
  });
  const paths = [...others, ...[...planned.values()].map(pathAfter), ...published.map(({ path }) => path)];
  return new Set(paths.flatMap((path) => (path === null ? [] : [normalisePath(path)])));
};

/** The items, with a finding at each redirect of this site's imports whose target no longer has a page. */
export const withLostRedirects = (items: readonly PlanItem[], state: StoredState): PlanItem[] => {
  const isLeft = ({ type, action, removal }: PlanItem): boolean =>
    type === 'redirect' && action !== 'skip' && removal === undefined;
  const own = items.filter(isLeft).map(redirectAfter);
  const removed = new Set(items.filter(({ removal }) => removal !== undefined).map(({ documentId }) => documentId));
  const staying = state.addresses.redirects.filter(({ documentId }) => !removed.has(documentId));
  const index = indexAddresses({ pages: [], redirects: [...staying, ...own] });
  const pages = pathsAfter(items, state);
  const endOf = endsThrough(stepsThrough({ ...index, pages }));
  const isLost = (to: string): boolean => {
    const place = normalisePath(endOf(to));
    // a redirect at the end answers that the path is gone
    return to.startsWith('/') && !pages.has(place) && !index.redirects.has(place);
  };
  return items.map((item) => {
    if (!isLeft(item)) return item;
    const redirect = redirectAfter(item);
    const { from } = redirect;
    const to = targetOf(redirect);
    // a target that an editor has changed is not reported
    const known = state.known({ type: item.type, key: item.recordKey }, item.locale);
    const written = (isWriting(item) ? item.write.fields['to'] : undefined) ?? known?.base.fields['to'];
    if (to === null || to !== written || !isLost(to)) return item;
    const message = say('redirectWithoutPage', { from, to });
    const hint = say('changeTarget');
    return { ...item, findings: [...item.findings, found(item, 'REDIRECT_WITHOUT_PAGE', message, hint)] };
  });
};
