import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ContentChange } from '../../contracts/changes';
import { inTransaction } from '../../database/in-transaction';
import { tableIn } from '../../database/table-in';
import { withCommit } from '../../database/with-commit';
import { mergeChanges } from '../../domain/changes/content-change';
import { getService } from '../../get-service';
import { uidOf } from '../../plugin-id';
import { currentRun } from './during-run';

/** The rows of changes, in a transaction. */
export const changesIn = (strapi: Core.Strapi, knex: Knex): Knex.QueryBuilder =>
  tableIn(strapi, knex, strapi.db.metadata.get(uidOf('content-change')).tableName);

/** Adds a change that is to be delivered; with a run, when that has ended. */
export const addChange = async (
  strapi: Core.Strapi,
  knex: Knex,
  change: ContentChange,
  run: number | null = null,
): Promise<void> => {
  const now = getService(strapi, 'clock').now().toISOString();
  const row = { change: JSON.stringify(change), changed_on: now, due: now, tries: 0, delivered: '[]', run };
  await changesIn(strapi, knex).insert({ ...row, state: run === null ? 'open' : 'held' });
};

const noted = new WeakMap<Knex.Transaction, ContentChange[]>();

/**
 * Notes a change in the transaction that is open: all changes of a transaction are one, stored with its commit. Without a
 * transaction, as when the media library saves a file, it is stored at once.
 */
export const noteContentChange = async (strapi: Core.Strapi, change: ContentChange): Promise<void> => {
  const wake = (): void => {
    getService(strapi, 'changes').wake();
  };
  const run = currentRun();
  if (!strapi.db.inTransaction()) {
    await addChange(strapi, strapi.db.connection, change, run);
    wake();
    return;
  }
  await inTransaction(strapi, async (trx) => {
    const known = noted.get(trx);
    if (known !== undefined) {
      known.push(change);
      return Promise.resolve();
    }
    const changes = [change];
    noted.set(trx, changes);
    withCommit(trx, {
      before: async () => addChange(strapi, trx, mergeChanges(changes), run),
      // the end of a run wakes it
      after: run === null ? wake : () => undefined,
    });
    return Promise.resolve();
  });
};
