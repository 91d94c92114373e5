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

/** The answers kept for one revision, by question. */
interface Remembered<Value> {
  revision: string;
  values: Map<string, Promise<Value>>;
  characters: number;
}

/** So many answers to questions of one kind are remembered at once, and so many characters of them. */
const MOST = 1000;
const MOST_CHARACTERS = 16 * 1024 * 1024;

const requestState = (strapi: Core.Strapi): object | null => {
  const state: unknown = strapi.requestContext.get()?.state;
  return typeof state === 'object' ? state : null;
};

const requestRevision = (strapi: Core.Strapi): string | null => {
  const state = requestState(strapi);
  return state === null ? null : (revisions.get(state) ?? null);
};

const passing = new WeakSet();

/** Notes that the answer to the request in hand would be another one in better times, so that nobody is to keep it. */
export const notePassing = (strapi: Core.Strapi): void => {
  const state = requestState(strapi);
  if (state !== null) passing.add(state);
};

export const isPassing = ({ state }: { state: object }): boolean => passing.has(state);

/** Answers a question by a read, or as it was answered before. */
type Recall<Value> = (strapi: Core.Strapi, question: string, read: () => Promise<Value>) => Promise<Value>;

/**
 * A fact that follows from the published content, such as how many entries there are, read once for each revision of it: in a
 * request that has read the revision. Everywhere else it is read anew. The question names all that the answer depends on
 * beside the content; it is the same for everybody who asks it. `lengthOf`: the characters that an answer holds, where they may
 * be many.
 */
export const recallByRevision = <Value>(lengthOf: (value: Value) => number = () => 0): Recall<Value> => {
  const remembered = new WeakMap<Core.Strapi, Remembered<Value>>();
  const rememberedAt = (strapi: Core.Strapi, revision: string): Remembered<Value> => {
    const known = remembered.get(strapi);
    if (known?.revision === revision && known.values.size < MOST) return known;
    const fresh: Remembered<Value> = { revision, values: new Map(), characters: 0 };
    remembered.set(strapi, fresh);
    return fresh;
  };
  return async (strapi, question, read) => {
    const revision = requestRevision(strapi);
    if (revision === null) return read();
    const at = rememberedAt(strapi, revision);
    const { values } = at;
    const known = values.get(question);
    if (known !== undefined) return known;
    const value = read();
    values.set(question, value);
    value.then(
      (answer) => {
        at.characters += lengthOf(answer);
        if (at.characters <= MOST_CHARACTERS) return;
        values.clear();
        at.characters = 0;
      },
      // what fails is not remembered
      () => values.delete(question),
    );
    return value;
  };
};
