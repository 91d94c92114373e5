import type { Core } from '@strapi/strapi';

export const register = ({ strapi: _strapi }: { strapi: Core.Strapi }) => {};
