import type { Core } from '@strapi/strapi';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Subscriber = Parameters<Core.Strapi['db']['lifecycles']['subscribe']>[0];

const own = new WeakSet<object>();

/** Adds a document middleware of the plugin's. */
export const addMiddleware = (strapi: Core.Strapi, middleware: Middleware): void => {
  own.add(middleware);
  strapi.documents.use(middleware);
};

/** Adds a subscriber of the plugin's to the lifecycles of the database. */
export const addSubscriber = (strapi: Core.Strapi, subscriber: Subscriber): void => {
  own.add(subscriber);
  strapi.db.lifecycles.subscribe(subscriber);
};

/** Whether the plugin itself added a listener. */
export const isOwnListener = (listener: object): boolean => own.has(listener);
