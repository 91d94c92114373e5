import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { bootStrapi, type RunningStrapi } from '../../support/app/boot';
import { createTestApp } from '../../support/app/test-app';

export type Rows = Record<string, Record<string, unknown>[]>;

/**
 * Tables that a start may write anew: a copy of what Strapi holds elsewhere, permissions and views, which follows the fields
 * of the types; the revision of the content; and changes, which a start delivers.
 */
export const WRITTEN_ANEW = ['compliance_kept_rows', 'compliance_content_revisions', 'compliance_content_changes'];

/** Every row with every column of the plugin's tables, and the links to files. */
export const storedRows = async ({ db }: Core.Strapi): Promise<Rows> => {
  const inspector = db.dialect.schemaInspector as unknown as { getTables: () => Promise<string[]> };
  const tables = (await inspector.getTables()).filter(
    (name) => /^compliance_|^files_related_mph$/.test(name) && !WRITTEN_ANEW.includes(name),
  );
  const rows: Rows = {};
  for (const table of tables.sort()) {
    const found = await db.connection(table).select<NonNullable<Rows[string]>>('*');
    // not every table has a column to order by
    rows[table] = found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return rows;
};

/** Tables that differ; whole rows would fill the screen. */
export const changedTables = (before: Rows, after: Rows): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
    .map((table) => `${table}: ${before[table]?.length ?? 0} rows, then ${after[table]?.length ?? 0}`);

/** A type as Strapi works with it. */
export const loadedType = ({ strapi }: RunningStrapi, type: string) =>
  strapi.contentType(`plugin::compliance.${type}` as 'plugin::upload.file');

/** Where the Content-Type Builder leaves its copy of a type. */
export const copyOf = (type: string): string => `src/extensions/compliance/content-types/${type}/schema.json`;

/** Logs into a file. */
const LOGGER = `const { appendFileSync } = require('node:fs');
const { Writable } = require('node:stream');
const { winston } = require('@strapi/logger');
const write = (line, _encoding, done) => {
  appendFileSync(require('node:path').join(__dirname, '../log.txt'), line);
  done();
};
module.exports = { level: 'warn', transports: [new winston.transports.Stream({ stream: new Writable({ write }) })] };
`;

/** An app in development, whose types are changed between its starts. */
export interface ChangingApp {
  dir: string;
  /** Strapi since the last start. */
  now: () => RunningStrapi;
  /** Lets the Content-Type Builder work, as in development. */
  develop: () => void;
  /** Saves a type in the Content-Type Builder; answers the status. */
  save: (type: string, contentType: object) => Promise<number>;
  /** Starts Strapi again; answers what it logs meanwhile. */
  restart: () => Promise<string>;
  remove: () => Promise<void>;
}

/** As `strapi develop` runs it, without the restart that the Content-Type Builder asks for. */
const inDevelopment = ({ strapi }: RunningStrapi): void => {
  strapi.config.set('autoReload', true);
  Object.defineProperty(strapi, 'reload', {
    value: Object.assign(() => undefined, { isWatching: true }),
    configurable: true,
  });
};

export const bootChangingApp = async (): Promise<ChangingApp> => {
  const app = await createTestApp({ files: { 'config/logger.js': LOGGER } });
  const log = path.join(app.dir, 'log.txt');
  let running = await bootStrapi({ app });
  return {
    dir: app.dir,
    now: () => running,
    develop: () => {
      inDevelopment(running);
    },
    save: async (type, contentType) => {
      inDevelopment(running);
      const { singularName, pluralName } = loadedType(running, type).info;
      const { status } = await running.put(
        `/content-type-builder/content-types/plugin::compliance.${type}`,
        { contentType: { singularName, pluralName, ...contentType } },
        { token: await running.adminToken() },
      );
      return status;
    },
    restart: async () => {
      await running.close();
      fs.writeFileSync(log, '');
      running = await bootStrapi({ app });
      return fs.readFileSync(log, 'utf8');
    },
    remove: async () => {
      await running.close();
      await app.remove();
    },
  };
};
