import type { Core } from '@strapi/strapi';
import { contentUid } from '../../../content/content-type';
import type { OriginalText, RecordRef } from '../../../migrator/model';
import { refKey, sourceIdOf } from '../../../migrator/plan/identity';
import type { Base, KnownEntry, SourceBefore } from '../../../migrator/ports';
import { uidOf } from '../../../plugin-id';
import { chunks } from '../chunks';
import { typeOf } from './item-rows';

interface SourceRow {
  sourceKey: string;
  targetLocale: string;
  targetUid: string;
  targetDocumentId: string;
  sourcePath: string;
  contentHash: string;
  base: Base;
}

/** What a row holds, by attribute; `run` names the run that wrote it. */
const COLUMNS = [
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

const KNOWN_COLUMNS = [
  'sourceKey',
  'targetLocale',
  'targetUid',
  'targetDocumentId',
  'sourcePath',
  'contentHash',
  'base',
];

const knownEntry = (row: SourceRow): KnownEntry => ({
  type: typeOf(row.targetUid),
  key: row.sourceKey,
  locale: row.targetLocale,
  documentId: row.targetDocumentId,
  sourcePath: row.sourcePath,
  contentHash: row.contentHash,
  base: row.base,
});

const withoutIds = ({ run, ...row }: Record<string, unknown>): Record<string, unknown> => ({
  ...Object.fromEntries(COLUMNS.map((name) => [name, row[name] ?? null])),
  run: (run as { id: number } | null | undefined)?.id ?? null,
});

/** The rows of the source map that are about records; the media ledger keeps its own beside them. */
export const createSourceMap = (strapi: Core.Strapi) => {
  const rows = strapi.db.query(uidOf('source-entry'));

  const before = async (sourceId: string): Promise<(SourceBefore & { id: number | null }) | null> => {
    const row = (await rows.findOne({ where: { sourceId }, populate: { run: { select: ['id'] } } })) as
      (Record<string, unknown> & { id: number }) | null;
    return row === null ? null : { id: row.id, sourceId, row: withoutIds(row) };
  };

  const upsert = async (sourceId: string, data: Record<string, unknown>, isNew: boolean): Promise<SourceBefore> => {
    // Looking first would see nothing of an import that writes at the same time; the UNIQUE index does.
    const present = isNew ? null : await before(sourceId);
    if (present === null) await rows.create({ data: { sourceId, ...data } });
    else await rows.update({ where: { id: present.id }, data });
    return { sourceId, row: present?.row ?? null };
  };

  return {
    async known(site: string): Promise<KnownEntry[]> {
      const found = (await rows.findMany({
        select: KNOWN_COLUMNS,
        where: { site },
        orderBy: { id: 'asc' },
      })) as SourceRow[];
      return found.map(knownEntry);
    },
    async knownOf(site: string, ref: RecordRef): Promise<KnownEntry[]> {
      const found = (await rows.findMany({
        select: KNOWN_COLUMNS,
        where: { site, targetUid: contentUid(ref.type), sourceKey: ref.key },
      })) as SourceRow[];
      return found.map(knownEntry).filter((entry) => refKey(entry) === refKey(ref));
    },
    async knownElsewhere(site: string, refs: readonly RecordRef[]): Promise<KnownEntry[]> {
      const entries: KnownEntry[] = [];
      for (const some of chunks(refs)) {
        const found = (await rows.findMany({
          select: KNOWN_COLUMNS,
          where: {
            site: { $ne: site },
            targetUid: { $in: [...new Set(some.map(({ type }) => contentUid(type)))] },
            sourceKey: { $in: some.map(({ key }) => key) },
          },
          orderBy: { id: 'asc' },
        })) as SourceRow[];
        entries.push(...found.map(knownEntry));
      }
      const wanted = new Set(refs.map(refKey));
      return entries.filter((entry) => wanted.has(refKey(entry)));
    },
    async remember(
      run: number,
      site: string,
      entries: readonly (KnownEntry & { original: OriginalText | null })[],
      newDocument: boolean,
    ): Promise<SourceBefore[]> {
      const replaced: SourceBefore[] = [];
      for (const entry of entries) {
        const data = {
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
        };
        replaced.push(await upsert(sourceIdOf(site, entry, entry.locale), data, newDocument));
      }
      return replaced;
    },
    /** The run that wrote each of a site's rows last, by the row's id. */
    async writers(site: string): Promise<Map<string, number>> {
      const found = (await rows.findMany({
        select: ['sourceId'],
        where: { site },
        populate: { run: { select: ['id'] } },
      })) as { sourceId: string; run: { id: number } | null }[];
      return new Map(found.map(({ sourceId, run }) => [sourceId, run?.id ?? 0]));
    },
    /** Notes that a run has published the entry of a row, or taken it offline. */
    async published(run: number, sourceId: string, published = true): Promise<SourceBefore[]> {
      const present = await before(sourceId);
      if (present === null) return [];
      const base = { ...(present.row?.['base'] as Base), published };
      await rows.update({ where: { id: present.id }, data: { base, run } });
      return [{ sourceId, row: present.row }];
    },
    /** Puts rows back, or takes them away where there were none; answers what stood there. */
    async putBack(sources: readonly SourceBefore[]): Promise<SourceBefore[]> {
      const replaced: SourceBefore[] = [];
      for (const { sourceId, row } of sources) {
        if (row !== null) replaced.push(await upsert(sourceId, row, false));
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
