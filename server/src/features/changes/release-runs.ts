import type { Core } from '@strapi/strapi';
import { changesIn, addChange } from '../../content/changes/change-rows';
import { createJournal } from '../../adapters/strapi/journal/create-journal';
import { plainMessage } from '../../adapters/strapi/plain-message';
import { chunks } from '../../database/chunks';
import { inTransaction } from '../../database/in-transaction';
import { findKnownRows, findRows } from '../../database/rows';
import { mergeChanges } from '../../../../model/changes/content-change';
import { getService } from '../../get-service';
import { groupBy } from '../../../../migrator/group-by';
import { uidOf } from '../../../../model/plugin-id';
import { number } from '../../../../model/readers';
import { CHANGE } from './change-log';

const HELD = { id: number, run: number, change: CHANGE };
const IDS = { id: number, run: number };

/** Makes one change of all that a run wrote. Of several servers that try, the one does it that removes the rows. */
const release = async (strapi: Core.Strapi, run: number): Promise<void> =>
  inTransaction(strapi, async (trx) => {
    const where = { state: 'held', run };
    const rows = await findKnownRows(strapi, uidOf('content-change'), HELD, { where, orderBy: { id: 'asc' } });
    let removed = 0;
    // one that is stored meanwhile, or that a later version wrote, is left
    for (const ids of chunks(rows.map(({ id }) => id)))
      removed += number(await changesIn(strapi, trx).where(where).whereIn('id', ids).delete());
    if (removed === 0) return;
    await addChange(strapi, trx, mergeChanges(rows.map(({ change }) => change)));
  });

/** Makes one change of each run that has ended, also of those whose process was killed. */
export const releaseRuns = async (strapi: Core.Strapi): Promise<void> => {
  const held = await findRows(strapi, uidOf('content-change'), IDS, { where: { state: 'held' } });
  if (held.length === 0) return;
  const atWork = await createJournal(strapi, () => getService(strapi, 'clock').now()).atWork();
  for (const run of groupBy(held, (row) => row.run).keys()) {
    if (atWork.has(run)) continue;
    try {
      await release(strapi, run);
    } catch (error) {
      strapi.log.error(`compliance: the changes of run ${String(run)} were not released: ${plainMessage(error)}`);
    }
  }
};
