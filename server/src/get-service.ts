import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../model/plugin-id';

/** The functions from which Strapi makes services, by name; `doors/services.ts` states it, so that services may ask for one another. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- completed where the services are registered
export interface Services {}

/** One of the plugin's services with its real type; Strapi's own lookup knows only `any`. */
export const getService = <Name extends keyof Services>(strapi: Core.Strapi, name: Name): ServiceOf<Name> =>
  strapi.plugin(PLUGIN_ID).service(name) as ServiceOf<Name>;

type ServiceOf<Name extends keyof Services> = Services[Name] extends (...args: never[]) => infer Service
  ? Service
  : Services[Name];
