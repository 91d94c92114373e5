import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../../../content-types';
import { getConfig } from '../../../config';
import type { OneByOneReason } from '../../../../../model/contracts/plan';
import { isOwnListener } from '../../../database/own-listeners';
import { uidOf } from '../../../../../model/plugin-id';
import { isObject } from '../../../../../model/readers';
import { ENTRY_EVENTS, webhookListeners } from './entry-events';
import { listenersAt, listenersTo, type Listener, type Place } from './registered';

/**
 * Strapi's own listeners that miss nothing: they ignore new entries, or bulk writing does their work. Each is recognised
 * by a part of its source.
 */
const STRAPIS: Readonly<Record<Place, readonly { name: string; text: string }[]>> = {
  'document middleware': [
    { name: 'core: errors of the database in its own words', text: 'databaseErrorsMiddleware' },
    { name: 'i18n: facts that languages share', text: 'getNestedPopulateOfNonLocalizedAttributes' },
    { name: 'upload: signed addresses of files in answers', text: 'signEntityMedia' },
  ],
  'database subscriber': [
    { name: 'lifecycles in schemas, which are looked at by themselves', text: 'model.lifecycles' },
  ],
  'event subscriber': [{ name: 'the hub itself, for the listeners of one event', text: 'listeners.has(eventName)' }],
};

/** Ignores the plugin's types while the option `aiTranslation` is off. */
const AI_TRANSLATION = { name: 'i18n: translations by AI', text: 'generateDocumentLocalizations' };

/** The events of a row that is added, or that a later step of the same write changes. */
const WRITES = /^(?:before|after)(?:Create|Update)(?:Many)?$/;

const UIDS: ReadonlySet<string> = new Set(Object.keys(contentTypes).map((name) => uidOf(name)));

const textOf = (listener: Listener): string =>
  typeof listener === 'function' ? `${listener.name} ${Function.prototype.toString.call(listener)}` : '';

const isStrapis = (strapi: Core.Strapi, place: Place, listener: Listener): boolean => {
  const ai = getConfig(strapi).aiTranslation === 'off' && place === 'document middleware' ? [AI_TRANSLATION] : [];
  return [...STRAPIS[place], ...ai].some(({ text }) => textOf(listener).includes(text));
};

/** Whether this is Strapi's own subscriber that sets `createdAt` and `updatedAt`, which bulk writing sets itself. */
const isTimestamps = (listener: Listener): boolean =>
  Object.keys(listener).join() === 'beforeCreate,beforeCreateMany,beforeUpdate,beforeUpdateMany' &&
  Object.values(listener).every(
    (each) => typeof each === 'function' && textOf(each as Listener).includes('updatedAt: now'),
  );

/** Whether a subscriber of the database is told of our types' new rows. */
const hearsOfUs = (listener: Listener): boolean => {
  if (typeof listener === 'function') return true;
  const { models } = listener as { models?: unknown };
  if (Array.isArray(models) && !models.some((uid) => UIDS.has(String(uid)))) return false;
  return Object.keys(listener).some((name) => WRITES.test(name));
};

const isMissing = (strapi: Core.Strapi, place: Place, listener: Listener): boolean =>
  !isOwnListener(listener) &&
  !isStrapis(strapi, place, listener) &&
  (place !== 'database subscriber' || (hearsOfUs(listener) && !isTimestamps(listener)));

/** A listener, by its name or the beginning of its text. */
const nameOf = (listener: Listener): string => {
  const { name } = listener as { name?: unknown };
  if (typeof name === 'string' && name !== '') return name;
  return typeof listener === 'function'
    ? textOf(listener).replace(/\s+/g, ' ').slice(0, 60)
    : Object.keys(listener).join(', ');
};

/** How a reason for writing one by one names a place, and the object of Strapi's that holds its listeners. */
const PLACES: Readonly<Record<Place, { why: OneByOneReason['why']; keeper: string }>> = {
  'document middleware': { why: 'middleware', keeper: 'strapi.documents' },
  'database subscriber': { why: 'subscriber', keeper: 'strapi.db.lifecycles' },
  'event subscriber': { why: 'hub', keeper: 'strapi.eventHub' },
};

const missingAt = (strapi: Core.Strapi, place: Place): OneByOneReason[] => {
  const { why, keeper } = PLACES[place];
  const listeners = listenersAt(strapi, place);
  const [first] = listeners ?? [];
  // Strapi's own is there before all others: a list that does not begin with it is another one
  if (listeners === null || first === undefined || isMissing(strapi, place, first))
    return [{ why: 'unknown', name: keeper }];
  return listeners
    .filter((listener) => isMissing(strapi, place, listener))
    .map((listener) => ({ why, name: nameOf(listener) }));
};

const lifecyclesOfTypes = (strapi: Core.Strapi): OneByOneReason[] =>
  [...UIDS].flatMap((uid): OneByOneReason[] => {
    const { lifecycles } = strapi.db.metadata.get(uid) as { lifecycles?: unknown };
    return isObject(lifecycles) && Object.keys(lifecycles).some((name) => WRITES.test(name))
      ? [{ why: 'lifecycles', name: uid }]
      : [];
  });

const missingEvents = (strapi: Core.Strapi): OneByOneReason[] => {
  const known = webhookListeners(strapi);
  return ENTRY_EVENTS.flatMap((event): OneByOneReason[] => {
    const listeners = listenersTo(strapi, event);
    if (listeners === null) return [{ why: 'unknown', name: event }];
    return listeners
      .filter((listener) => !isOwnListener(listener) && !known.has(listener))
      .map((listener) => ({ why: 'listener', name: `${event}: ${nameOf(listener)}` }));
  });
};

/**
 * Who would miss an event of an entry that is written past the Document Service: what an app and other plugins have added,
 * also before the plugin was there. What is Strapi's own is named here; what cannot be told counts as somebody.
 */
export const whoWouldMiss = (strapi: Core.Strapi): OneByOneReason[] => [
  ...missingAt(strapi, 'document middleware'),
  ...missingAt(strapi, 'database subscriber'),
  ...missingAt(strapi, 'event subscriber'),
  ...lifecyclesOfTypes(strapi),
  ...missingEvents(strapi),
];
