import type { Core } from '@strapi/strapi';
import { ownSubscribers } from './own-listeners';

type Lifecycles = Core.Strapi['db']['lifecycles'];
type Run = Lifecycles['run'];
type States = NonNullable<Parameters<Run>[3]>;

/** Tells the plugin's own subscribers of an event, as Strapi does. */
const tellOwn =
  (strapi: Core.Strapi): Run =>
  async (action, uid, properties, states: States = new Map()) => {
    for (const subscriber of ownSubscribers(strapi)) {
      const listener = subscriber[action];
      if (listener === undefined || subscriber.models?.includes(uid) === false) continue;
      const event = strapi.db.lifecycles.createEvent(action, uid, properties, states.get(subscriber) ?? {});
      await listener.call(subscriber, event);
      states.set(subscriber, event.state);
    }
    return states;
  };

/**
 * Goes on hearing of reads and writes while the lifecycles of the database are off: Strapi switches them off for the
 * whole server as long as a `strapi transfer` is connected, and what editors write meanwhile would get no revision, and what
 * others read no guard. `catchUp` is called when they are on again, for what a transfer has written: it empties and fills
 * whole tables and names no entry, so there is no write that followers could be told of.
 */
export const listenWhileOff = (strapi: Core.Strapi, catchUp: () => void): void => {
  const { lifecycles } = strapi.db;
  const run: unknown = Reflect.get(lifecycles, 'run');
  const disable = lifecycles.disable.bind(lifecycles);
  const enable = lifecycles.enable.bind(lifecycles);
  const off = tellOwn(strapi);
  Object.assign(lifecycles, {
    disable: () => {
      disable();
      lifecycles.run = off;
    },
    enable: () => {
      enable();
      if (Reflect.get(lifecycles, 'run') !== off) return;
      Object.assign(lifecycles, { run });
      catchUp();
    },
  });
};
