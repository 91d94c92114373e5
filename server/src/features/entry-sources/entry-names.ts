import type { Core } from '@strapi/strapi';
import { recordAttributes } from '../../adapters/strapi/entries/record-attributes';
import { readableEntries, type Ability } from '../../auth/readable-entries';
import { contentUid } from '../../content/content-type';
import { findRows, group } from '../../database/rows';
import { entryName, NAME_FIELDS } from '../../../../model/entry-name';
import { recordTypes } from '../../../../model/record-types';
import type { EntryValue, RecordType } from '../../../../model/contracts/values';
import { namedByLink } from '../../../../migrator/plan/identity';
import { orElse, orNull, text } from '../../../../model/readers';

const MEDIA = 'plugin::upload.file';

/** Puts names in place of the document ids that a relation or a media field holds; an id without a name stays. */
type Named = (field: string, value: EntryValue) => EntryValue;

const idsIn = (value: EntryValue): string[] => {
  const ids = typeof value === 'object' && value !== null ? value : [value];
  return ids.flatMap((id) => (typeof id === 'string' ? [id] : []));
};

const namesOfType = async (
  strapi: Core.Strapi,
  ability: Ability,
  type: RecordType,
  ids: readonly string[],
  locale: string,
): Promise<[string, string][]> => {
  const readable = readableEntries(strapi, ability, contentUid(type), NAME_FIELDS[type]);
  if (readable === null || ids.length === 0) return [];
  const { hasDrafts } = recordTypes[type];
  const asked = { documentId: { $in: ids }, ...(hasDrafts && { publishedAt: { $null: true } }) };
  const columns = { documentId: text, locale: orElse(text, ''), names: group(NAME_FIELDS[type], orNull(text)) };
  const rows = await findRows(strapi, contentUid(type), columns, { where: { $and: [asked, readable] } });
  // the entry's own language comes last and stays
  return rows
    .sort((a, b) => Number(a.locale === locale) - Number(b.locale === locale))
    .map(({ documentId, names }) => [documentId, entryName(type, names) || documentId]);
};

const namesOfFiles = async (strapi: Core.Strapi, ids: readonly string[]): Promise<[string, string][]> => {
  if (ids.length === 0) return [];
  const where = { documentId: { $in: ids } };
  const rows = await findRows(strapi, MEDIA, { documentId: text, name: text }, { where });
  return rows.map(({ documentId, name }) => [documentId, name]);
};

/** The names of everything that these values lead to, as far as a role may read it. */
export const entryNames = async (
  strapi: Core.Strapi,
  ability: Ability,
  { type, locale }: { type: RecordType; locale: string },
  values: readonly (readonly [field: string, value: EntryValue])[],
): Promise<Named> => {
  const { relations, media } = recordAttributes(strapi, type);
  const targets = new Map(relations.map(({ name, target }) => [name, target]));
  const idsWhere = (isWanted: (field: string) => boolean) => [
    ...new Set(
      values.flatMap(([field, value]) => (isWanted(field) ? idsIn(value).map((id) => namedByLink(id).documentId) : [])),
    ),
  ];
  const names = new Map(
    await namesOfFiles(
      strapi,
      idsWhere((field) => media.includes(field)),
    ),
  );
  for (const target of new Set(targets.values())) {
    const ids = idsWhere((field) => targets.get(field) === target);
    for (const [id, name] of await namesOfType(strapi, ability, target, ids, locale)) names.set(id, name);
  }
  const nameOf = (id: string) => names.get(namedByLink(id).documentId) ?? id;
  return (field, value) => {
    if (!targets.has(field) && !media.includes(field)) return value;
    return typeof value === 'string'
      ? nameOf(value)
      : value !== null && typeof value === 'object'
        ? value.map(nameOf)
        : value;
  };
};
