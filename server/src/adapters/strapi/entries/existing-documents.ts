import type { Core } from '@strapi/strapi';
import { findRows } from '../../../database/rows';
import { groupBy } from '../../../../../migrator/group-by';
import { uidOf } from '../../../../../model/plugin-id';
import { text } from '../../../../../model/readers';

/** Tells which of a page of entries have a document, in any language. */
export const existingDocuments = async (
  strapi: Core.Strapi,
  entries: readonly { type: string; documentId: string }[],
): Promise<ReadonlySet<string>> => {
  const existing = new Set<string>();
  for (const [type, some] of groupBy(entries, (entry) => entry.type)) {
    const where = { documentId: { $in: [...new Set(some.map(({ documentId }) => documentId))] } };
    for (const { documentId } of await findRows(strapi, uidOf(type), { documentId: text }, { where }))
      existing.add(documentId);
  }
  return existing;
};
