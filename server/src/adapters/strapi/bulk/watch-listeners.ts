import type { Core } from '@strapi/strapi';

/** The parts of Strapi that others listen to. */
export type Place = 'document middleware' | 'database subscriber' | 'event subscriber' | 'event listener';

/** A listener that has been added and not removed. */
export interface Listening {
  place: Place;
  /** A function, or an object with a function for each event. */
  listener: object;
  /** The one event that an event listener is told of; empty elsewhere. */
  event: string;
  /** The file that added it, with slashes, and the line there; empty and 0 where the call stack does not tell. */
  file: string;
  line: number;
}

type Method = (...args: unknown[]) => unknown;

const watched = new WeakMap<Core.Strapi, { listening: Set<Listening>; callers: ReadonlyMap<string, unknown> }>();

/** `once` and `addListener` of the hub call its own `on`. */
const HUB = /\/event-hub\.m?js$/;

/** Where a function was called. */
const callOf = (called: Method): Pick<Listening, 'file' | 'line'> => {
  const prepare: unknown = Reflect.get(Error, 'prepareStackTrace');
  const trace: { stack?: readonly NodeJS.CallSite[] } = {};
  Error.prepareStackTrace = (_, sites) => sites;
  Error.captureStackTrace(trace, called);
  const calls = (trace.stack ?? []).map((site) => ({
    file: (site.getFileName() ?? '').replaceAll('\\', '/'),
    line: site.getLineNumber() ?? 0,
  }));
  Reflect.set(Error, 'prepareStackTrace', prepare);
  return calls.find(({ file }) => !HUB.test(file)) ?? { file: '', line: 0 };
};

const methodOf = (holder: object, name: string): Method => {
  const found: unknown = Reflect.get(holder, name);
  if (typeof found !== 'function') throw new TypeError(`Strapi has no method ${name}`);
  return (...args) => {
    const answer: unknown = Reflect.apply(found, holder, args);
    return answer;
  };
};

/** The arguments `listener`, or `event` and `listener`. */
const listenerIn = (args: readonly unknown[]): Pick<Listening, 'listener' | 'event'> => ({
  listener: args.at(-1) as object,
  event: args.length > 1 ? String(args[0]) : '',
});

/** The methods that call all subscribers: code that replaces one sees every event, and adds no listener. */
const CALLERS: Readonly<Record<string, (strapi: Core.Strapi) => unknown>> = {
  'strapi.db.lifecycles': ({ db }) => Reflect.get(db.lifecycles, 'run'),
  'strapi.eventHub': ({ eventHub }) => Reflect.get(eventHub, 'emit'),
};

const callersIn = (strapi: Core.Strapi) => new Map(Object.entries(CALLERS).map(([name, read]) => [name, read(strapi)]));

/**
 * Notes from now on who listens to Strapi, which shows nobody its lists. To be called while plugins are loaded, before one
 * is registered: Strapi's own listeners of that time miss nothing, and are the same in every app.
 */
export const watchListeners = (strapi: Core.Strapi): void => {
  const listening = new Set<Listening>();
  watched.set(strapi, { listening, callers: callersIn(strapi) });

  const watch = (place: Place, holder: object, name: string, opposite?: string): void => {
    const add = methodOf(holder, name);
    const adding: Method = (...args) => {
      const remove = add(...args);
      const added = { place, ...listenerIn(args), ...callOf(adding) };
      listening.add(added);
      // where there is an opposite, the answer calls it
      if (opposite !== undefined || typeof remove !== 'function') return remove;
      return () => {
        listening.delete(added);
        Reflect.apply(remove, undefined, []);
      };
    };
    Reflect.set(holder, name, adding);
    if (opposite === undefined) return;
    const remove = methodOf(holder, opposite);
    const removing: Method = (...args) => {
      const { listener, event } = listenerIn(args);
      const found = [...listening].find(
        (each) => each.place === place && each.listener === listener && each.event === event,
      );
      if (found !== undefined) listening.delete(found);
      return remove(...args);
    };
    Reflect.set(holder, opposite, removing);
  };

  watch('document middleware', strapi.documents, 'use');
  watch('database subscriber', strapi.db.lifecycles, 'subscribe');
  watch('event subscriber', strapi.eventHub, 'subscribe', 'unsubscribe');
  watch('event listener', strapi.eventHub, 'on', 'off');
};

/** Who listens, in the order in which they were added, and the parts of Strapi whose listeners cannot be told. */
export const whoListens = (strapi: Core.Strapi): { listening: readonly Listening[]; untold: readonly string[] } => {
  const { listening = [], callers } = watched.get(strapi) ?? {};
  const isReplaced = ([name, caller]: [string, unknown]): boolean => callers?.get(name) !== caller;
  const untold = [...callersIn(strapi)].filter(isReplaced).map(([name]) => name);
  return { listening: [...listening], untold };
};
