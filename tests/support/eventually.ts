/** Milliseconds between two questions: more and more, since they take time from what they wait for. */
const FIRST = 25;
const GROWTH = 1.3;
const LONGEST = 250;

/** Asks until the answer is what is waited for. @throws Error with the last answer when it never is */
export const eventually = async <Value>(
  ask: () => Promise<Value>,
  isDone: (value: Value) => boolean,
  patience = 300_000,
): Promise<Value> => {
  const end = Date.now() + patience;
  for (let pause = FIRST; ; pause = Math.min(LONGEST, pause * GROWTH)) {
    const value = await ask();
    if (isDone(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain; the last answer was ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
