import type { Core } from '@strapi/strapi';
import { contentLocales } from '../../services/pages-locales';
import type { EntryName } from '../../../../model/contracts/verification';
import { contentUid } from '../../content/content-type';
import { findRows } from '../../database/rows';
import { CERTIFICATION_LINK_NAMES, CERTIFICATION_LINKS, type LinkedType } from '../../../../model/certification-links';
import { NAME_FIELDS } from '../../../../model/entry-name';
import { recordTypes } from '../../../../model/record-types';
import { orElse, orNull, text } from '../../../../model/readers';
import { entriesOf } from './facts';

/** The types that a certification names. */
export type CandidateType = LinkedType;

export const CANDIDATE_TYPES = [...new Set(Object.values(CERTIFICATION_LINKS))];

/** The type of the entries that a relation of a certification names. */
export const candidateType = (field: string): CandidateType | null => {
  const name = CERTIFICATION_LINK_NAMES.find((link) => link === field);
  return name === undefined ? null : CERTIFICATION_LINKS[name];
};

/** As many names as a person looks through before they type more of one. */
const MOST = 50;

const optional = orNull(text);
const PLACE = { documentId: text, locale: orElse(text, '') };
const COLUMNS = {
  document: { ...PLACE, title: optional },
  standard: { ...PLACE, identifier: optional, edition: optional, name: optional },
  organization: { ...PLACE, name: optional },
  service: { ...PLACE, name: optional },
};

const rowsWhere = async (strapi: Core.Strapi, type: CandidateType, where: object, limit?: number) => {
  const drafts = recordTypes[type].hasDrafts ? [{ publishedAt: { $null: true } }] : [];
  const orderBy = [{ [NAME_FIELDS[type][0]]: 'asc' }, { id: 'asc' }];
  const query = { where: { $and: [...drafts, where] }, orderBy, ...(limit !== undefined && { limit }) };
  return findRows(strapi, contentUid(type), COLUMNS[type], query);
};

const namedIn = (language: string | null, rows: Parameters<typeof entriesOf>[0]): EntryName[] =>
  entriesOf(rows, language).map(({ first: _, ...entry }) => entry);

/** Entries by document id, under their names in a language, else in the main one; those that do not exist are left out. */
export const entriesById = async (
  strapi: Core.Strapi,
  type: CandidateType,
  documentIds: readonly string[],
  language: string | null = null,
): Promise<EntryName[]> => {
  const [main] = await contentLocales(strapi);
  const rows = await rowsWhere(strapi, type, { documentId: { $in: documentIds } });
  const mainFirst = [...rows.filter(({ locale }) => locale === main), ...rows.filter((row) => row.locale !== main)];
  return namedIn(language, mainFirst);
};

/**
 * Entries of a type, under their names in a language, else in the main one, or in the one whose name holds the text; with
 * all their languages.
 */
export const candidates = async (
  strapi: Core.Strapi,
  type: CandidateType,
  search: string,
  language: string | null,
): Promise<EntryName[]> => {
  // Strapi escapes what LIKE would take for a wildcard
  const holding = search === '' ? {} : { $or: NAME_FIELDS[type].map((name) => ({ [name]: { $containsi: search } })) };
  const found = namedIn(language, await rowsWhere(strapi, type, holding, MOST));
  const whole = await entriesById(
    strapi,
    type,
    found.map(({ documentId }) => documentId),
    language,
  );
  const wholeOf = new Map(whole.map((entry) => [entry.documentId, entry]));
  return found.map((entry) => {
    const { locales, name } = wholeOf.get(entry.documentId) ?? entry;
    return { ...entry, locales, name: search === '' ? name : entry.name };
  });
};
