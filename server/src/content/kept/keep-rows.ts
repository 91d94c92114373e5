import type { Core } from '@strapi/strapi';
import { afterChanges, type ChangeEvent } from '../../database/after-changes';
import { chunks } from '../../database/chunks';
import { inTransaction } from '../../database/in-transaction';
import { findRows } from '../../database/rows';
import { shareNext } from '../../queues/share-next';
import { anything, number, text } from '../../../../model/readers';
import { PLUGIN_ID, uidOf } from '../../../../model/plugin-id';
import { CORE_STORE_TABLE } from '../schema/stored-tables';
import { onSchemaSync, schemaStorageOf } from '../schema/schema-sync';
import { keptChanges, type KeptRow } from './kept-changes';
import type { Kept, KeptKind, Scope } from './kept-kind';
import { MEDIA_LINKS } from './media-links';
import { PERMISSIONS } from './permissions';
import { VIEWS } from './views';

/** Each reads and restores values of its own shape; here they are only handed on, as JSON. */
const KINDS: readonly KeptKind[] = [MEDIA_LINKS, VIEWS, ...PERMISSIONS];

const COPY = uidOf('kept-row');

/** The plugin users-permissions need not be installed. */
const kindsOf = (strapi: Core.Strapi): KeptKind[] =>
  KINDS.filter(({ models }) => models.every((uid) => strapi.db.metadata.has(uid)));

const KEPT = { id: number, owner: text, value: text };

const copyOf = async (strapi: Core.Strapi, { name }: KeptKind, scope: Scope): Promise<KeptRow[]> =>
  findRows(strapi, COPY, KEPT, { where: { kind: name, ...scope }, orderBy: { id: 'asc' } });

/** Brings the copy of one kind up to date, in the transaction of the change where there is one. */
const keep = async (strapi: Core.Strapi, kind: KeptKind, scope: Scope): Promise<void> => {
  // The copy is read first. What another process commits in between is kept twice at worst, and never dropped.
  const copy = await copyOf(strapi, kind, scope);
  const { added, removed } = keptChanges(copy, await kind.read(strapi, scope));
  const rows = strapi.db.query(COPY);
  for (const $in of chunks(removed)) await rows.deleteMany({ where: { id: { $in } } });
  for (const part of chunks(added)) await rows.createMany({ data: part.map((row) => ({ kind: kind.name, ...row })) });
};

const restore = async (strapi: Core.Strapi, kind: KeptKind): Promise<void> => {
  const copy = await copyOf(strapi, kind, {});
  const kept: Kept[] = copy.map(({ owner, value }) => ({ owner, value: anything(JSON.parse(value)) }));
  await kind.restore(strapi, kept);
};

/** The comparison of one scope, and how many wait for it. */
interface Keeping {
  share: () => Promise<void>;
  asking: number;
}

/** Strapi writes the permissions of a role side by side: changes of one transaction that come together are read once. */
const keepTogether = (strapi: Core.Strapi): ((kind: KeptKind, scope: Scope) => Promise<void>) => {
  const places = new WeakMap<object, Map<string, Keeping>>();
  return async (kind, scope) => {
    const keepIn = async (place: object): Promise<void> => {
      const scopes = places.get(place) ?? new Map<string, Keeping>();
      places.set(place, scopes);
      const key = JSON.stringify([kind.name, scope]);
      const keeping = scopes.get(key) ?? { share: shareNext(async () => keep(strapi, kind, scope)), asking: 0 };
      scopes.set(key, keeping);
      keeping.asking += 1;
      try {
        await keeping.share();
      } finally {
        keeping.asking -= 1;
        if (keeping.asking === 0) scopes.delete(key);
      }
    };
    return strapi.db.inTransaction() ? inTransaction(strapi, keepIn) : keepIn(strapi);
  };
};

/** Whether Strapi has compared its types with the database without the plugin's since they were last there. */
const wasOff = async (strapi: Core.Strapi): Promise<boolean> => {
  const { tableName } = strapi.db.metadata.get(COPY);
  const known = await schemaStorageOf(strapi).read();
  return known !== null && !known.schema.tables.some(({ name }) => name === tableName);
};

/**
 * Keeps a copy of what Strapi removes from other tables while the plugin is off, and puts back what is missing when the
 * plugin is on again: links to files, permissions and views.
 *
 * The copy is brought up to date with each change, in its transaction: a process that is killed leaves the right one. A
 * start compares it once more, for what was written past Strapi's queries. That Strapi was started without the plugin
 * is seen before the comparison of types, and noted until all is back, so that a start that breaks off is made good by
 * the next. Nobody can have decided anything else by then: Strapi serves no request before.
 */
export const keepRows = (strapi: Core.Strapi): void => {
  const returning = strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'returning' });
  const keepNow = keepTogether(strapi);
  let isRestored = false;

  onSchemaSync(strapi, 'before', async () => {
    // An empty database has nothing to put back.
    if (!(await strapi.db.getSchemaConnection().hasTable(CORE_STORE_TABLE))) return;
    if (await wasOff(strapi)) await returning.set({ value: true });
  });

  onSchemaSync(strapi, 'after', async () => {
    if ((await returning.get({})) === true)
      await inTransaction(strapi, async () => {
        for (const kind of kindsOf(strapi)) await restore(strapi, kind);
        await returning.delete({});
      });
    isRestored = true;
  });

  for (const kind of KINDS) {
    const onChange = async (event: ChangeEvent): Promise<void> => {
      // Rows that are missing before are put back first.
      const scope = isRestored ? kind.scopeOf(strapi, event) : null;
      if (scope !== null) await keepNow(kind, scope);
    };
    // a transfer brings the copies along, and all of them are compared behind it
    afterChanges(strapi, kind.models, onChange, { rests: true });
  }
};

/** Compares the whole copy with what there is, once at each start, and behind a transfer. */
export const keepAllRows = async (strapi: Core.Strapi): Promise<void> => {
  for (const kind of kindsOf(strapi)) await keep(strapi, kind, {});
};
