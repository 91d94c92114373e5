import type { Core } from '@strapi/strapi';
import { contentUid } from '../../content/content-type';
import { findRows, type RowOf } from '../../database/rows';
import { instant, orElse, orNull, text } from '../../../../model/readers';

const VERSION = {
  locale: orElse(text, ''),
  title: orElse(text, ''),
  publishedAt: orNull(instant),
  visibility: orNull(text),
  privateFile: orNull(text),
  sha256: orNull(text),
};

/** One version of a document in one language. */
export type StoredEvidence = RowOf<typeof VERSION>;

/** All versions of a document; of one that is not there, none. */
export const readEvidence = async (strapi: Core.Strapi, documentId: string): Promise<StoredEvidence[]> =>
  findRows(strapi, contentUid('document'), VERSION, { where: { documentId }, orderBy: { id: 'asc' } });

/** The version for readers: of several languages, what was published last, since they share the file. */
export const publishedEvidence = (versions: readonly StoredEvidence[]): StoredEvidence | null =>
  versions
    .filter(({ publishedAt }) => publishedAt !== null)
    .reduce<StoredEvidence | null>(
      (last, version) => (Number(version.publishedAt) >= Number(last?.publishedAt ?? 0) ? version : last),
      null,
    );

/** The version that is being written; languages share the file. */
export const draftEvidence = (versions: readonly StoredEvidence[]): StoredEvidence | null =>
  versions.find(({ publishedAt }) => publishedAt === null) ?? null;
