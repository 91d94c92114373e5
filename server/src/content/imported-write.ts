import { AsyncLocalStorage } from 'node:async_hooks';

const imported = new AsyncLocalStorage<true>();

/** Runs writes of an import, which states every language and every redirect itself: nothing is brought along for it. */
export const writeImported = <Result>(write: () => Result): Result => imported.run(true, write);

export const isImportedWrite = (): boolean => imported.getStore() === true;
