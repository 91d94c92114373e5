import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../../../content-types';
import { getConfig } from '../../../config';
import type { OneByOneReason } from '../../../../../model/contracts/plan';
import { isOwnListener } from '../../../database/own-listeners';
import { uidOf } from '../../../../../model/plugin-id';
import { isObject, parts } from '../../../../../model/readers';
import { ENTRY_EVENTS } from './entry-events';
import { whoListens, type Listening, type Place } from './watch-listeners';

/** Files of Strapi whose listeners miss nothing: they ignore new entries, or bulk writing does their work. */
const STRAPIS: Readonly<Partial<Record<Place, readonly string[]>>> = {
  'document middleware': [
    // facts that languages share
    '/@strapi/i18n/dist/server/bootstrap.js',
    // signed addresses of files in answers
    '/@strapi/upload/dist/server/services/extensions/index.js',
  ],
  'event listener': ['/@strapi/core/dist/services/webhook-runner.js'],
};

/** Translations by AI, which ignore the plugin's types while the option `aiTranslation` is off. */
const AI_TRANSLATION = '/@strapi/i18n/dist/server/services/ai-localizations.js';

/** The events of a row that is added, or that a later step of the same write changes. */
const WRITES = ['Create', 'CreateMany', 'Update', 'UpdateMany'].flatMap((name) => [`before${name}`, `after${name}`]);

const UIDS: ReadonlySet<string> = new Set(Object.keys(contentTypes).map((name) => uidOf(name)));

const isStrapis = (strapi: Core.Strapi, { place, file }: Listening): boolean => {
  const known = STRAPIS[place] ?? [];
  return (
    known.some((end) => file.endsWith(end)) ||
    (file.endsWith(AI_TRANSLATION) && getConfig(strapi).aiTranslation === 'off')
  );
};

const writesIn = (listener: unknown): boolean => isObject(listener) && WRITES.some((name) => name in listener);

/** Whether a listener is told of new rows of our types. */
const HEARS: Readonly<Record<Place, (listening: Listening) => boolean>> = {
  'document middleware': () => true,
  'database subscriber': ({ listener }) => {
    if (typeof listener === 'function') return true;
    const { models } = parts(listener);
    return writesIn(listener) && (!Array.isArray(models) || models.some((uid) => UIDS.has(String(uid))));
  },
  'event subscriber': () => true,
  'event listener': ({ event }) => ENTRY_EVENTS.some((each) => each === event),
};

const WHY: Readonly<Record<Place, OneByOneReason['why']>> = {
  'document middleware': 'middleware',
  'database subscriber': 'subscriber',
  'event subscriber': 'hub',
  'event listener': 'listener',
};

/** A listener by its name, or by the line that added it, in the app or in a package. */
const nameOf = (strapi: Core.Strapi, { listener, file, line }: Listening): string => {
  if (typeof listener === 'function' && listener.name !== '') return listener.name;
  const [, inPackage] = /.*\/node_modules\/(.*)/.exec(file) ?? [];
  return `${inPackage ?? path.relative(strapi.dirs.app.root, file)}:${line}`;
};

const lifecyclesOfTypes = (strapi: Core.Strapi): OneByOneReason[] =>
  [...UIDS]
    .filter((uid) => writesIn(Reflect.get(strapi.db.metadata.get(uid), 'lifecycles')))
    .map((uid) => ({ why: 'lifecycles', name: uid }));

/**
 * Who would miss an event of an entry that is written past the Document Service: what an app and other plugins have added,
 * also before the plugin was registered. Strapi's own are known; what cannot be told counts as somebody.
 */
export const whoWouldMiss = (strapi: Core.Strapi): OneByOneReason[] => {
  const { listening, untold } = whoListens(strapi);
  const missing = listening.filter(
    (each) => HEARS[each.place](each) && !isOwnListener(each.listener) && !isStrapis(strapi, each),
  );
  return [
    ...untold.map((name): OneByOneReason => ({ why: 'unknown', name })),
    ...missing.map((each): OneByOneReason => {
      const name = nameOf(strapi, each);
      return { why: WHY[each.place], name: each.event === '' ? name : `${each.event}: ${name}` };
    }),
    ...lifecyclesOfTypes(strapi),
  ];
};
