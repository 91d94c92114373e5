import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../model/plugin-id';

/** The address of a route of the plugin's API, absolute if the server knows its own: `/documents/…/download`. */
export const apiAddress = (strapi: Core.Strapi, path: string): string => {
  const base = strapi.config.get('server.absoluteUrl', '');
  const prefix = strapi.config.get('api.rest.prefix', '/api');
  return `${base}${prefix}/${PLUGIN_ID}${path}`;
};
