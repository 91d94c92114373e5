import knex, { type Knex } from 'knex';
import type { TestApp } from './test-app';

/** Another program's connection to the database of an application of PostgreSQL or MariaDB. */
export const connectTo = ({ env }: TestApp): Knex =>
  knex({
    client: env['DATABASE_CLIENT'] === 'postgres' ? 'pg' : 'mysql2',
    connection: {
      host: env['DATABASE_HOST'] ?? '',
      port: Number(env['DATABASE_PORT']),
      user: env['DATABASE_USERNAME'] ?? '',
      password: env['DATABASE_PASSWORD'] ?? '',
      database: env['DATABASE_NAME'] ?? '',
    },
    pool: { min: 0, max: 2 },
  });
