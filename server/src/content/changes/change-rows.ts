import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ContentChange } from '../../../../model/contracts/changes';
import { chunks } from '../../database/chunks';
import { inTransaction } from '../../database/in-transaction';
import { tableIn } from '../../database/table-in';
import { withCommit } from '../../database/with-commit';
import { mergeChanges, withStanding } from '../../../../model/changes/content-change';
import { getService } from '../../get-service';
import { uidOf } from '../../../../model/plugin-id';
import { object, text } from '../../../../model/readers';
import { currentCause } from '../writes/cause';

/** The rows of changes, in a transaction. */
export const changesIn = (strapi: Core.Strapi, knex: Knex): Knex.QueryBuilder =>
  tableIn(strapi, knex, strapi.db.metadata.get(uidOf('content-change')).tableName);

const standing = object({ path: text });

/** Those of some paths at which published pages stand. With a commit, Strapi's queries are outside of the transaction. */
const readStanding = async (strapi: Core.Strapi, knex: Knex, paths: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const part of chunks(paths)) {
    const pages = tableIn(strapi, knex, strapi.db.metadata.get(uidOf('page')).tableName);
    const rows: unknown[] = await pages.whereIn('path', part).whereNotNull('published_at').select('path');
    found.push(...rows.map((row) => standing(row).path));
  }
  return found;
};

/**
 * Adds a change that is to be delivered; with a run, when that has ended. An old path at which another page stands, which
 * this write may not have touched, is a path of a page.
 */
export const addChange = async (
  strapi: Core.Strapi,
  knex: Knex,
  change: ContentChange,
  run: number | null = null,
): Promise<void> => {
  const now = getService(strapi, 'clock').now().toISOString();
  const settled = withStanding(change, await readStanding(strapi, knex, change.oldPaths));
  const row = { change: JSON.stringify(settled), changed_on: now, due: now, tries: 0, delivered: '[]', run };
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
  const { run } = currentCause();
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
