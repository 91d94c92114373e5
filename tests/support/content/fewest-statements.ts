import type { Core } from '@strapi/strapi';

/**
 * How many SQL statements a work takes by itself. Strapi and the plugin have jobs of their own at any time, whose
 * statements are counted too: the fewest of three.
 */
export const fewestStatements = async (
  strapi: Core.Strapi,
  work: () => Promise<unknown>,
  before: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number> => {
  let fewest = Infinity;
  for (let times = 0; times < 3; times += 1) {
    await before();
    let statements = 0;
    const listener = () => (statements += 1);
    strapi.db.connection.on('query', listener);
    await work();
    strapi.db.connection.removeListener('query', listener);
    fewest = Math.min(fewest, statements);
  }
  return fewest;
};
