import type { Core } from '@strapi/strapi';
import { both, object, partial, text } from '../../../model/readers';

/** Where a relation is stored: a row for each link, in a table of its own. */
export interface LinkTable {
  name: string;
  holder: string;
  target: string;
  /** The column that keeps the order of a holder's links; null for none. */
  order: string | null;
  /** The same of a target's links. */
  inverseOrder: string | null;
  /** The columns that keep the order in which editors arranged the links. */
  orders: string[];
  /** A holder has one link at most. */
  isToOne: boolean;
  /** A target is linked once at most. */
  isOneTo: boolean;
}

const joinTable = both(
  object({ name: text, joinColumn: object({ name: text }), inverseJoinColumn: object({ name: text }) }),
  partial({ orderColumnName: text, inverseOrderColumnName: text }),
);

/** Null for a relation that its schema stores otherwise, which only an app's own type does. */
export const linkTable = (strapi: Core.Strapi, uid: string, field: string): LinkTable | null => {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  if (attribute?.type !== 'relation' || !('joinTable' in attribute)) return null;
  const { relation } = attribute;
  const { name, joinColumn, inverseJoinColumn, ...orders } = joinTable(attribute.joinTable);
  return {
    name,
    holder: joinColumn.name,
    target: inverseJoinColumn.name,
    order: orders.orderColumnName ?? null,
    inverseOrder: orders.inverseOrderColumnName ?? null,
    orders: [orders.orderColumnName, orders.inverseOrderColumnName].filter((column) => column !== undefined),
    isToOne: relation.endsWith('ToOne'),
    isOneTo: relation.startsWith('oneTo'),
  };
};
