import { own } from '../../../../../model/own';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../../../content-types';
import { tableIn } from '../../../database/table-in';
import { comparedName } from '../../../../../model/evidence/stored-name';
import { PLUGIN_ID } from '../../../../../model/plugin-id';
import { instant, listOf, object, orElse, recordOf, text } from '../../../../../model/readers';
import type { OwnFile } from '../../private-leftovers';
import type { PrivateStore } from './private-store';

/** A stored file that no document names. */
export interface Leftover extends OwnFile {
  /** Since when servers have seen it without a document; null: none has looked since. */
  since: Date | null;
}

/**
 * Since when each leftover has been one. The date of a file does not say it: one that is replaced today was uploaded long
 * ago, and before the content of an app is moved or restored, no document names any file.
 */
const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'evidence-leftovers' });

const noted = orElse(recordOf(instant), {});
const names = listOf(object({ name: text }));

/** The files that versions of documents have now, in any language: links hand out published versions. */
export const namedFiles = async (strapi: Core.Strapi): Promise<string[]> => {
  // past Strapi's queries, which `doctor` does not have
  const rows: unknown = await tableIn(strapi, strapi.db.connection, contentTypes.document.schema.collectionName)
    .distinct('private_file as name')
    .whereNotNull('private_file');
  return names(rows).flatMap(({ name }) => (name === '' ? [] : [name]));
};

/** Says of a name whether a version of a document has it now. */
export const readNamed = async (strapi: Core.Strapi): Promise<(stored: string) => boolean> => {
  const named = new Set((await namedFiles(strapi)).map(comparedName));
  return (stored) => named.has(comparedName(stored));
};

/** The leftovers where evidence is stored that is not public. */
export const readLeftovers = async (strapi: Core.Strapi, store: PrivateStore): Promise<Leftover[]> => {
  // before the documents are read: a file that is named meanwhile is not one
  const files = await store.files();
  const isNamed = await readNamed(strapi);
  const since = noted(await storeOf(strapi).get({}));
  return files
    .filter(({ stored }) => !isNamed(stored))
    .map((file) => ({ ...file, since: own(since, file.stored) ?? null }));
};

/** Notes which leftovers there are now, and since when; a file that has a document again starts anew. */
export const noteLeftovers = async (strapi: Core.Strapi, leftovers: readonly Leftover[], now: Date): Promise<void> => {
  const value = Object.fromEntries(leftovers.map(({ stored, since }) => [stored, since ?? now]));
  const before = noted(await storeOf(strapi).get({}));
  if (JSON.stringify(before) !== JSON.stringify(value)) await storeOf(strapi).set({ value });
};
