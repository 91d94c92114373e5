import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { attributesOf, contentUid, localizedAttributes, sharedAttributes } from '../../../content/content-type';
import { namedBy, readVersions } from '../../../content/shared/language-versions';
import type { Locale, RecordType } from '../../../contracts/values';
import { chunks } from '../../../database/chunks';
import { findRows, group, links } from '../../../database/rows';
import { recordTypes, sharedRelations } from '../../../domain/record-types';
import { sameRecords } from '../../../domain/shared-relations';
import { groupBy } from '../../../migrator/group-by';
import type { EntryWrite } from '../../../migrator/ports/target';
import { anything, instant, number, orElse, orNull, text } from '../../../readers';
import { isKnownValid } from './known-value';
import { NotInBulkError } from './not-in-bulk-error';

/** A row that is about to be stored: an entry's draft, its published version, or the only row of a type without drafts. */
export interface NewRow {
  entry: EntryWrite;
  isOnline: boolean;
  /** Its scalars, by attribute. */
  values: Record<string, unknown>;
}

type Facts = Readonly<Record<string, unknown>>;

/** The facts that the languages of stored documents share, by document. */
const storedFacts = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentIds: readonly string[],
): Promise<Map<string, { facts: Facts; isOnline: boolean }>> => {
  const { scalars, media } = sharedAttributes(strapi, type);
  const columns = {
    documentId: text,
    locale: orElse(text, ''),
    publishedAt: orNull(instant),
    facts: group(scalars, orNull(anything)),
    files: group(media, links({ id: number })),
  };
  const found = new Map<string, { facts: Facts; isOnline: boolean }>();
  for (const $in of chunks(documentIds))
    for (const { documentId, publishedAt, facts, files } of await findRows(strapi, contentUid(type), columns, {
      where: { documentId: { $in } },
    })) {
      const known = found.get(documentId);
      const hasFiles = Object.values(files).some((linked) => linked.length > 0);
      // which of them Strapi would give to the new language, and bring to the others, is for Strapi to say
      if (hasFiles || (known !== undefined && !isDeepStrictEqual(known.facts, facts)))
        throw new NotInBulkError(`the languages of ${documentId} do not say the same`);
      found.set(documentId, { facts, isOnline: publishedAt !== null || known?.isOnline === true });
    }
  return found;
};

/** Whether each published language names the same records as its draft, in the relations that languages share. */
const nameOnlineWhatDraftsName = async (
  strapi: Core.Strapi,
  type: RecordType,
  documentId: string,
): Promise<boolean> => {
  const relations = sharedRelations[type];
  if (relations.length === 0) return true;
  const versions = await readVersions(strapi, type, documentId, relations);
  return versions.every((online) => {
    const draft = versions.find(({ status, locale }) => status === 'draft' && locale === online.locale);
    return (
      online.status === 'draft' ||
      relations.every(
        (relation) => draft && sameRecords(namedBy(draft, relation).named, namedBy(online, relation).named),
      )
    );
  });
};

const placeOf = ({ type, documentId }: { type: RecordType; documentId: string }): string => `${type} ${documentId}`;

/** What each entry says, with the facts of its document's other languages and with defaults. */
const valuesOf = async (strapi: Core.Strapi, entries: readonly EntryWrite[]): Promise<Facts[]> => {
  const begun = new Set(entries.filter(({ newDocument }) => newDocument).map(placeOf));
  const joining = entries.filter((entry) => !begun.has(placeOf(entry)));
  const facts = new Map<string, Facts>();
  for (const [type, ofType] of groupBy(joining, (entry) => entry.type)) {
    const stored = await storedFacts(strapi, type, [...new Set(ofType.map(({ documentId }) => documentId))]);
    for (const { documentId, publish } of ofType) {
      const known = stored.get(documentId);
      if (known === undefined) throw new NotInBulkError(`${documentId} is not stored`);
      // its other published languages would follow it, each to what its draft names
      if (publish && known.isOnline && !(await nameOnlineWhatDraftsName(strapi, type, documentId)))
        throw new NotInBulkError(`a draft of ${documentId} names something else than what is online`);
      facts.set(placeOf({ type, documentId }), known.facts);
    }
  }
  return entries.map((entry) => {
    const place = placeOf(entry);
    const attributes = attributesOf(strapi, entry.type);
    const [shared, own] = [sharedAttributes(strapi, entry.type), localizedAttributes(strapi, entry.type)];
    const said = (name: string): unknown => {
      if (entry.fields[name] !== undefined) return entry.fields[name];
      return attributes[name]?.default ?? null;
    };
    const saidBy = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, said(name)]));
    const common = facts.get(place) ?? saidBy(shared.scalars);
    facts.set(place, common);
    return { ...saidBy(own.scalars), ...common };
  });
};

