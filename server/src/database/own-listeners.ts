import type { Core } from '@strapi/strapi';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
/** Strapi types the answer of each action; a middleware of the plugin hands on the answer of whichever it is around. */
type OwnMiddleware = (context: Parameters<Middleware>[0], next: () => Promise<unknown>) => Promise<unknown>;
type Subscriber = Exclude<Parameters<Core.Strapi['db']['lifecycles']['subscribe']>[0], (...args: never) => unknown>;

const own = new WeakSet<object>();
const listening = new WeakMap<Core.Strapi, Subscriber[]>();

/** Adds a document middleware of the plugin's. */
export const addMiddleware = (strapi: Core.Strapi, middleware: OwnMiddleware): void => {
  own.add(middleware);
  strapi.documents.use(middleware as Middleware);
};

/**
 * Adds a subscriber of the plugin's to the lifecycles of the database. With `rests`, it hears nothing while Strapi has
 * switched the lifecycles off, as others: see `listenWhileOff`.
 */
export const addSubscriber = (strapi: Core.Strapi, subscriber: Subscriber, { rests = false } = {}): void => {
  own.add(subscriber);
  if (!rests) listening.set(strapi, [...ownSubscribers(strapi), subscriber]);
  strapi.db.lifecycles.subscribe(subscriber);
};

/** The plugin's subscribers that always listen, in the order in which they were added. */
export const ownSubscribers = (strapi: Core.Strapi): readonly Subscriber[] => listening.get(strapi) ?? [];

/** Whether the plugin itself added a listener. */
export const isOwnListener = (listener: object): boolean => own.has(listener);
