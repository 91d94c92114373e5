import type { Core } from '@strapi/strapi';
import { quoted } from '../../domain/say';
import { createRecordFacts } from '../../content/validate/record-facts';
import { validateRecord } from '../../domain/validate/validate-record';
import { FILE_START, newFinding, type Finding } from '../../migrator/findings';
import type { SourcePath } from '../../migrator/model/source';
import type { StoredEntry } from '../../migrator/ports/entry';

/** Says what a stored draft breaks when it is published, by the rules that guard the admin panel and the APIs. */
export const publishProblems = (strapi: Core.Strapi) => {
  const facts = createRecordFacts(strapi);
  return async (
    { type, documentId, locale, fields, shared }: StoredEntry,
    sourcePath: SourcePath,
  ): Promise<Finding[]> => {
    const context = { documentId, locale: locale === '' ? null : locale, published: true, complete: true };
    const found = await validateRecord(type, { ...fields, ...shared }, context, facts);
    return found.map(({ message }) => newFinding('RECORD_INVALID', sourcePath, FILE_START, quoted(message)));
  };
};
