import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../../model/plugin-id';
import { routeInfo } from '../../auth/route-info';
import type { Cause } from './cause';

/**
 * Whether a form of the admin panel writes, such as the Content Manager's, or an agent over Strapi's MCP server in its
 * place; not the plugin's own pages, and not an import, which an agent may have begun.
 */
export const isForm = (strapi: Core.Strapi, cause: Cause): boolean => {
  if (cause.imports === 'entry') return false;
  const request = strapi.requestContext.get();
  const { type, pluginName } = routeInfo(request);
  // Strapi mounts its MCP server as a route of the app
  return request?.state.auditSource === 'mcp' || (type === 'admin' && pluginName !== PLUGIN_ID);
};