const refuseUnknown = (strapi: Core.Strapi, { type, publish }: EntryWrite, values: Facts): void => {
  const published = publish || !recordTypes[type].hasDrafts;
  for (const [name, attribute] of Object.entries(attributesOf(strapi, type))) {
    const isAsked = name in values || attribute.required === true;
    if (isAsked && !isKnownValid(values[name], attribute, published))
      throw new NotInBulkError(`“${name}” of ${type} is for Strapi to check`);
  }
};

/** The rows of entries, in the order in which they would be written one by one. */
export const newRows = async (strapi: Core.Strapi, entries: readonly EntryWrite[]): Promise<NewRow[]> => {
  const values = await valuesOf(strapi, entries);
  return entries.flatMap((entry, at): NewRow[] => {
    const own = values[at] ?? {};
    refuseUnknown(strapi, entry, own);
    const { hasDrafts } = recordTypes[entry.type];
    const row = (isOnline: boolean) => ({ entry, isOnline, values: { ...own } });
    if (!hasDrafts) return [row(true)];
    return entry.publish ? [row(false), row(true)] : [row(false)];
  });
};

/** Where a row is stored. */
interface RowPlace {
  type: RecordType;
  documentId: string;
  locale: Locale;
  isOnline: boolean;
}

/** The ids of rows, by where they are stored. */
export type RowIds = (place: RowPlace) => number | undefined;

const keyOf = ({ type, documentId, locale, isOnline }: RowPlace): string =>
  `${type} ${documentId} ${locale} ${String(isOnline)}`;

/** The ids of all rows of documents. */
export const readRowIds = async (
  strapi: Core.Strapi,
  documents: readonly { type: RecordType; documentId: string }[],
): Promise<RowIds> => {
  const columns = { id: number, documentId: text, locale: orElse(text, ''), publishedAt: orNull(instant) };
  const ids = new Map<string, number>();
  for (const [type, ofType] of groupBy(documents, (document) => document.type))
    for (const $in of chunks([...new Set(ofType.map(({ documentId }) => documentId))])) {
      const where = { documentId: { $in } };
      for (const { id, documentId, locale, publishedAt } of await findRows(strapi, contentUid(type), columns, {
        where,
      }))
        ids.set(
          keyOf({ type, documentId, locale, isOnline: publishedAt !== null || !recordTypes[type].hasDrafts }),
          id,
        );
    }
  return (place) => ids.get(keyOf(place));
};

/** Stores rows without what they are linked to, a few statements for each type. */
export const insertRows = async (strapi: Core.Strapi, rows: readonly NewRow[]): Promise<void> => {
  const at = new Date();
  for (const [type, ofType] of groupBy(rows, ({ entry }) => entry.type)) {
    const data = ofType.map(({ entry: { documentId, locale }, isOnline, values }) => ({
      ...values,
      documentId,
      ...(recordTypes[type].hasLocales && { locale }),
      publishedAt: isOnline ? at : null,
      // the same instant for both versions of an entry: a draft that is younger counts as modified
      createdAt: at,
      updatedAt: at,
    }));
    await strapi.db.query(contentUid(type)).createMany({ data });
  }
};
