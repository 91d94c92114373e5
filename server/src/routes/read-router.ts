import { factories, type Core } from '@strapi/strapi';
import type { ReadableType } from '../delivery/readable-types';
import { uidOf } from '../plugin-id';
import { readConfig } from './read-config';

/** `GET /<plural name>` and `GET /<plural name>/:documentId`. Nothing is written over REST. */
export const readRouter =
  (type: ReadableType) =>
  ({ strapi }: { strapi: Core.Strapi }) =>
    factories.createCoreRouter(uidOf(type), {
      only: ['find', 'findOne'],
      config: {
        find: readConfig(strapi, `${uidOf(type)}.find`, { everyLocale: true }),
        findOne: readConfig(strapi, `${uidOf(type)}.findOne`),
      },
    });
