import type { Core } from '@strapi/strapi';
import { createRecordFacts } from '../../content/validate/record-facts';
import { sayProblem } from '../../../../model/validate/problem';
import { validateRecord } from '../../../../model/validate/validate-record';
import { FILE_START, newFinding, type Finding } from '../../../../migrator/findings';
import type { SourcePath } from '../../../../migrator/model/source';
import type { StoredEntry } from '../../../../migrator/model/ports/entry';

/**
 * Says what a stored draft breaks when it is published, by the rules that guard the admin panel and the APIs. Drafts that
 * are asked about at the same time are compared with other entries together.
 */
export const publishProblems = (strapi: Core.Strapi) => {
  // a text that differs from a version in force is refused when it is published: a plan need not read all versions before
  const facts = { ...createRecordFacts(strapi, { together: true }), textsOf: async () => Promise.resolve([]) };
  return async (
    { type, documentId, locale, fields, shared }: StoredEntry,
    sourcePath: SourcePath,
  ): Promise<Finding[]> => {
    const context = { documentId, locale: locale === '' ? null : locale, published: true, complete: true };
    const found = await validateRecord(type, { ...fields, ...shared }, context, facts);
    return found.map((problem) => newFinding('RECORD_INVALID', sourcePath, FILE_START, sayProblem(problem)));
  };
};
