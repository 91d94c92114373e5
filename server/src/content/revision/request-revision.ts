import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readRevision } from './content-revision';

const revisions = new WeakMap<object, string | null>();

/** Reads the revision of the content for a request, before anything else is read for it. */
export const revisionOf = async (strapi: Core.Strapi, { state }: Pick<Context, 'state'>): Promise<string | null> => {
  const known = revisions.get(state);
  if (known !== undefined) return known;
  const revision = await readRevision(strapi);
  revisions.set(state, revision);
  return revision;
};

/** What is remembered of one revision, by what was asked. */
interface Remembered<Value> {
  revision: string;
  values: Map<string, Promise<Value>>;
}

/** So many answers to questions of one kind are remembered at once. */
const MOST = 1000;

const requestRevision = (strapi: Core.Strapi): string | null => {
  const state: unknown = strapi.requestContext.get()?.state;
  return typeof state === 'object' && state !== null ? (revisions.get(state) ?? null) : null;
};

/** Answers a question by a read, or as it was answered before. */
type Recall<Value> = (strapi: Core.Strapi, question: string, read: () => Promise<Value>) => Promise<Value>;

/**
 * What follows from the published content, such as how many entries there are, read once for each revision of it: in a
 * request that has read the revision. Everywhere else it is read anew. The question names all that the answer depends on
 * beside the content; it is the same for everybody who asks it.
 */
export const recallByRevision = <Value>(): Recall<Value> => {
  const remembered = new WeakMap<Core.Strapi, Remembered<Value>>();
  const valuesOf = (strapi: Core.Strapi, revision: string): Map<string, Promise<Value>> => {
    const known = remembered.get(strapi);
    if (known?.revision === revision && known.values.size < MOST) return known.values;
    const values = new Map<string, Promise<Value>>();
    remembered.set(strapi, { revision, values });
    return values;
  };
  return async (strapi, question, read) => {
    const revision = requestRevision(strapi);
    if (revision === null) return read();
    const values = valuesOf(strapi, revision);
    const known = values.get(question);
    if (known !== undefined) return known;
    const value = read();
    values.set(question, value);
    // what fails is not remembered
    value.catch(() => values.delete(question));
    return value;
  };
};
