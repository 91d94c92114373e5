import type { Core } from '@strapi/strapi';
import { getConfig } from '../config';
import { registerCertificationTools } from './certification-tools';
import { registerSourceTools } from './source-tools';

/** Offers the plugin to agents through Strapi's MCP server, where the app has enabled both. */
export const registerMcp = (strapi: Core.Strapi): void => {
  if (!getConfig(strapi).mcp) return;
  registerSourceTools(strapi);
  registerCertificationTools(strapi);
};
