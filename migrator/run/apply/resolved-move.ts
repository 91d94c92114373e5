import { normalisePath } from '../../../model/path-candidates';
import { indexAddresses, leadsBack } from '../../../model/redirects/chain';
import { documentIdOf, itemKey, linkName } from '../../plan/identity';
import type { PlanItem } from '../../plan/plan';
import { redirectDraft } from '../../plan/redirects/move-redirects';
import { placeOf, textOf } from '../../plan/redirects/redirect-items';
import type { StoredEntry } from '../../model/ports/entry';
import type { Addresses } from '../../model/ports/target';
import type { RunPorts } from '../perform-items';

type Ports = Pick<RunPorts, 'target' | 'journal'>;

interface Move {
  /** Where readers find the page until it is published. */
  from: string;
  to: string;
}

/** The move of a published page by a resolved conflict; null where it does not move, or another page stays at its path. */
const moveOf = (page: PlanItem, { pages }: Addresses): Move | null => {
  const to = textOf(page.write.fields['path']);
  const from = pages.find((one) => placeOf(one) === placeOf(page))?.path;
  if (to === null || from === undefined || normalisePath(from) === normalisePath(to)) return null;
  const isAt = (path: string): boolean => normalisePath(path) === normalisePath(from);
  return pages.some((one) => isAt(one.path) && placeOf(one) !== placeOf(page)) ? null : { from, to };
};

const readRedirect = async ({ target }: Ports, documentId: string): Promise<StoredEntry | null> =>
  (await target.read([{ type: 'redirect', documentId }]))[0] ?? null;

/** The item of the redirect; one that stands there had no effect while the page did. */
const redirectOf = async (
  ports: Ports,
  site: string,
  page: PlanItem,
  { from, to }: Move,
  standing: string | undefined,
): Promise<PlanItem> => {
  const { sourcePath, locale, recordKey } = page;
  const draft = redirectDraft(from, to, { sourcePath, locale, key: recordKey });
  const [known] = await ports.journal.knownOf(site, draft);
  const documentId = standing ?? known?.documentId ?? documentIdOf(site, draft);
  const before = await readRedirect(ports, documentId);
  const fields = { ...draft.localized, ...(before !== null && { from: before.fields['from'] ?? from }) };
  const relations = { page: linkName('redirect', page) };
  return {
    ...{ key: itemKey(draft, ''), type: 'redirect', recordKey: draft.key, locale: '', sourcePath, documentId, before },
    ...{ action: before === null ? 'create' : 'update', reason: null, publish: false, newDocument: before === null },
    ...(before === null && known !== undefined && { recreated: true as const }),
    ...{ changes: [], write: { fields, relations }, base: { fields, shared: {}, relations } },
    ...{ contentHash: draft.contentHash, original: null, media: [], findings: [] },
  };
};

/** The item that deletes the redirect at the new path of a page, as after an earlier move: it would be a loop. */
const removalOf = async (
  ports: Ports,
  { sourcePath }: PlanItem,
  documentId: string,
  from: string,
): Promise<PlanItem> => ({
  ...{ key: itemKey({ type: 'redirect', key: from }, ''), type: 'redirect', recordKey: from, locale: '', sourcePath },
  ...{ documentId, before: await readRedirect(ports, documentId), action: 'missing', removal: 'delete' },
  ...{ reason: 'page-stands-here', publish: false, newDocument: false, changes: [] },
  ...{ write: { fields: {}, relations: {} }, base: null, contentHash: '', original: null, media: [], findings: [] },
});

/**
 * The items of a resolved conflict, in one transaction: the page and, where that gives it another path, the redirect from
 * the path at which it is published. They are planned, not added as for an editor, so that a rollback knows of them.
 */
export const withRedirects = async (
  ports: Ports,
  site: string,
  page: PlanItem,
  readAddresses: () => Promise<Addresses> = () => ports.target.addresses(),
): Promise<PlanItem[]> => {
  if (page.type !== 'page' || !('path' in page.write.fields)) return [page];
  const addresses = await readAddresses();
  const move = moveOf(page, addresses);
  if (move === null) return [page];
  const index = indexAddresses(addresses);
  const at = (path: string) => index.redirects.get(normalisePath(path));
  const wayBack = leadsBack(move.from, move.to, index, null) ? at(move.to) : undefined;
  const items = [
    page,
    ...(wayBack === undefined ? [] : [await removalOf(ports, page, wayBack.documentId, wayBack.from)]),
    await redirectOf(ports, site, page, move, at(move.from)?.documentId),
  ];
  return items.map((item) => ({ ...item, unit: page.key }));
};
