import type { Core } from '@strapi/strapi';

/** A function, or an object with a function for each event. */
export type Listener = object;

/** Adds a listener; answers how to remove it. */
type Add = (listener: Listener) => unknown;

const isFunction = (value: unknown): value is () => unknown => typeof value === 'function';

/** The list in which a value is looked for while something is done that does not wait. */
const searchedFor = (wanted: unknown, work: () => void): unknown[] | undefined => {
  let list: unknown[] | undefined;
  const { indexOf } = Array.prototype;
  Reflect.set(Array.prototype, 'indexOf', function (this: unknown[], ...args: Parameters<typeof indexOf>) {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the list itself is what is looked for
    if (args[0] === wanted) list = this;
    return Reflect.apply(indexOf, this, args);
  });
  try {
    work();
  } finally {
    Reflect.set(Array.prototype, 'indexOf', indexOf);
  }
  return list;
};

/**
 * The listeners in a list of Strapi's, which gives nobody a look at it: whoever adds one is answered a function that looks
 * for it in the list, to remove it. Null where Strapi does that in another way.
 */
const listedBy = (add: Add): Listener[] | null => {
  const probe = (): undefined => undefined;
  const remove = add(probe);
  if (!isFunction(remove)) return null;
  const list = searchedFor(probe, () => {
    remove();
  });
  return list === undefined ? null : list.filter((each): each is Listener => each !== probe && each !== null);
};

/** What of Strapi's is listened to. */
export const PLACES = ['document middleware', 'database subscriber', 'event subscriber'] as const;
export type Place = (typeof PLACES)[number];

const adding: Record<Place, (strapi: Core.Strapi) => Add> = {
  'document middleware': (strapi) => (listener) =>
    strapi.documents.use(listener as Parameters<typeof strapi.documents.use>[0]),
  'database subscriber': (strapi) => (listener) => strapi.db.lifecycles.subscribe(listener),
  'event subscriber': (strapi) => (listener) =>
    strapi.eventHub.subscribe(listener as Parameters<typeof strapi.eventHub.subscribe>[0]),
};

/** All listeners of a place, in the order in which they are called; null where they cannot be told. */
export const listenersAt = (strapi: Core.Strapi, place: Place): Listener[] | null => listedBy(adding[place](strapi));

/** The listeners of one event; null where they cannot be told. */
export const listenersTo = (strapi: Core.Strapi, event: string): Listener[] | null =>
  listedBy((listener) => strapi.eventHub.on(event, listener as Parameters<typeof strapi.eventHub.on>[1]));

const own = new WeakSet<Listener>();

/** Whether the plugin itself added a listener. */
export const isOwn = (listener: Listener): boolean => own.has(listener);

const allListeners = (strapi: Core.Strapi): Listener[] => PLACES.flatMap((place) => listenersAt(strapi, place) ?? []);

/** Remembers as the plugin's own the listeners that `add` adds. */
export const addingOwn = <Result>(strapi: Core.Strapi, add: () => Result): Result => {
  const before = new Set(allListeners(strapi));
  const result = add();
  for (const listener of allListeners(strapi)) if (!before.has(listener)) own.add(listener);
  return result;
};
