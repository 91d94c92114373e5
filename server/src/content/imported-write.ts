import { AsyncLocalStorage } from 'node:async_hooks';

const imported = new AsyncLocalStorage<true>();

/** Runs writes of an import, which states every language and every redirect itself: nothing is brought along for it. */
export const writeImported = <Result>(write: () => Result): Result => imported.run(true, write);

const published = new AsyncLocalStorage<true>();

/** Publishes what an import brought, with all that publishing by hand does; only its date is not that of its content. */
export const publishImported = <Result>(publish: () => Result): Result => published.run(true, publish);

export const isImportedPublication = (): boolean => published.getStore() === true;

export const isImportedWrite = (): boolean => imported.getStore() === true;
