import type { Core } from '@strapi/strapi';
import { recordAttributes } from '../../adapters/strapi/entries/record-attributes';
import { readStoredRows, storedEntries } from '../../adapters/strapi/entries/stored-entries';
import { readableEntries, type Ability } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { recordTypes } from '../../../../model/record-types';
import type { EntryPlace, StoredEntry } from '../../../../migrator/model/ports/entry';

/** The saved entry that a form of the Content Manager shows; null where a role cannot read it there. */
export const readableEntry = async (
  strapi: Core.Strapi,
  ability: Ability,
  { type, documentId, locale }: EntryPlace,
): Promise<StoredEntry | null> => {
  const readable = readableEntries(strapi, ability, contentUid(type), []);
  if (readable === null) return null;
  const { hasDrafts, hasLocales } = recordTypes[type];
  const asked = { documentId, ...(hasLocales && { locale }), ...(hasDrafts && { publishedAt: { $null: true } }) };
  const attributes = recordAttributes(strapi, type);
  const rows = await readStoredRows(strapi, type, attributes, { $and: [asked, readable] });
  return storedEntries(type, attributes, rows)[0] ?? null;
};
