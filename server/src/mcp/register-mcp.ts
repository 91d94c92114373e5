import type { Core } from '@strapi/strapi';
import { getConfig } from '../config';
import type { OfferedTool } from './tool';

/** Offers tools to agents through Strapi's MCP server, where the app has enabled both. */
export const registerMcp = (strapi: Core.Strapi, tools: readonly OfferedTool[]): void => {
  if (!getConfig(strapi).mcp) return;
  for (const { register } of tools) register(strapi);
};
