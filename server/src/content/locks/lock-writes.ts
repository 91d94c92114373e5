import type { Core } from '@strapi/strapi';
import { contentUid } from '../content-type';
import { addMiddleware } from '../../database/own-listeners';
import { isWrite, type DocumentAction } from '../document-action';
import { method } from '../../readers';
import { lockedWrite } from './locked-write';
import { editorialType } from '../type-names';

const documentOf = ({ documentId, data }: DocumentAction['params']): string | undefined => {
  const named = documentId ?? data?.documentId;
  return typeof named === 'string' ? named : undefined;
};

const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Reflect.getPrototypeOf(value);
  return prototype === null || Reflect.getPrototypeOf(prototype) === null;
};

/** A copy that middlewares may change; other values than lists and plain objects are shared. */
const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
};

/**
 * Puts every write of the plugin's types into a transaction that locks the document first, as imports do: no edit falls
 * between what an import reads and what it writes, and none acts on rows that an import has just replaced. Goes before
 * what reads anything.
 */
export const lockWrites = (strapi: Core.Strapi): void => {
  addMiddleware(strapi, async (context, next) => {
    const { action, params, uid }: DocumentAction = context;
    const type = editorialType(uid);
    if (type === undefined || !isWrite(action)) return next();
    const documentId = documentOf(params);
    const asked = copyOf(params);
    const documents = documentId === undefined ? [] : [{ type, documentId }];
    return lockedWrite(strapi, documents, async (again) => {
      if (!again) return next();
      // Strapi's `next` passes over the middlewares that have run, and they have to look again; both answer the same
      return method(strapi.documents(contentUid(type)), action)(copyOf(asked)) as ReturnType<typeof next>;
    });
  });
};
