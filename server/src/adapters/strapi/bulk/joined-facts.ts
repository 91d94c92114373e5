import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { contentUid, sharedAttributes } from '../../../content/content-type';
import { namedBy, readVersionsOf, type LanguageVersion } from '../../../content/shared/language-versions';
import type { RecordType } from '../../../../../model/contracts/values';
import { chunks } from '../../../database/chunks';
import { findRows, group, links } from '../../../database/rows';
import { sharedRelations } from '../../../../../model/record-types';
import { sameRecords } from '../../../../../model/shared-relations';
import type { EntryWrite } from '../../../../../migrator/model/ports/target';
import { anything, instant, number, orElse, orNull, text } from '../../../../../model/readers';
import { NotInBulkError } from './not-in-bulk-error';

/** Values of shared fields, by name. */
export type Facts = Readonly<Record<string, unknown>>;

interface StoredDocument {
  facts: Facts;
  /** Whether any of its languages is published. */
  isOnline: boolean;
}

/** Reads the facts that the languages of stored documents share, by document. */
const readStored = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentIds: readonly string[],
): Promise<Map<string, StoredDocument>> => {
  const { scalars, media } = sharedAttributes(strapi, type);
  const columns = {
    documentId: text,
    locale: orElse(text, ''),
    publishedAt: orNull(instant),
    facts: group(scalars, orNull(anything)),
    files: group(media, links({ id: number })),
  };
  const found = new Map<string, StoredDocument>();
  for (const $in of chunks(documentIds))
    for (const { documentId, publishedAt, facts, files } of await findRows(strapi, contentUid(type), columns, {
      where: { documentId: { $in } },
    })) {
      const known = found.get(documentId);
      const hasFiles = Object.values(files).some((linked) => linked.length > 0);
      // Strapi decides which of several values, and which files, a new language gets: leave these documents to it
      if (hasFiles || (known !== undefined && !isDeepStrictEqual(known.facts, facts)))
        throw new NotInBulkError(`the languages of ${documentId} do not say the same`);
      found.set(documentId, { facts, isOnline: publishedAt !== null || known?.isOnline === true });
    }
  return found;
};

/** Whether each published language names the same records as its draft, in the relations that languages share. */
const isPublishedAsDrafted = (type: RecordType, versions: readonly LanguageVersion[]): boolean =>
  versions
    .filter(({ status }) => status === 'published')
    .every((online) => {
      const draft = versions.find(({ status, locale }) => status === 'draft' && locale === online.locale);
      return sharedRelations[type].every(
        (relation) => draft && sameRecords(namedBy(draft, relation).named, namedBy(online, relation).named),
      );
    });

/**
 * Refuses languages to publish whose documents name other records in a draft than online: Strapi's own publication would
 * also publish the relations of these drafts.
 */
const refuseDiffering = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentIds: readonly string[],
): Promise<void> => {
  const relations = sharedRelations[type];
  if (relations.length === 0) return;
  for (const [documentId, versions] of await readVersionsOf(strapi, type, documentIds, relations))
    if (!isPublishedAsDrafted(type, versions))
      throw new NotInBulkError(`a draft of ${documentId} names something else than what is online`);
};

/**
 * The facts of stored documents that entries of one type add languages to, by document. Throws a `NotInBulkError` where
 * the other languages would have to be written as well.
 */
export const joinedFacts = async (
  strapi: Core.Strapi,
  type: RecordType,
  joining: readonly EntryWrite[],
): Promise<Map<string, Facts>> => {
  const stored = await readStored(strapi, type, [...new Set(joining.map(({ documentId }) => documentId))]);
  const missing = joining.find(({ documentId }) => !stored.has(documentId));
  if (missing !== undefined) throw new NotInBulkError(`${missing.documentId} is not stored`);
  const published = joining.filter(({ documentId, publish }) => publish && stored.get(documentId)?.isOnline === true);
  await refuseDiffering(
    strapi,
    type,
    published.map(({ documentId }) => documentId),
  );
  return new Map([...stored].map(([documentId, { facts }]) => [documentId, facts]));
};
