import type { Core } from '@strapi/strapi';
import { variablesOf } from './variables-of';

/** A function, or an object with a function for each event. */
export type Listener = object;

const isListener = (value: unknown): value is Listener =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

/** What of Strapi's is listened to. */
export type Place = 'document middleware' | 'database subscriber' | 'event subscriber';

/** A function of Strapi's, where it is found, and a variable that it sees. */
type Kept = readonly [holder: object, method: string, variable: string];

/**
 * The functions of Strapi's that see its lists of listeners: there is no other way to read these lists. Where somebody has
 * replaced such a function, the variable is not found, and the listeners count as unknown.
 */
const LISTS: Record<Place, (strapi: Core.Strapi) => Kept> = {
  'document middleware': ({ documents }) => [documents, 'use', 'middlewares'],
  'database subscriber': ({ db }) => [db.lifecycles, 'run', 'subscribers'],
  'event subscriber': ({ eventHub }) => [eventHub, 'emit', 'subscribers'],
};

const variableOf = ([holder, method, variable]: Kept): unknown =>
  variablesOf(Reflect.get(holder, method), [variable]).get(variable);

const listOf = (value: unknown): Listener[] | null => (Array.isArray(value) ? value.filter(isListener) : null);

/** All listeners of a place, in the order in which they are called; null where they cannot be told. */
export const listenersAt = (strapi: Core.Strapi, place: Place): Listener[] | null =>
  listOf(variableOf(LISTS[place](strapi)));

/** The listeners of one event; null where they cannot be told. */
export const listenersTo = ({ eventHub }: Core.Strapi, event: string): Listener[] | null => {
  const listeners = variableOf([eventHub, 'emit', 'listeners']);
  return listeners instanceof Map ? listOf(listeners.get(event) ?? []) : null;
};
