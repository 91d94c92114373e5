import type { Core } from '@strapi/strapi';
import { readableEntries, type Ability } from '../../auth/readable-entries';
import { findRows } from '../../database/rows';
import { uidOf } from '../../../../model/plugin-id';
import { orElse, text } from '../../../../model/readers';
import type { Found, Read } from './found';

const PLACE = { documentId: text, locale: orElse(text, '') };

const keyOf = ({ documentId, locale }: { documentId: string; locale: string }): string => `${documentId} ${locale}`;

/** The places of entries that a role may read; null: all of them. */
type Readable = ReadonlySet<string> | null;

/** Tells which findings a role may see: those of which it may read all that they quote. */
export const readableFindings = async (
  strapi: Core.Strapi,
  ability: Ability,
  found: readonly Found[],
): Promise<Found[]> => {
  const byQuery = new Map<string, Readable>();
  const placesFor = async (type: string, fields: readonly string[]): Promise<Readable> => {
    const query = readableEntries(strapi, ability, uidOf(type), fields);
    if (query === null) return new Set();
    if (Object.keys(query).length === 0) return null;
    // most fields of a type are allowed by the same rules
    const key = `${type} ${JSON.stringify(query)}`;
    const known = byQuery.get(key);
    if (known !== undefined) return known;
    const places = new Set((await findRows(strapi, uidOf(type), PLACE, { where: query })).map(keyOf));
    byQuery.set(key, places);
    return places;
  };
  const readable = new Map<string, Readable>();
  const nameOf = ({ type, fields }: Read): string => `${type} ${fields.join(' ')}`;
  for (const read of found.flatMap(({ reads }) => reads)) {
    const name = nameOf(read);
    if (!readable.has(name)) readable.set(name, await placesFor(read.type, read.fields));
  }
  const mayRead = (read: Read): boolean => {
    const places = readable.get(nameOf(read)) ?? null;
    if (places === null) return true;
    return read.places === null ? places.size > 0 : read.places.every((place) => places.has(keyOf(place)));
  };
  return found.filter(({ reads }) => reads.every(mayRead));
};
