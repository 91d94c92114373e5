import type { Core } from '@strapi/strapi';
import { appReader, schemaOf } from '../auth/app-reader';
import { draftsRefused } from '../auth/drafts-refused';
import { addMiddleware, addSubscriber } from '../database/own-listeners';
import { asksForDrafts } from '../delivery/query/draft-request';
import { DATABASE_KEYS, guardQuery, type AppReader } from '../delivery/query/guard-query';
import { hideFiles } from '../delivery/query/hide-files';
import { anything, listOf } from '../../../model/readers';
import { isJson, isOwn, type Json, type Schema } from '../delivery/query/reach';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/** The part of a document middleware's context that is used here. */
interface Reading {
  action: string;
  contentType: Schema;
  params: Json;
}

/** For Strapi's Document Service a status that is not stated is `draft`. */
const publishedOnly = (params: Json): Json => {
  const stated = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
  if (asksForDrafts(stated)) throw draftsRefused();
  return { ...stated, status: 'published' };
};

const guarded = (params: Json, schema: Schema, reader: AppReader): Json => {
  if (!isOwn(schema)) return guardQuery(params, schema, { ...reader, readsDrafts: params.status !== 'published' });
  return guardQuery(reader.clearance.drafts ? params : publishedOnly(params), schema, reader);
};

const isWritten = (answer: unknown): answer is Json & { entries: unknown[] } =>
  isJson(answer) && Array.isArray(answer.entries);

const hidden = (answer: unknown, schema: Schema, reader: AppReader): unknown =>
  isWritten(answer)
    ? { ...answer, entries: hideFiles(answer.entries, schema, reader) }
    : hideFiles(answer, schema, reader);

/**
 * Holds every door of the content API to the rules of the plugin's own routes: the app's routes, what they populate,
 * filter and sort by, what they answer to a write, and the queries and counts of GraphQL.
 */
export const restrictReads = (strapi: Core.Strapi): void => {
  addMiddleware(strapi, async (context, next) => {
    const reading: Reading = context;
    const schema: Schema = reading.contentType;
    const reader = await appReader(strapi);
    if (reader === undefined || (isOwn(schema) && !READS.includes(reading.action))) return next();
    reading.params = guarded(reading.params, schema, reader);
    return hidden(await next(), schema, reader);
  });
};

/** Types whose routes in Strapi's own plugins read past the Document Service. */
const PLAIN_READS = ['plugin::upload.file', 'plugin::users-permissions.user'];

/** The part of a database subscriber's event that is used here. */
interface DatabaseEvent {
  model: { uid: string };
  params: object;
  result?: unknown;
}

const replace = (target: unknown, shown: unknown): void => {
  if (Array.isArray(target) && Array.isArray(shown)) target.splice(0, target.length, ...listOf(anything)(shown));
  else if (isJson(target) && isJson(shown)) {
    for (const key of Object.keys(target)) if (!(key in shown)) Reflect.deleteProperty(target, key);
    Object.assign(target, shown);
  }
};

/** The same for files and users, and for what an app has linked to them. To be called when there is a database. */
export const restrictPlainReads = (strapi: Core.Strapi): void => {
  const before = async ({ model, params }: DatabaseEvent): Promise<void> => {
    const reader = await appReader(strapi);
    const schema = schemaOf(strapi, model.uid);
    if (reader === undefined || schema === undefined) return;
    Object.assign(params, guardQuery({ ...params }, schema, { ...reader, keys: DATABASE_KEYS, readsDrafts: true }));
  };
  const after = async ({ model, result }: DatabaseEvent): Promise<void> => {
    const reader = await appReader(strapi);
    const schema = schemaOf(strapi, model.uid);
    if (reader !== undefined && schema !== undefined) replace(result, hideFiles(result, schema, reader));
  };
  addSubscriber(strapi, {
    models: PLAIN_READS,
    beforeFindOne: before,
    beforeFindMany: before,
    beforeCount: before,
    afterFindOne: after,
    afterFindMany: after,
  });
};
