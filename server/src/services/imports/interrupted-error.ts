/** The run was asked to stop. What it wrote stands; the next import of the source does the rest. */
export class InterruptedError extends Error {
  override name = 'InterruptedError';
  constructor(run: number, done: number, all: number) {
    super(`run ${String(run)} was stopped after ${String(done)} of ${String(all)} records; apply again to do the rest`);
  }
}
