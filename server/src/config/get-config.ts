import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../plugin-id';
import { configSchema, type ComplianceConfig } from './schema';

/** The plugin's configuration, checked and with its defaults. Cheap enough to call for each request. */
export const getConfig = (strapi: Core.Strapi): ComplianceConfig =>
  configSchema.parse(strapi.config.get(`plugin::${PLUGIN_ID}`, {}));
