/** What a command tells its caller; a contract. */
export const EXIT = {
  done: 0,
  /** Something broke: a database that is not there, an item that could not be written. */
  failed: 1,
  /** The call's words are off, or what they name is not there. */
  usage: 2,
  /** Done, and some files, or records made of them, were refused. */
  rejected: 3,
  /** Some entries need review: an editor and the source have both changed them. */
  conflicts: 4,
  /** Another import is running. */
  busy: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
