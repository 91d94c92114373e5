import { normalisePath } from '../../delivery/path-candidates';
import {
  indexAddresses,
  leadsBack,
  targetOf,
  type PublishedPage,
  type StoredRedirect,
} from '../../domain/redirects/chain';
import { isInTheWay } from '../../domain/redirects/pages-in-the-way';
import { diagnostic, FILE_START, type DiagnosticCode } from '../diagnostics';
import { groupBy } from '../group-by';
import type { FieldValue } from '../model';
import type { Addresses } from '../ports';
import { isWriting, type PlanItem } from './plan';

const textOf = (value: FieldValue | undefined): string | null => (typeof value === 'string' ? value : null);

const valueAfter = ({ write, before }: PlanItem, field: string): FieldValue | undefined =>
  write.fields[field] ?? before?.fields[field];

const placeOf = ({ documentId, locale }: { documentId: string; locale: string }): string => `${documentId} ${locale}`;

const isLeft = ({ action }: PlanItem): boolean => action === 'skip' || action === 'conflict' || action === 'missing';

const found = ({ sourcePath }: PlanItem, code: DiagnosticCode, message: string, hint: string) =>
  diagnostic(code, sourcePath, FILE_START, message, hint);

type Refusal = Pick<PlanItem, 'reason' | 'diagnostics'>;

const skipped = (item: PlanItem, { reason, diagnostics }: Refusal): PlanItem => ({
  ...item,
  ...{ action: 'skip', reason, publish: false, newDocument: false },
  ...{ write: { fields: {}, relations: {} }, base: null, media: [] },
  diagnostics: [...item.diagnostics, ...diagnostics],
});

const overPage = (item: PlanItem, { locale, title }: PublishedPage, to: string | null): Refusal => ({
  reason: 'page-in-the-way',
  diagnostics: [
    found(
      item,
      'REDIRECT_PAGE_IN_THE_WAY',
      `The redirect from ${item.recordKey} is not written: it is the path of the published ${locale} page “${title}”.`,
      `Give that page another path, or unpublish it; then create the redirect${to === null ? '' : ` to ${to}`}.`,
    ),
  ],
});

const inLoop = (item: PlanItem, to: string): Refusal => ({
  reason: 'redirect-loop',
  diagnostics: [
    found(
      item,
      'REDIRECT_LOOP',
      `The redirect from ${item.recordKey} is not written: its target ${to} leads back to it.`,
      `Delete the redirect that leads back; then create the redirect to ${to}.`,
    ),
  ],
});

/**
 * A plan's items without the redirects that would be refused: from the path of a published page, of whatever site, and
 * those that lead back to themselves through others. A redirect may wait for a page of this plan that leaves its path.
 * A page that comes to the path of a redirect that stays gets a finding. `items` are in writing order.
 */
export const withoutRefusedRedirects = (items: readonly PlanItem[], addresses: Addresses): PlanItem[] => {
  const own = new Map(
    items.filter((item) => item.type === 'page' && !isLeft(item)).map((item) => [placeOf(item), item]),
  );
  const pathAfter = (page: PublishedPage): string | null => {
    const item = own.get(placeOf(page));
    return item === undefined ? page.path : textOf(valueAfter(item, 'path'));
  };
  const isPublishing = (page: PublishedPage): boolean => own.get(placeOf(page))?.publish === true;
  const standing = addresses.pages.filter(
    (page) => !isPublishing(page) || normalisePath(pathAfter(page) ?? page.path) === normalisePath(page.path),
  );
  const standingAt = groupBy(standing, ({ path }) => normalisePath(path));
  const removed = new Set(items.filter(({ removal }) => removal !== undefined).map(({ documentId }) => documentId));
  const staying = addresses.redirects.filter(({ documentId }) => !removed.has(documentId));
  const stayingAt = new Map(staying.map((redirect) => [normalisePath(redirect.from), redirect]));
  // the redirects of this plan join them in writing order
  const after = indexAddresses({ pages: [], redirects: staying });

  const refusal = (item: PlanItem, { from, to, code, documentId }: StoredRedirect): Refusal | null => {
    const target = targetOf({ to, code });
    const page = (standingAt.get(normalisePath(from)) ?? []).find((each) =>
      isInTheWay({ path: each.path, draftPath: pathAfter(each) }, target),
    );
    if (page !== undefined) return overPage(item, page, target);
    const isLoop = target !== null && leadsBack(from, target, after, documentId);
    return isLoop ? inLoop(item, target) : null;
  };

  return items.map((item) => {
    if (!isWriting(item) || item.removal !== undefined) return item;
    const { type, documentId } = item;
    if (type === 'redirect') {
      const from = textOf(valueAfter(item, 'from')) ?? item.recordKey;
      const to = textOf(valueAfter(item, 'to'));
      const redirect = { documentId, from, to, code: Number(valueAfter(item, 'code')) };
      const refused = refusal(item, redirect);
      if (refused !== null) return skipped(item, refused);
      after.redirects.set(normalisePath(from), redirect);
      return item;
    }
    const path = type === 'page' ? textOf(valueAfter(item, 'path')) : null;
    const redirect = path === null ? undefined : stayingAt.get(normalisePath(path));
    if (redirect === undefined) return item;
    const message = `A redirect from ${redirect.from} stands at the path of the page; readers get the page.`;
    return {
      ...item,
      diagnostics: [...item.diagnostics, found(item, 'REDIRECT_AT_PAGE', message, 'Delete the redirect.')],
    };
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
