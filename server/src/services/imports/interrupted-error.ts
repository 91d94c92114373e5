/** The run was asked to stop. What it wrote stands, and `resume` does the rest. */
export class InterruptedError extends Error {
  override name = 'InterruptedError';
  constructor(run: number, done: number, all: number) {
    super(
      `run ${String(run)} was stopped after ${String(done)} of ${String(all)} records; to do the rest: strapi-compliance resume ${String(run)}`,
    );
  }
}
