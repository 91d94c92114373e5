import type { Core } from '@strapi/strapi';
import { findRow, findRows, group, link, type RowOf } from '../../../database/rows';
import { contentUid } from '../../../content/content-type';
import type { RecordRef } from '../../../../../migrator/model/record-draft';
import type { OriginalText } from '../../../../../migrator/model/source';
import { refKey, sourceIdOf } from '../../../../../migrator/plan/identity';
import type { KnownEntry, KnownPart, SourceBefore } from '../../../../../migrator/model/ports/source-map';
import { uidOf } from '../../../../../model/plugin-id';
import { anything, number, orNull, parts, text } from '../../../../../model/readers';
import { chunks } from '../../../database/chunks';
import { yieldToEventLoop } from '../../yield-to-event-loop';
import { base, recordTypeOfUid } from '../value-readers';

/** The values of a row, by attribute; `run` names the run that wrote it. */
const ATTRIBUTES = [
  'site',
  'sourceKey',
  'targetLocale',
  'targetUid',
  'targetDocumentId',
  'sourcePath',
  'contentHash',
  'fingerprints',
  'base',
  'original',
  'removedByEditor',
] as const;

const WHOLE = { id: number, attributes: group(ATTRIBUTES, orNull(anything)), run: link({ id: number }) };

const KNOWN = {
  id: number,
  sourceKey: text,
  targetLocale: text,
  targetUid: recordTypeOfUid,
  targetDocumentId: text,
  sourcePath: text,
  contentHash: text,
  base,
};

/** Which run wrote a row last. */
const WRITER = { id: number, sourceId: text, run: link({ id: number }) };

const knownEntry = (row: RowOf<typeof KNOWN>): KnownEntry => ({
  type: row.targetUid,
  key: row.sourceKey,
  locale: row.targetLocale,
  documentId: row.targetDocumentId,
  sourcePath: row.sourcePath,
  contentHash: row.contentHash,
  base: row.base,
});

/** Rows are read in parts, between which others have their turn: their bases hold whole pages. */
const PART = 100;

type Remembered = KnownEntry & { original: OriginalText | null };

const dataOf = (run: number, site: string, entry: Remembered) => ({
  site,
  sourceKey: entry.key,
  targetLocale: entry.locale,
  targetUid: contentUid(entry.type),
  targetDocumentId: entry.documentId,
  sourcePath: entry.sourcePath,
  contentHash: entry.contentHash,
  base: entry.base,
  original: entry.original,
  run,
});

/** The rows of the source map that are about records; the media ledger keeps its own beside them. */
export const createSourceMap = (strapi: Core.Strapi) => {
  const uid = uidOf('source-entry');
  const rows = strapi.db.query(uid);
  const knownWhere = async (where: object) =>
    (await findRows(strapi, uid, KNOWN, { where, orderBy: { id: 'asc' } })).map(knownEntry);

  const partOf = (site: string, after: number) => ({
    where: { site, id: { $gt: after } },
    orderBy: { id: 'asc' },
    limit: PART,
  });
  /** Where the part behind this one begins; null where it is the last. */
  const nextOf = (part: readonly { id: number }[]): number | null =>
    part.length < PART ? null : (part.at(-1)?.id ?? null);

  const before = async (sourceId: string): Promise<(SourceBefore & { id: number | null }) | null> => {
    const found = await findRow(strapi, uid, WHOLE, { where: { sourceId } });
    return found === null ? null : { id: found.id, sourceId, row: { ...found.attributes, run: found.run?.id ?? null } };
  };

  const upsert = async (sourceId: string, data: Record<string, unknown>): Promise<SourceBefore> => {
    const present = await before(sourceId);
    if (present === null) await rows.create({ data: { sourceId, ...data } });
    else await rows.update({ where: { id: present.id }, data });
    return { sourceId, row: present?.row ?? null };
  };

  return {
    async known(site: string, after = 0): Promise<KnownPart> {
      const part = await findRows(strapi, uid, KNOWN, partOf(site, after));
      await yieldToEventLoop();
      return { rows: part.map(knownEntry), next: nextOf(part) };
    },
    async knownOf(site: string, ref: RecordRef): Promise<KnownEntry[]> {
      const found = await knownWhere({ site, targetUid: contentUid(ref.type), sourceKey: ref.key });
      return found.filter((entry) => refKey(entry) === refKey(ref));
    },
    async knownElsewhere(site: string, refs: readonly RecordRef[]): Promise<KnownEntry[]> {
      const entries: KnownEntry[] = [];
      for (const some of chunks(refs)) {
        const found = await knownWhere({
          site: { $ne: site },
          targetUid: { $in: [...new Set(some.map(({ type }) => contentUid(type)))] },
          sourceKey: { $in: some.map(({ key }) => key) },
        });
        entries.push(...found);
        await yieldToEventLoop();
      }
      const wanted = new Set(refs.map(refKey));
      return entries.filter((entry) => wanted.has(refKey(entry)));
    },
    async remember(run: number, site: string, entries: readonly Remembered[]): Promise<SourceBefore[]> {
      const replaced: SourceBefore[] = [];
      for (const entry of entries)
        replaced.push(await upsert(sourceIdOf(site, entry, entry.locale), dataOf(run, site, entry)));
      return replaced;
    },
    /** Looking first would see nothing of an import that writes at the same time; the UNIQUE index does. */
    async rememberNew(run: number, site: string, entries: readonly Remembered[]): Promise<SourceBefore[]> {
      const data = entries.map((entry) => ({
        sourceId: sourceIdOf(site, entry, entry.locale),
        ...dataOf(run, site, entry),
      }));
      await rows.createMany({ data });
      return data.map(({ sourceId }) => ({ sourceId, row: null }));
    },
    /** The run that wrote each of a site's rows last, by the row's id. */
    async writers(site: string): Promise<Map<string, number>> {
      const writers = new Map<string, number>();
      for (let next: number | null = 0; next !== null;) {
        const part = await findRows(strapi, uid, WRITER, partOf(site, next));
        for (const { sourceId, run } of part) writers.set(sourceId, run?.id ?? 0);
        next = nextOf(part);
        await yieldToEventLoop();
      }
      return writers;
    },
    /** Notes that a run has published the entry of a row, or taken it offline. */
    async published(run: number, sourceId: string, published = true): Promise<SourceBefore[]> {
      const present = await before(sourceId);
      if (present === null) return [];
      const data = { base: { ...parts(present.row?.['base']), published }, run };
      await rows.update({ where: { id: present.id }, data });
      return [{ sourceId, row: present.row }];
    },
    /** Puts rows back, or takes them away where there were none; answers what stood there. */
    async putBack(sources: readonly SourceBefore[]): Promise<SourceBefore[]> {
      const replaced: SourceBefore[] = [];
      for (const { sourceId, row } of sources) {
        if (row !== null) replaced.push(await upsert(sourceId, row));
        else {
          const present = await before(sourceId);
          if (present !== null) await rows.delete({ where: { id: present.id } });
          replaced.push({ sourceId, row: present?.row ?? null });
        }
      }
      return replaced;
    },
  };
};
