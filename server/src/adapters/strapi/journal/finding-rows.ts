import type { Core } from '@strapi/strapi';
import { SEVERITIES, type FileFinding, type FindingCounts } from '../../../../../model/contracts/findings';
import { findKnownRows, type RowOf } from '../../../database/rows';
import { orNull } from '../../../../../model/readers';
import { hashListInSteps } from '../../../../../migrator/canonical-hash';
import type { Asked, ShownFilter } from '../../../../../model/lists/list';
import type { RUN_FINDINGS_LIST } from '../../../../../model/lists/runs';
import type { Faceted } from '../../../../../migrator/report/page-of';
import { keptFindings } from '../../../../../migrator/report/findings/kept-findings';
import { uidOf } from '../../../../../model/plugin-id';
import { inSlices } from '../../in-slices';
import { yieldToEventLoop } from '../../yield-to-event-loop';
import { FINDING, findingSays, lostTarget } from '../value-readers';
import { refusalOf } from './refusal';
import { among, conditionsOf, whereWords, type Conditions } from './list-conditions';

export type FindingFilter = Asked<typeof RUN_FINDINGS_LIST>;
export type FindingsOfRun = Faceted<FileFinding, ShownFilter<typeof RUN_FINDINGS_LIST>>;

/** Rows of one statement: SQLite takes 32,766 values. */
const PART = 500;

const COLUMNS = { ...FINDING, target: orNull(lostTarget), says: orNull(findingSays) };

const CONDITIONS: Conditions<typeof RUN_FINDINGS_LIST> = { severity: among('severity'), code: among('code') };

const whereOf = (findingSet: string, { q, ...filter }: FindingFilter) => ({
  $and: [{ findingSet }, ...conditionsOf(CONDITIONS, filter), ...whereWords(q, ['path', 'message'])],
});

const finding = ({ target, says, ...found }: RowOf<typeof COLUMNS>): FileFinding => ({
  ...found,
  ...(target && { target }),
  ...(says && { says }),
});

/**
 * The findings of imports, in sets: a source that says the same again has the same findings, and is stored once for all runs
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
      const { kept, counts } = await inSlices(keptFindings(found));
      if (kept.length === 0) return { findingSet: null, findings: counts };
      const findingSet = (await inSlices(hashListInSteps(kept))).slice('sha256:'.length);
      const isStored = (await rows.count({ where: { findingSet } })) > 0;
      for (let start = 0; !isStored && start < kept.length; start += PART) {
        const part = kept
          .slice(start, start + PART)
          .map((one, index) => ({ target: null, says: null, ...one, findingSet, position: start + index }));
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
    async page(findingSet: string, filter: FindingFilter, page: number, pageSize: number): Promise<FindingsOfRun> {
      const where = whereOf(findingSet, filter);
      const found = await findKnownRows(strapi, uid, COLUMNS, {
        where,
        orderBy: { position: 'asc' },
        offset: (page - 1) * pageSize,
        limit: pageSize,
      });
      const total = await rows.count({ where });
      const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
      const severities = SEVERITIES.map(async (value) => ({
        value,
        count: await rows.count({ where: whereOf(findingSet, { ...filter, severity: [value] }) }),
      }));
      return { data: found.map(finding), pagination, facets: { severity: await Promise.all(severities) } };
    },
  };
};
