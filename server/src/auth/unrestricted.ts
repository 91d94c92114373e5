import { AsyncLocalStorage } from 'node:async_hooks';

const marked = new AsyncLocalStorage<true>();

/** Runs code of the app's own that means to read what the person who asks may not. */
export const unrestricted = <Result>(read: () => Result): Result => marked.run(true, read);

export const isUnrestricted = (): boolean => marked.getStore() === true;
