import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from './plugin-id';
import type { services } from './services';

type Services = typeof services;

/** One of the plugin's services with its real type; Strapi's own lookup knows only `any`. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): ServiceOf<Name> =>
  strapi.plugin(PLUGIN_ID).service(name) as ServiceOf<Name>;

type ServiceOf<Name extends keyof Services> = Services[Name] extends (...args: never[]) => infer Service
  ? Service
  : Services[Name];
