import type { Core } from '@strapi/strapi';

export const bootstrap = ({ strapi: _strapi }: { strapi: Core.Strapi }) => {};
