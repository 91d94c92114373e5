import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Strapi's queries as far as they are used here. */
interface Selecting {
  init(params: { where: object; select: string[] }): { getKnexQuery(): Knex.QueryBuilder };
}

/** A condition of Strapi's queries as a SELECT of the table of a type. */
export const asSelect = (
  strapi: Core.Strapi,
  uid: UID.Schema,
  params: { where: object; select: string[] },
): Knex.QueryBuilder => {
  const builder: Selecting = strapi.db.queryBuilder(uid);
  return builder.init(params).getKnexQuery();
};
