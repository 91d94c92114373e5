import type { Core } from '@strapi/strapi';
import { CHANGE_REASONS, type ListedChange } from '../../../../model/contracts/changes';
import { changesIn } from '../../content/changes/change-rows';
import { inTransaction } from '../../database/in-transaction';
import { findKnownRows, findRow } from '../../database/rows';
import { isDuplicate } from '../../database/transient-error';
import { uidOf } from '../../../../model/plugin-id';
import { flag, listOf, number, object, oneOf, orElse, text } from '../../../../model/readers';

/** How a change is stored. */
export const CHANGE = object({
  paths: listOf(text),
  oldPaths: listOf(text),
  locales: listOf(text),
  tags: listOf(text),
  // an earlier version did not state it
  everything: orElse(flag, false),
  reason: oneOf(...CHANGE_REASONS),
});

const COLUMNS = { id: number, change: CHANGE, changedOn: text };

/** So many days changes are kept. */
const KEPT_DAYS = 90;

/** The one row that says since when changes are noted and kept. */
const KEY = 'log';
const BEGINNING = { changedOn: text };

/** As many changes as are listed; more of them ask for a whole build. */
const MOST = 1_000;

/** A change is dated before its commit: so many milliseconds it may have taken, on another server's clock. */
const OVERLAP = 60_000;

const LISTED = ['open', 'sent', 'failed'];

/** The changes since an instant. */
export interface ChangesSince {
  changes: ListedChange[];
  /** Whether these are all: the log may begin later, or be longer than what is listed. */
  complete: boolean;
}

/**
 * The changes since an instant, the oldest first. One of the minute before may be listed too; none is left out. What a run
 * has written is listed when it has ended.
 */
export const changesSince = async (strapi: Core.Strapi, since: Date): Promise<ChangesSince> => {
  const uid = uidOf('content-change');
  const from = new Date(since.getTime() - OVERLAP).toISOString();
  const where = { state: { $in: LISTED }, changedOn: { $gte: from } };
  const rows = await findKnownRows(strapi, uid, COLUMNS, { where, orderBy: { id: 'asc' }, limit: MOST + 1 });
  const log = await findRow(strapi, uid, BEGINNING, { where: { key: KEY } });
  const changes = rows.slice(0, MOST).map(({ change, ...row }) => ({ ...row, ...change }));
  return { changes, complete: log !== null && log.changedOn <= since.toISOString() && rows.length <= MOST };
};

/** Adds one of the rows of which there is one only, unless it is there. It is no change, and may hold something else. */
export const addMark = async (
  strapi: Core.Strapi,
  key: string,
  changedOn: Date,
  held: object | null = null,
): Promise<void> => {
  try {
    await inTransaction(strapi, async (trx) =>
      changesIn(strapi, trx).insert({
        ...{ key, state: 'mark', changed_on: changedOn.toISOString() },
        change: held && JSON.stringify(held),
      }),
    );
  } catch (error) {
    // another server has added it
    if (!isDuplicate(error)) throw error;
  }
};

/** Begins the log where there is none, and removes what is older than it is kept. Answers whether there was one. */
export const keepLog = async (strapi: Core.Strapi, now: Date): Promise<boolean> => {
  const rows = strapi.db.query(uidOf('content-change'));
  const log = await findRow(strapi, uidOf('content-change'), BEGINNING, { where: { key: KEY } });
  if (log === null) {
    await addMark(strapi, KEY, now);
    return false;
  }
  const since = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  if (log.changedOn >= since) return true;
  await inTransaction(strapi, async () => {
    await rows.updateMany({ where: { key: KEY }, data: { changedOn: since } });
    await rows.deleteMany({ where: { state: { $in: ['sent', 'failed'] }, changedOn: { $lt: since } } });
  });
  return true;
};
