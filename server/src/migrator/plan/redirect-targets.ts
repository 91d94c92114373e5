import { normalisePath } from '../../delivery/path-candidates';
import { endsThrough, indexAddresses, stepsThrough, targetOf } from '../../domain/redirects/chain';
import type { RecordDraft } from '../model';
import { itemKey } from './identity';
import { isWriting, type PlanItem } from './plan';
import { found, pathAfter, placeOf, redirectAfter, skipped, textOf } from './redirect-items';
import type { World } from './world';

/** The item of the page that a redirect names. */
const pageOf = ({ relations: { page } }: RecordDraft, items: ReadonlyMap<string, PlanItem>): PlanItem | null =>
  page && 'key' in page ? (items.get(itemKey(page, page.locale ?? '')) ?? null) : null;

/** What a plan says about pages by the time that it comes to redirects. */
export interface PagesOfPlan {
  /** The items planned so far, by key; those of the pages are among them. */
  items: ReadonlyMap<string, PlanItem>;
  /** The items of the pages that their source marks as drafts. */
  marked: ReadonlySet<string>;
  /** The pages, by document and language, that the plan deletes. */
  deleted: ReadonlySet<string>;
}

export interface LedRedirect {
  draft: RecordDraft;
  /** It is new, and the plan does not move its page to its target. */
  isLost: boolean;
}

/**
 * A redirect as the plan can write it: it follows its page only where the plan brings the page there, and leads where it
 * led otherwise. Null for a new one to a page that nobody has seen and that its source does not want seen: a redirect,
 * which has no draft, would tell where it is.
 */
export const ledToPage = (
  draft: RecordDraft,
  { items, marked, deleted }: PagesOfPlan,
  world: World,
): LedRedirect | null => {
  const page = draft.type === 'redirect' ? pageOf(draft, items) : null;
  const to = textOf(draft.localized['to']);
  if (page === null || to === null) return { draft, isLost: false };
  const isUnseen = marked.has(page.key) && (page.before === null || page.before.publication === 'draft');
  const isThere = (path: string | null): boolean => path !== null && normalisePath(path) === normalisePath(to);
  if (!isUnseen && isThere(pathAfter(page))) return { draft, isLost: false };
  const known = world.known(draft, draft.locale);
  if (known === null) return isUnseen ? null : { draft, isLost: true };
  const { fields, relations } = known.base;
  // its own page goes, and this one is to come to where it leads already
  const isHeir = typeof relations['page'] === 'string' && deleted.has(relations['page']);
  if (isHeir && !isUnseen && isThere(textOf(fields['to']))) return { draft, isLost: false };
  const led = 'page' in relations ? {} : draft.relations;
  return { draft: { ...draft, localized: fields, relations: led, contentHash: known.contentHash }, isLost: false };
};

/** The item of a new redirect whose page the plan does not move to its target. */
export const withoutPage = (item: PlanItem): PlanItem => {
  const to = redirectAfter(item).to ?? '';
  const message = `The redirect from ${item.recordKey} is not written: the plan does not move its page to ${to}.`;
  const hint = 'See the findings of the page.';
  return skipped(item, {
    reason: 'page-not-there',
    diagnostics: [found(item, 'REDIRECT_WITHOUT_PAGE', message, hint)],
  });
};

/** The paths at which pages stand when the plan has been applied, published or as drafts, in their normal form. */
const pathsAfter = (items: readonly PlanItem[], world: World): ReadonlySet<string> => {
  const planned = new Map(items.filter(({ type }) => type === 'page').map((item) => [placeOf(item), item]));
  // of pages that are no part of the import the plan says nothing
  const others = world.allKnown
    .filter((known) => known.type === 'page' && !planned.has(placeOf(known)))
    .map(({ documentId, locale }) => textOf(world.stored('page', documentId, locale)?.fields['path']));
  const published = world.addresses.pages.filter((page) => {
    const item = planned.get(placeOf(page));
    return item === undefined || !isWriting(item) || !(item.publish || item.removal !== undefined);
  });
  const paths = [...others, ...[...planned.values()].map(pathAfter), ...published.map(({ path }) => path)];
  return new Set(paths.flatMap((path) => (path === null ? [] : [normalisePath(path)])));
};

/** The items, with a finding at each redirect of this site's imports whose target no longer has a page. */
export const withLostRedirects = (items: readonly PlanItem[], world: World): PlanItem[] => {
  const isLeft = ({ type, action, removal }: PlanItem): boolean =>
    type === 'redirect' && action !== 'skip' && removal === undefined;
  const own = items.filter(isLeft).map(redirectAfter);
  const removed = new Set(items.filter(({ removal }) => removal !== undefined).map(({ documentId }) => documentId));
  const staying = world.addresses.redirects.filter(({ documentId }) => !removed.has(documentId));
  const index = indexAddresses({ pages: [], redirects: [...staying, ...own] });
  const pages = pathsAfter(items, world);
  const endOf = endsThrough(stepsThrough({ ...index, pages }));
  const isLost = (to: string): boolean => {
    const place = normalisePath(endOf(to));
    // a redirect at the end says that the path is gone
    return to.startsWith('/') && !pages.has(place) && !index.redirects.has(place);
  };
  return items.map((item) => {
    if (!isLeft(item)) return item;
    const redirect = redirectAfter(item);
    const { from } = redirect;
    const to = targetOf(redirect);
    // one that an editor has pointed elsewhere is the editor's
    const known = world.known({ type: item.type, key: item.recordKey }, item.locale);
    const written = (isWriting(item) ? item.write.fields['to'] : undefined) ?? known?.base.fields['to'];
    if (to === null || to !== written || !isLost(to)) return item;
    const message = `The redirect from ${from} leads to ${to}, where there is no page.`;
    const hint = 'Point it to the page that readers should get, or delete it.';
    return { ...item, diagnostics: [...item.diagnostics, found(item, 'REDIRECT_WITHOUT_PAGE', message, hint)] };
  });
};
