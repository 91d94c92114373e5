import { placeKey } from '../../../model/entry-keys';
import { sourceIdOf } from '../../plan/identity';
import { NO_BASE, type PlanItem } from '../../plan/plan';
import type { BulkTarget } from '../../model/ports/bulk';
import type { ItemRecord } from '../../model/ports/items';
import type { OpenRun } from '../../model/ports/runs';
import type { FieldRoles } from '../../model/ports/target';
import type { RunPorts } from '../perform-items';
import { afterWrite } from './after-write';
import { foundLate, withoutAbsent } from './apply-item';
import { hasChanged, StaleEntryError } from './outdated';
import { sourceRows } from './source-rows';

/**
 * Whether an item only adds: an entry that nobody has written before, and no fact that it shares with languages that are
 * there.
 */
export const onlyAdds = (item: PlanItem, { shared }: Pick<FieldRoles, 'shared'>): boolean =>
  item.action === 'create' &&
  item.before === null &&
  item.recreated !== true &&
  item.renamedFrom === undefined &&
  item.removal === undefined &&
  (item.newDocument || !Object.keys(item.write.fields).some((name) => shared.has(name)));

/**
 * So many characters of text weigh as much as an entry. Each is stored twice or three times: in the draft, online and in
 * the source map.
 */
const TEXT_OF_ENTRY = 10_000;

/** How many entries an item counts for. */
export const weightOf = ({ write, original }: Pick<PlanItem, 'write' | 'original'>): number => {
  const texts = Object.values(write.fields).map((value) => (typeof value === 'string' ? value.length : 0));
  const length = texts.reduce((sum, each) => sum + each, original?.text.length ?? 0);
  return 1 + Math.floor(length / TEXT_OF_ENTRY);
};

/**
 * Writes items that only add, their journal rows and their source map rows; call it in their transaction. Throws a
 * `StaleEntryError` when one of the entries is there.
 */
export const applyTogether = async (
  run: OpenRun,
  site: string,
  items: readonly PlanItem[],
  { target, journal, bulk }: Pick<RunPorts, 'target' | 'journal'> & { bulk: BulkTarget },
  absent: ReadonlySet<string>,
): Promise<void> => {
  const found = await target.read(items);
  const stored = new Map(found.map((entry) => [placeKey(entry), entry]));
  const standing = new Set(found.map(({ documentId }) => documentId));
  // where the first language of a document failed before and others were written, it is one more language, no new document
  const late = items.find(({ newDocument, documentId }) => newDocument && standing.has(documentId));
  if (late !== undefined) throw new StaleEntryError(late.key);
  for (const item of items)
    if (hasChanged(item, stored.get(placeKey(item)) ?? null)) throw new StaleEntryError(item.key);

  const entries = items.map((item) => {
    const { type, documentId, locale, newDocument, publish, write } = item;
    const relations = withoutAbsent(write.relations, locale, absent);
    return { type, documentId, locale, newDocument, publish, fields: write.fields, relations };
  });
  const rows = items.map((item) => {
    const { relations, ...base } = item.base ?? NO_BASE;
    return sourceRows(item, { ...base, relations: withoutAbsent(relations, item.locale, absent) });
  });
  const remembered = await journal.rememberNew(run, site, rows.flat());
  const before = new Map(remembered.map((source) => [source.sourceId, source]));
  await bulk.write(entries);
  const records = items.map((item, at): ItemRecord => {
    const { key, type } = item;
    const written = entries[at];
    const after = written === undefined ? {} : afterWrite(written, null, target.defaults(type));
    const sources = (rows[at] ?? []).flatMap((row) => before.get(sourceIdOf(site, row, row.locale)) ?? []);
    return { key, state: 'done', before: null, after, sources, error: null, ...foundLate(item) };
  });
  await journal.recordAll(run, records);
};
