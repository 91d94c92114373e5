interface Step {
  name: string;
  after?: readonly string[];
}

/**
 * Steps as they are listed, but each behind those that it names.
 *
 * @throws Error where a step names none of them, or where they wait for each other
 */
export const ordered = <Value extends Step>(steps: readonly Value[]): Value[] => {
  for (const { name, after = [] } of steps)
    for (const former of after)
      if (!steps.some((step) => step.name === former))
        throw new Error(`${name} comes after ${former}, which is no such step`);
  const done: Value[] = [];
  const waiting = [...steps];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after = [] }) =>
      after.every((former) => done.some(({ name }) => name === former)),
    );
    if (next < 0) throw new Error(`They wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    done.push(...waiting.splice(next, 1));
  }
  return done;
};
