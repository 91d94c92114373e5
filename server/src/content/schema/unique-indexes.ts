import type { Core } from '@strapi/strapi';

/** A UNIQUE index that imports rely on to double nothing. */
interface UniqueIndex {
  name: string;
  table: string;
}

interface Schema {
  collectionName: string;
  indexes?: { name: string; type?: string }[];
}

/** The UNIQUE indexes that schemas declare. */
const declaredUniqueIndexes = (schemas: readonly Schema[]): UniqueIndex[] =>
  schemas.flatMap(({ collectionName: table, indexes = [] }) =>
    indexes.filter(({ type }) => type === 'unique').map(({ name }) => ({ name, table })),
  );

interface Inspector {
  getIndexes(table: string): Promise<{ name: string; type?: string }[]>;
}

const isThere = async (inspector: Inspector, { name, table }: UniqueIndex): Promise<boolean> =>
  (await inspector.getIndexes(table)).some((index) => index.name === name && index.type === 'unique');

/**
 * Names the UNIQUE indexes that the database does not hold. Strapi creates them with the tables, but only there: it
 * does not notice that one was dropped or that a restored dump came without.
 */
export const missingUniqueIndexes = async (strapi: Core.Strapi, schemas: readonly Schema[]): Promise<UniqueIndex[]> => {
  const inspector: Inspector = strapi.db.dialect.schemaInspector;
  const missing: UniqueIndex[] = [];
  for (const index of declaredUniqueIndexes(schemas)) if (!(await isThere(inspector, index))) missing.push(index);
  return missing;
};
