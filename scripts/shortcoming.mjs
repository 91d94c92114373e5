/** Something that this machine lacks, or a step that failed: told without a stack. */
export class Shortcoming extends Error {}

/**
 * Runs a script to its end and turns its troubles into a message and an exit code.
 *
 * @param {() => Promise<number | void>} script resolves to the exit code, by default 0
 */
export const runScript = async (script) => {
  try {
    process.exitCode = (await script()) ?? 0;
  } catch (error) {
    console.error(error instanceof Shortcoming ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
};
