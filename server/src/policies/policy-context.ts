import type { Context } from 'koa';

/** What Strapi hands to a policy: a copy of the context's own properties, so `query` is found on the request only. */
export type PolicyContext = Pick<Context, 'request' | 'state'>;
