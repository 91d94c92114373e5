import type { Core } from '@strapi/strapi';
import { attributesOf, contentUid, localizedAttributes, sharedAttributes } from '../../../content/content-type';
import { documentKey } from '../../../../../model/entry-keys';
import { recordTypes } from '../../../../../model/record-types';
import { groupBy } from '../../../../../migrator/group-by';
import type { EntryWrite } from '../../../../../migrator/model/ports/target';
import { joinedFacts, type Facts } from './joined-facts';
import { isKnownValid } from './known-value';
import { NotInBulkError } from './not-in-bulk-error';

/** A row that is about to be stored: an entry's draft, its published version, or the only row of a type without drafts. */
export interface NewRow {
  entry: EntryWrite;
  isOnline: boolean;
  /** Its scalars, by attribute. */
  values: Record<string, unknown>;
}

/** The values of each entry, with the facts of its document's other languages and with defaults. */
const valuesOf = async (strapi: Core.Strapi, entries: readonly EntryWrite[]): Promise<Facts[]> => {
  const begun = new Set(entries.filter(({ newDocument }) => newDocument).map(documentKey));
  const joining = entries.filter((entry) => !begun.has(documentKey(entry)));
  const facts = new Map<string, Facts>();
  for (const [type, ofType] of groupBy(joining, (entry) => entry.type))
    for (const [documentId, known] of await joinedFacts(strapi, type, ofType))
      facts.set(documentKey({ type, documentId }), known);
  return entries.map((entry) => {
    const place = documentKey(entry);
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

/** Refuses values that only Strapi's own validator can judge, which the Document Service asks. */
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
