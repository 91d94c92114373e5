import type { Core } from '@strapi/strapi';

export const destroy = ({ strapi: _strapi }: { strapi: Core.Strapi }) => {};
