import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Context } from 'koa';
import type { Reader, Schema } from '../delivery/query/reach';
import { linkedTypes, showAnswer } from '../delivery/query/show-answer';
import { strapiAuth } from './strapi-auth';

type Sanitizer = (schema: Schema) => (entry: unknown) => unknown;

/** The sanitisers of answers that plugins and apps have added to Strapi's own. */
const addedSanitizers = (strapi: Core.Strapi): readonly Sanitizer[] =>
  strapi.get<{ get(path: string): readonly Sanitizer[] | undefined }>('sanitizers').get('content-api.output') ?? [];

/** As Strapi asks: what cannot be verified, for whatever reason, is not shown. */
const mayFind = async (strapi: Core.Strapi, { state }: Pick<Context, 'state'>, uid: string): Promise<boolean> => {
  try {
    await strapiAuth(strapi).verify(state.auth, { scope: [`${uid}.find`] });
    return true;
  } catch {
    return false;
  }
};

const isPrivate = (schema: Schema, key: string): boolean => contentTypes.isPrivateAttribute(schema as never, key);

/** An answer with what whoever sent the request may see of it. */
export const showTo = async (
  strapi: Core.Strapi,
  ctx: Pick<Context, 'state'>,
  answer: unknown,
  schema: Schema,
  reader: Reader,
): Promise<unknown> => {
  const findable = new Set<string>();
  for (const uid of linkedTypes(answer, schema, reader.schemaOf))
    if (await mayFind(strapi, ctx, uid)) findable.add(uid);
  const shown = showAnswer(answer, schema, { ...reader, isPrivate, mayFind: (uid) => findable.has(uid) });
  const added = addedSanitizers(strapi);
  if (added.length === 0) return shown;
  const sanitize = async (entry: unknown): Promise<unknown> => {
    let rest = entry;
    for (const sanitizer of added) rest = await sanitizer(schema)(rest);
    return rest;
  };
  if (!Array.isArray(shown)) return sanitize(shown);
  const entries: unknown[] = [];
  for (const entry of shown) entries.push(await sanitize(entry));
  return entries;
};
