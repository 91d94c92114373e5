type Client = 'sqlite' | 'postgres' | 'mysql';

/** The kind of database that this run uses: `DATABASE_CLIENT`, by default sqlite. */
export const databaseClient = (): Client => {
  const client = process.env.DATABASE_CLIENT ?? 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres' && client !== 'mysql')
    throw new Error(`DATABASE_CLIENT is "${client}"; the tests run on sqlite, postgres and mysql`);
  return client;
};
