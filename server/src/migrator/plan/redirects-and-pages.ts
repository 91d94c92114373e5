import { diagnostic, FILE_START } from '../diagnostics';
import type { FieldValue } from '../model';
import type { Addresses, PublishedPage } from '../ports';
import { groupBy } from '../group-by';
import { samePath } from '../resolve/url';
import { isWriting, type PlanItem } from './plan';

const textOf = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

const valueAfter = ({ write, before }: PlanItem, field: string): string | null =>
  textOf(write.fields[field] ?? before?.fields[field]);

const placeOf = ({ documentId, locale }: { documentId: string; locale: string }): string => `${documentId} ${locale}`;

const isLeft = ({ action }: PlanItem): boolean => action === 'skip' || action === 'conflict' || action === 'missing';

const skipped = (item: PlanItem, page: PublishedPage): PlanItem => ({
  ...item,
  ...{ action: 'skip', reason: 'page-in-the-way', publish: false, newDocument: false },
  ...{ write: { fields: {}, relations: {} }, base: null, media: [] },
  diagnostics: [
    ...item.diagnostics,
    diagnostic(
      'REDIRECT_PAGE_IN_THE_WAY',
      item.sourcePath,
      FILE_START,
      `The redirect from ${item.recordKey} is not written: the published ${page.locale} page “${page.title}” stands there.`,
      'Give that page another path, or take it offline, and import again.',
    ),
  ],
});

/**
 * A plan's items without redirects from where readers find a page, of whatever site; and where a page comes to the path of
 * a redirect that stays, a finding at the page. A redirect may wait for a page of this plan that leaves the path for
 * the redirect's target.
 */
export const withoutRedirectsOverPages = (items: readonly PlanItem[], addresses: Addresses): PlanItem[] => {
  const pagesAt = groupBy(addresses.pages, ({ path }) => samePath(path));
  const own = new Map(
    items.filter((item) => item.type === 'page' && !isLeft(item)).map((item) => [placeOf(item), item]),
  );
  const leaves = (page: PublishedPage, to: string | null): boolean => {
    const item = own.get(placeOf(page));
    const path = item && valueAfter(item, 'path');
    if (typeof path !== 'string' || samePath(path) === samePath(page.path)) return false;
    return item?.publish === true || (to !== null && samePath(path) === samePath(to));
  };
  const inTheWay = (item: PlanItem): PublishedPage | undefined =>
    (pagesAt.get(samePath(item.recordKey)) ?? []).find((page) => !leaves(page, valueAfter(item, 'to')));

  const removed = new Set(items.filter(({ removal }) => removal !== undefined).map(({ documentId }) => documentId));
  const staying = addresses.redirects.filter(({ documentId }) => !removed.has(documentId));
  const redirectAt = new Map(staying.map((redirect) => [samePath(redirect.from), redirect]));

  return items.map((item) => {
    if (!isWriting(item) || item.removal !== undefined) return item;
    if (item.type === 'redirect') {
      const page = inTheWay(item);
      return page === undefined ? item : skipped(item, page);
    }
    const path = item.type === 'page' ? valueAfter(item, 'path') : null;
    const redirect = path === null ? undefined : redirectAt.get(samePath(path));
    if (redirect === undefined) return item;
    const message = `A redirect from ${redirect.from} stands at the path of the page; readers get the page.`;
    const found = diagnostic('REDIRECT_AT_PAGE', item.sourcePath, FILE_START, message, 'Delete the redirect.');
    return { ...item, diagnostics: [...item.diagnostics, found] };
  });
};

/** Redirects that are taken away go before those that are written: one that leads back to the other would be refused. */
export const removalsFirst = (items: readonly PlanItem[]): PlanItem[] => {
  const isRemoval = ({ type, removal }: PlanItem): boolean => type === 'redirect' && removal !== undefined;
  const removals = items.filter(isRemoval);
  const others = items.filter((item) => !isRemoval(item));
  const first = others.findIndex(({ type }) => type === 'redirect');
  return first < 0 ? [...items] : [...others.slice(0, first), ...removals, ...others.slice(first)];
};
