import { AsyncLocalStorage } from 'node:async_hooks';

/** What an import knows of its write, which others need not look for. */
interface ImportedWrite {
  /** No language of the document is stored. */
  newDocument?: boolean;
  /** It is published next, in the same transaction. */
  publishedNext?: boolean;
}

const imported = new AsyncLocalStorage<ImportedWrite>();

/** Runs writes of an import, which states every language and every redirect itself: nothing is brought along for it. */
export const writeImported = <Result>(write: () => Result, known: ImportedWrite = {}): Result =>
  imported.run(known, write);

const published = new AsyncLocalStorage<true>();

/** Publishes what an import brought, with all that publishing by hand does; only its date is not that of its content. */
export const publishImported = <Result>(publish: () => Result): Result => published.run(true, publish);

export const isImportedPublication = (): boolean => published.getStore() === true;

export const isImportedWrite = (): boolean => imported.getStore() !== undefined;

export const isOfNewDocument = (): boolean => imported.getStore()?.newDocument === true;

export const isPublishedNext = (): boolean => imported.getStore()?.publishedNext === true;
