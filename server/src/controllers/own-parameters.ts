import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import type { Json } from '../delivery/query/reach';

/** Parameters and answers of the routes of a type beside those of Strapi, which sees none of them. */
export interface OwnParameters {
  schemas: Readonly<Record<string, z.ZodType>>;
  /** Before anything is read. @throws ValidationError (400) */
  begin(strapi: Core.Strapi, ctx: Context): void;
  /** A condition for the entries of a list; null for none. @throws ValidationError (400) */
  where(strapi: Core.Strapi, ctx: Context): Promise<Json | null>;
  /** The members of `meta` of a list beside the pagination, and their schemas. */
  answers: Readonly<Record<string, z.ZodType>>;
  meta(strapi: Core.Strapi): Json;
}
