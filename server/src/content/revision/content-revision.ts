import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { allUids, schemaOf } from '../../auth/app-reader';
import { afterChanges, type ChangeEvent } from '../../database/after-changes';
import { inTransaction } from '../../database/in-transaction';
import { shareNext } from '../../queues/share-next';
import { tableIn } from '../../database/table-in';
import { withCommit } from '../../database/with-commit';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';
import { anything, listOf, number, object, orNull, partial, text } from '../../../../model/readers';
import { CORE_STORE } from '../schema/stored-tables';
import type { Noting } from '../writes/follower';
import { shownTypes } from './shown-types';

/** So many milliseconds a request waits for a read of the revision before it begins one of its own. */
const PATIENCE = 1_000;

/** Languages are part of what answers show. */
const LOCALE = 'plugin::i18n.locale';
/** In Strapi's core store: the default language, and what the plugin's settings page stores. */
const SHOWN_SETTINGS = ['plugin_i18n_default_locale', `plugin_${PLUGIN_ID}_settings`];

/** So many rows of this process are added before older ones are removed. */
const KEPT = 64;

const LARGEST_TOKEN = 2 ** 31 - 1;

const rowsIn = (strapi: Core.Strapi, knex: Knex): Knex.QueryBuilder =>
  tableIn(strapi, knex, strapi.db.metadata.get(uidOf('content-revision')).tableName);

/** A random number, since databases that are restored or transferred give the same ids again. */
const addRow = async (strapi: Core.Strapi, knex: Knex): Promise<void> => {
  await rowsIn(strapi, knex).insert({ token: randomInt(LARGEST_TOKEN) });
};

const counted = listOf(object({ total: number, last: orNull(number), sum: orNull(anything) }));

const readNow = async (strapi: Core.Strapi): Promise<string | null> => {
  const found: unknown = await rowsIn(strapi, strapi.db.connection)
    .count('* as total')
    .max('id as last')
    .sum('token as sum');
  const [row] = counted(found);
  return row === undefined || row.total === 0 ? null : [row.total, row.last, row.sum].map(String).join('-');
};

const reads = new WeakMap<Core.Strapi, () => Promise<string | null>>();

/**
 * The name of the content as it is committed; null where nothing is noted, as after a transfer from an older version.
 *
 * Read it before the content: what is committed in between makes the content newer than its revision, and costs one
 * answer that was not needed. The rows are summed, since transactions do not end in the order in which they add rows: the
 * last row alone would miss one that ends later. Requests that arrive while it is read share the next read.
 */
export const readRevision = async (strapi: Core.Strapi): Promise<string | null> => {
  const read = reads.get(strapi) ?? shareNext(async () => readNow(strapi), PATIENCE);
  reads.set(strapi, read);
  return read();
};

/** Removes older rows, one at a time with nobody waiting: who meets it sees another revision, and nothing worse. */
const removeOld = async (strapi: Core.Strapi): Promise<void> => {
  const rows = (): Knex.QueryBuilder => rowsIn(strapi, strapi.db.connection);
  const found: unknown = await rows().max('id as id');
  const last = listOf(object({ id: orNull(number) }))(found)[0]?.id;
  if (last != null) await rows().where('id', '<', last).delete();
};

const added = new WeakMap<Core.Strapi, number>();

const removeOldSometimes = (strapi: Core.Strapi): void => {
  const count = (added.get(strapi) ?? 0) + 1;
  added.set(strapi, count % KEPT);
  if (count === KEPT)
    removeOld(strapi).catch((error: unknown) => {
      strapi.log.debug(`compliance: old revisions were not removed: ${String(error)}`);
    });
};

const noted = new WeakSet<Knex.Transaction>();

/**
 * Adds the row right before the transaction commits, whatever savepoints it has gone back to. Rows are only added: a counter
 * would make all writers wait for one another, or fail where the database keeps showing a transaction what it saw first.
 */
const noteWithCommit = (strapi: Core.Strapi, trx: Knex.Transaction): void => {
  if (noted.has(trx)) return;
  noted.add(trx);
  withCommit(trx, {
    before: async () => addRow(strapi, trx),
    after: () => {
      removeOldSometimes(strapi);
    },
  });
};

/**
 * Notes that content changes, in the transaction that is open, so that the change and the new revision are seen together.
 * Without a transaction, as when the media library saves a file, the revision follows its change within a moment.
 */
export const noteChange = async (strapi: Core.Strapi): Promise<void> => {
  if (strapi.db.inTransaction())
    await inTransaction(strapi, async (trx) => {
      noteWithCommit(strapi, trx);
      return Promise.resolve();
    });
  else {
    await addRow(strapi, strapi.db.connection);
    removeOldSometimes(strapi);
  }
};

const keyed = partial({ key: text });

const isShown = ({ model, result }: ChangeEvent): boolean =>
  model.uid !== CORE_STORE || SHOWN_SETTINGS.includes(orNull(keyed)(result)?.key ?? '');

/**
 * Gives the content a new revision with every write, whoever makes it, and once now: nobody has noted what was written
 * past Strapi's queries while it was off, as `strapi import` does. To be called when Strapi has loaded its types and
 * brought the tables up to date.
 */
export const keepRevision = async (strapi: Core.Strapi): Promise<void> => {
  const onChange = async (event: ChangeEvent): Promise<void> => {
    if (isShown(event)) await noteChange(strapi);
  };
  const types = shownTypes({ schemaOf: (uid) => schemaOf(strapi, uid), uids: allUids(strapi) });
  afterChanges(strapi, [...types, LOCALE, CORE_STORE], onChange);
  await inTransaction(strapi, async (trx) => {
    await rowsIn(strapi, trx).delete();
    await addRow(strapi, trx);
  });
};

/** The same for what Strapi's queries do not write. */
export const noteUnseen: Noting = {
  name: 'revision',
  inside: ['locks'],
  follows: ({ part }) => part === 'links' || part === 'steps',
  note: noteChange,
};
