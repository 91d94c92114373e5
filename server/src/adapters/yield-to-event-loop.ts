/**
 * Lets timers, requests and signals run. SQLite's driver is synchronous and everything between two awaits is a
 * microtask, so without this an import would hold the event loop from its first page to its last.
 */
export const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
