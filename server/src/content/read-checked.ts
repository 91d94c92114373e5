import type { Core } from '@strapi/strapi';
import { schemaOf } from '../auth/app-reader';
import { addMiddleware } from '../database/own-listeners';
import { isLocalized } from '../delivery/is-localized';
import type { Json } from '../delivery/query/reach';
import { storedRead } from '../delivery/query/stored-read';

/** Survives where parameters are copied, and nobody can send it. */
const CHECKED = Symbol('checked');

/** Parameters of which the plugin's routes have checked that they are well formed, and who may read what they ask for. */
export const markChecked = (params: Json): Json => ({ ...params, [CHECKED]: true });

/** The part of a document middleware's context that is used here. */
interface Reading {
  uid: string;
  action: string;
  contentType: { pluginOptions?: object };
  params: Json;
}

interface QueryParams {
  transform(uid: string, params: Json): Json & { where?: object };
}

const READS: readonly string[] = ['findMany', 'findOne', 'count'];

const read = async (strapi: Core.Strapi, { uid, action, contentType, params }: Reading): Promise<unknown> => {
  const schema = schemaOf(strapi, uid);
  const stored = schema && storedRead(params, schema, isLocalized(contentType), (target) => schemaOf(strapi, target));
  if (stored === null || stored === undefined) return undefined;
  const query = strapi.get<QueryParams>('query-params').transform(uid, stored.params);
  // in a list it would be a filter that nobody has checked
  const one = action === 'findOne' ? { documentId: params.documentId } : {};
  const where = { ...stored.lookup, ...query.where, ...one };
  const rows = strapi.db.query(uid);
  // `filters` keeps drafts out of whatever is joined
  if (action === 'count') return rows.count({ where, filters: query.filters });
  return action === 'findOne' ? rows.findOne({ ...query, where }) : rows.findMany({ ...query, where });
};

const begun = new WeakSet<Core.Strapi>();

/**
 * From now on, what the plugin's routes have checked is read at once: Strapi checks parameters once more, and opens a transaction
 * around each read, which is two thirds of what a read of one entry costs. What an app or another plugin does with reads
 * is still done, since this comes behind all other middlewares; so it is called with the first read, not when Strapi starts.
 */
export const readChecked = (strapi: Core.Strapi): void => {
  if (begun.has(strapi)) return;
  begun.add(strapi);
  addMiddleware(strapi, async (context, next) => {
    const reading: Reading = context;
    if (!(CHECKED in reading.params) || !READS.includes(reading.action)) return next();
    const found = await read(strapi, reading);
    return found === undefined ? next() : found;
  });
};
