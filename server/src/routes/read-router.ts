import type { Core } from '@strapi/strapi';
import type { ReadableType } from '../delivery/readable-types';
import { uidOf } from '../../../model/plugin-id';
import { documented } from './documented';
import { readConfig } from './read-config';

/** `GET /<plural name>` and `GET /<plural name>/:documentId`. Nothing is written over REST. */
export const readRouter =
  (type: ReadableType) =>
  ({ strapi }: { strapi: Core.Strapi }) => {
    const { pluralName } = strapi.contentType(uidOf(type)).info;
    const { list, one } = documented(strapi, type);
    const find = `${uidOf(type)}.find`;
    const findOne = `${uidOf(type)}.findOne`;
    return {
      type: 'content-api',
      routes: [
        {
          method: 'GET',
          path: `/${pluralName}`,
          handler: find,
          request: { query: list.query },
          response: list.response,
          config: readConfig(strapi, find, { everyLocale: true }),
        },
        {
          method: 'GET',
          path: `/${pluralName}/:id`,
          handler: findOne,
          request: { params: one.params, query: one.query },
          response: one.response,
          config: readConfig(strapi, findOne),
        },
      ],
    };
  };
