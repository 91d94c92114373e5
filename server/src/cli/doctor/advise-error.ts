/** Errors of apps that are loaded, and the remedies. The first that fits counts. */
const ADVICE: readonly [RegExp, string][] = [
  [/does not compile/, 'Correct what the compiler says above.'],
  [
    /could not locate the bindings file/i,
    'Run `npm install-scripts approve better-sqlite3`, then `npm rebuild better-sqlite3`.',
  ],
  [
    /better-sqlite3|NODE_MODULE_VERSION/,
    'Run `npm rebuild better-sqlite3`; it may need a compiler: build-essential and python3 on Debian, `xcode-select --install` on macOS.',
  ],
  [
    /app keys are required/i,
    "Strapi did not read the app's .env. Run the command in the app's folder, and set APP_KEYS there.",
  ],
  [
    /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|timeout acquiring a connection/i,
    'Start the database, and check host and port in config/database or .env.',
  ],
  [
    /permission denied for schema/i,
    'Give the database to its user, as its administrator: `ALTER DATABASE strapi OWNER TO strapi`.',
  ],
  [/authentication failed|access denied|password/i, 'Check user and password of the database in .env.'],
  [/does not exist|unknown database/i, 'Create the database, and name it in .env.'],
  [
    /unable to open database file|SQLITE_CANTOPEN/i,
    'Set DATABASE_FILENAME in .env to the path of the SQLite file, in a folder that exists.',
  ],
];

/** The remedy for an error of Strapi or of a database; null where nothing better is known than its own words. */
export const adviseError = (message: string): string | null =>
  ADVICE.find(([pattern]) => pattern.test(message))?.[1] ?? null;
