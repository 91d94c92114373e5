import path from 'node:path';

import { databaseClient } from './database-client';
import { currentRun } from './test-app';
import { isThorough } from '../jest/rounds';

/** How far a database keeps transactions apart, as its administrator or an app may have set it. */
export interface Isolation {
  name: string;
  /** The first statements of each connection. */
  statements: string[];
}

const usual: Isolation = { name: 'as it is set up', statements: [] };

/** Those that the plugin is tried under; the first is the one that this machine's server comes with. */
export const isolations: readonly Isolation[] = {
  sqlite: [usual],
  postgres: [
    usual,
    ...(isThorough
      ? [
          {
            name: 'REPEATABLE READ',
            statements: ['SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ'],
          },
        ]
      : []),
    { name: 'SERIALIZABLE', statements: ['SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL SERIALIZABLE'] },
  ],
  mysql: [
    usual,
    // as MySQL, and MariaDB before 11.6.2
    { name: 'without snapshot isolation', statements: ['SET SESSION innodb_snapshot_isolation = OFF'] },
    { name: 'SERIALIZABLE', statements: ['SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE'] },
  ],
}[databaseClient()];

/** The files of an application whose connections keep transactions apart like this. */
export const isolatedApp = ({ statements }: Isolation): Record<string, string> => ({
  'config/database.js': `
    const { default: config } = require(${JSON.stringify(path.join(currentRun().app, 'config/database.js'))});
    module.exports = (args) => {
      const { connection } = config(args);
      const afterCreate = (native, done) => {
        const say = ([statement, ...rest]) =>
          statement === undefined ? done(null, native) : native.query(statement, (error) => (error ? done(error, native) : say(rest)));
        say(${JSON.stringify(statements)});
      };
      return { connection: { ...connection, pool: { ...connection.pool, afterCreate } } };
    };
  `,
});
