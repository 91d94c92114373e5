import { contentUid } from '../content-type';
import { method } from '../../../../model/readers';
import { documentsNamedIn } from './linked-documents';
import { lockedWrite } from './locked-write';
import type { Around } from '../writes/follower';

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
 * Puts every write of the plugin's types into a transaction that locks the document and what it links to first, as imports
 * do: no edit falls between what an import reads and what it writes, and none acts on rows that an import has just
 * replaced. Goes before what reads anything.
 */
export const lockWrites: Around = {
  name: 'locks',
  inside: [],
  follows: () => true,
  async around(strapi, { type, action, params, source }, next) {
    const asked = copyOf(params);
    const documents = source === null ? [] : [{ type, documentId: source }];
    return lockedWrite(strapi, { documents, named: documentsNamedIn(strapi, type, params.data) }, async (again) => {
      if (!again) return next();
      // Strapi's `next` passes over the middlewares that have run, and they have to look again; both answer the same
      return method(strapi.documents(contentUid(type)), action)(copyOf(asked));
    });
  },
};
