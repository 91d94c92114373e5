/** Asks until the answer is what is waited for. @throws Error with the last answer when it never is */
export const eventually = async <Value>(
  ask: () => Promise<Value>,
  isDone: (value: Value) => boolean,
  patience = 300_000,
): Promise<Value> => {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (isDone(value)) return value;
    if (Date.now() > end) throw new Error(`Waited in vain; the last answer was ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
