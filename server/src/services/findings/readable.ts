import type { Core } from '@strapi/strapi';
import { mayReadFields, readableEntries, type Ability } from '../../auth/readable-entries';
import { findRows } from '../../database/rows';
import { uidOf } from '../../plugin-id';
import { orElse, text } from '../../readers';
import type { Found, Read } from './found';

const PLACE = { documentId: text, locale: orElse(text, '') };

const keyOf = ({ documentId, locale }: { documentId: string; locale: string }): string => `${documentId} ${locale}`;

/** Which entries of a type a role may read, in which languages; null: all of them. */
const readablePlaces = async (strapi: Core.Strapi, ability: Ability, type: string): Promise<Set<string> | null> => {
  const query = readableEntries(strapi, ability, uidOf(type), []);
  if (query === null) return new Set();
  if (Object.keys(query).length === 0) return null;
  return new Set((await findRows(strapi, uidOf(type), PLACE, { where: query })).map(keyOf));
};

/** Tells which findings a role may see: those of which it may read all that they quote. */
export const readableFindings = async (
  strapi: Core.Strapi,
  ability: Ability,
  found: readonly Found[],
): Promise<Found[]> => {
  const places = new Map<string, Set<string> | null>();
  for (const { reads } of found)
    for (const { type } of reads) if (!places.has(type)) places.set(type, await readablePlaces(strapi, ability, type));
  const fieldsOf = new Map<string, boolean>();
  const mayReadAll = (type: string, fields: readonly string[]): boolean => {
    const key = `${type} ${fields.join(' ')}`;
    const known = fieldsOf.get(key) ?? mayReadFields(ability, uidOf(type), fields);
    fieldsOf.set(key, known);
    return known;
  };
  const mayRead = ({ type, fields, places: quoted }: Read): boolean => {
    if (!mayReadAll(type, fields)) return false;
    const readable = places.get(type) ?? null;
    if (readable === null) return true;
    return quoted === null ? readable.size > 0 : quoted.every((place) => readable.has(keyOf(place)));
  };
  return found.filter(({ reads }) => reads.every(mayRead));
};
