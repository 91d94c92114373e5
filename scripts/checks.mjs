/**
 * Named checks, told one a line as they come. A check passes unless it throws; what it throws is its reason.
 *
 * @returns {{ check: (name: string, work: () => unknown) => Promise<boolean>, counts: { passed: number, failed: number } }}
 */
export const namedChecks = () => {
  const counts = { passed: 0, failed: 0 };
  const check = async (name, work) => {
    try {
      await work();
      counts.passed += 1;
      console.log(`  ok      ${name}`);
      return true;
    } catch (error) {
      counts.failed += 1;
      console.log(
        `  FAILED  ${name}\n${(error instanceof Error ? error.message : String(error)).replace(/^/gm, '          ')}`,
      );
      return false;
    }
  };
  return { check, counts };
};

/** The closing line that a program reads too. */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** The counts of the last closing line in an output; `undefined` when there is none. */
export const readClosingLine = (output) => {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return passed === undefined ? undefined : { passed: Number(passed), failed: Number(failed) };
};
