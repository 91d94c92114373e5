import type { Core } from '@strapi/strapi';
import { STATUS_FACTS } from '../../adapters/strapi/certification-facts';
import { readableEntries, type Ability } from '../../auth/readable-entries';
import { findRows } from '../../database/rows';
import { uidOf } from '../../plugin-id';
import { orElse, text } from '../../readers';
import type { Found } from './found';

/** The fields that findings about a type quote. */
const QUOTED: Readonly<Record<string, readonly string[]>> = {
  page: ['title', 'path', 'body', 'certifications'],
  certification: ['name', 'scope', 'issuedBy', ...Object.keys(STATUS_FACTS)],
  redirect: ['from', 'to'],
};

const PLACE = { documentId: text, locale: orElse(text, '') };

/** The type `page` or another, and whether it quotes facts of certifications as well. */
const typesOf = ({ shown: { entry, code } }: Found): string[] =>
  entry === null ? [] : code.startsWith('BODY_') ? [entry.type, 'certification'] : [entry.type];

/** Whether the query restricts nothing. */
const isOpen = (query: object): boolean => Object.keys(query).length === 0;

/** Tells which findings a role may see: those about entries that it may read in the Content Manager, in each language that they quote. */
export const readableFindings = async (
  strapi: Core.Strapi,
  ability: Ability,
  found: readonly Found[],
): Promise<Found[]> => {
  const places = new Map<string, Set<string> | null>();
  for (const [type, fields] of Object.entries(QUOTED)) {
    const query = readableEntries(strapi, ability, uidOf(type), fields);
    if (query === null) places.set(type, new Set());
    else if (isOpen(query)) places.set(type, null);
    else {
      const rows = await findRows(strapi, uidOf(type), PLACE, { where: query });
      places.set(type, new Set(rows.map(({ documentId, locale }) => `${documentId} ${locale}`)));
    }
  }
  return found.filter((each) => {
    const { entry, quotes } = each.shown;
    if (entry === null) return true;
    const may = places.get(entry.type);
    const locales = [entry.locale, ...quotes.map(({ locale }) => locale)];
    return (
      typesOf(each).every((type) => places.get(type)?.size !== 0) &&
      (may === null || locales.every((locale) => may?.has(`${entry.documentId} ${locale}`)))
    );
  });
};
