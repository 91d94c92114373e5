/** Reads once, when it is asked first. */
export const once = <Value>(read: () => Promise<Value>): (() => Promise<Value>) => {
  let value: Promise<Value> | null = null;
  return async () => (value ??= read());
};
