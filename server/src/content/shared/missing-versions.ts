import type { Core } from '@strapi/strapi';
import type { Locale, RecordType } from '../../../../model/contracts/values';
import { findRows, group } from '../../database/rows';
import { entryName, NAME_FIELDS } from '../../../../model/entry-name';
import type { SharedRelation } from '../../../../model/record-types';
import { missingVersion } from '../../../../model/validate/missing-version';
import { problem } from '../../../../model/validate/problem';
import { orNull, text } from '../../../../model/readers';
import { contentUid } from '../content-type';
import { validationError } from '../validate/validation-error';

/** A record that is named, and a language of the entry in which it has no version. */
export interface MissingVersion {
  relation: SharedRelation;
  documentId: string;
  locale: Locale;
}

/** The names of records in any of their languages. */
const namesOf = async (strapi: Core.Strapi, missing: readonly MissingVersion[]): Promise<Map<string, string>> => {
  const names = new Map<string, string>();
  for (const target of new Set(missing.map(({ relation }) => relation.target))) {
    const where = { documentId: { $in: missing.map(({ documentId }) => documentId) } };
    const columns = { documentId: text, fields: group(NAME_FIELDS[target], orNull(text)) };
    for (const { documentId, fields } of await findRows(strapi, contentUid(target), columns, { where }))
      if (!names.has(documentId)) names.set(documentId, entryName(target, fields) || documentId);
  }
  return names;
};

/** Names each language that would lose a record without a word. @throws ValidationError */
export const refuseMissingVersions = async (
  strapi: Core.Strapi,
  type: RecordType,
  missing: readonly MissingVersion[],
): Promise<void> => {
  if (missing.length === 0) return;
  const names = await namesOf(strapi, missing);
  throw validationError(
    type,
    missing.map(({ relation, documentId, locale }) => ({
      ...problem(relation.field, missingVersion(names.get(documentId) ?? documentId, locale)),
      locale: null,
    })),
  );
};
