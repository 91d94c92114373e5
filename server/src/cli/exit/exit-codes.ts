/** The exit codes of the commands; a public contract. */
export const EXIT = {
  done: 0,
  /** Failed: the database is not available, or an item could not be written. */
  failed: 1,
  /** The command line is wrong, or names something that does not exist. */
  usage: 2,
  /** Done, but some files or entries were refused. */
  rejected: 3,
  /** Some entries need review: an editor and the source both changed them. */
  conflicts: 4,
  /** Another run is active; for `drop`, also a Strapi with the plugin. */
  busy: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
