import type { Core } from '@strapi/strapi';
import type { FileFinding, FindingCounts } from '../../../contracts/findings';
import { findKnownRows, type RowOf } from '../../../database/rows';
import { orNull } from '../../../readers';
import { hashOf } from '../../../migrator/canonical-hash';
import type { Paged } from '../../../migrator/report/page-of';
import { keptFindings } from '../../../migrator/report/findings/kept-findings';
import { uidOf } from '../../../plugin-id';
import { yieldToEventLoop } from '../../yield-to-event-loop';
import { FINDING, lostTarget } from '../value-readers';
import { refusalOf } from './refusal';

/** Which findings to show. A list allows any of its values, an empty one all. */
export interface FindingFilter {
  severity: readonly string[];
  code: readonly string[];
  /** Words, all of which path or message must hold; upper and lower case are the same. */
  q: string;
}

/** Rows of one statement: SQLite takes 32,766 values. */
const PART = 500;

const COLUMNS = { ...FINDING, target: orNull(lostTarget) };

const among = (field: string, values: readonly string[]) =>
  values.length === 0 ? [] : [{ [field]: { $in: [...values] } }];

const whereOf = (findingSet: string, { severity, code, q }: FindingFilter) => ({
  $and: [
    { findingSet },
    ...among('severity', severity),
    ...among('code', code),
    ...q
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ $or: ['path', 'message'].map((field) => ({ [field]: { $containsi: word } })) })),
  ],
});

/** The same filter for findings that are in memory. */
export const findingFilter = ({ severity, code, q }: FindingFilter) => {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return (one: FileFinding): boolean => {
    const text = `${one.path}\n${one.message}`.toLowerCase();
    return (
      (severity.length === 0 || severity.includes(one.severity)) &&
      (code.length === 0 || code.includes(one.code)) &&
      words.every((word) => text.includes(word))
    );
  };
};

const finding = ({ target, ...found }: RowOf<typeof COLUMNS>): FileFinding => ({ ...found, ...(target && { target }) });

/**
 * What imports found, in sets: a source that says the same again has the same findings, and is stored once for all runs
 * that found them.
 */
export const createFindingRows = (strapi: Core.Strapi) => {
  const uid = uidOf('import-finding');
  const rows = strapi.db.query(uid);
  return {
    /**
     * Inside the transaction that opens the run. `findingSet` is null where nothing was found. What the database refuses
     * is left out, and counted.
     */
    async store(found: readonly FileFinding[]): Promise<{ findingSet: string | null; findings: FindingCounts }> {
      const { kept, counts } = keptFindings(found);
      if (kept.length === 0) return { findingSet: null, findings: counts };
      const findingSet = hashOf(kept).slice('sha256:'.length);
      const data = kept.map((one, position) => ({ target: null, ...one, findingSet, position }));
      const isStored = (await rows.count({ where: { findingSet } })) > 0;
      for (let start = 0; !isStored && start < data.length; start += PART) {
        const part = data.slice(start, start + PART);
        const isRefused = (await refusalOf(strapi, () => rows.createMany({ data: part }))) !== null;
        for (const row of isRefused ? part : []) await refusalOf(strapi, () => rows.create({ data: row }));
        await yieldToEventLoop();
      }
      const leftOut = counts.leftOut + kept.length - (await rows.count({ where: { findingSet } }));
      return { findingSet, findings: { ...counts, leftOut } };
    },
    async all(findingSet: string): Promise<FileFinding[]> {
      const found = await findKnownRows(strapi, uid, COLUMNS, { where: { findingSet }, orderBy: { position: 'asc' } });
      return found.map(finding);
    },
    /** `page` counts from 1. */
    async page(findingSet: string, filter: FindingFilter, page: number, pageSize: number): Promise<Paged<FileFinding>> {
      const where = whereOf(findingSet, filter);
      const found = await findKnownRows(strapi, uid, COLUMNS, {
        where,
        orderBy: { position: 'asc' },
        offset: (page - 1) * pageSize,
        limit: pageSize,
      });
      const total = await rows.count({ where });
      const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
      return { data: found.map(finding), pagination };
    },
  };
};
