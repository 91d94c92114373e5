import type { Core } from '@strapi/strapi';

export interface Strategy {
  name: string;
  authenticate: (ctx: never) => { authenticated: boolean };
  verify: (auth: unknown, config: { scope?: string | string[] }) => void | Promise<void>;
}

interface StrapiAuth {
  register: (type: 'content-api', strategy: Strategy) => unknown;
  /** Asks the strategy that let the request in. */
  verify: (auth: unknown, config: { scope: string[] }) => Promise<void>;
}

/** Strapi's registry of auth strategies, which it hands out untyped. */
export const strapiAuth = (strapi: Core.Strapi): StrapiAuth => strapi.get<StrapiAuth>('auth');
