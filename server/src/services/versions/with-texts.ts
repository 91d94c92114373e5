import type { Core } from '@strapi/strapi';
import { uidOf } from '../../../../model/plugin-id';
import { schemaOf } from '../../auth/app-reader';
import type { Moment } from '../../delivery/computed/moment';
import { eachEntry } from '../../delivery/computed/each-entry';
import type { Json, Schema } from '../../delivery/query/reach';
import { VERSIONED } from '../../content/versions/copy-texts';
import { versionsOfRows } from '../../content/versions/in-force';
import { publishedVersions, versionTexts } from '../../content/versions/published-versions';

/** An answer whose published pages have the text that is in force at a moment, as far as it shows their text. */
export const withTextsInForce = async (
  strapi: Core.Strapi,
  answer: unknown,
  schema: Schema,
  moment: Moment,
): Promise<unknown> => {
  const modelOf = (uid: string): Schema | undefined => schemaOf(strapi, uid);
  const known = await publishedVersions(strapi);
  if (known.size === 0) return answer;
  // a field of GraphQL knows the id alone
  const mayHave = ({ documentId }: Json): boolean => typeof documentId !== 'string' || known.has(documentId);
  const shown = new Set<number>();
  eachEntry(answer, schema, modelOf, (entry, { uid }) => {
    const isText = uid === uidOf('page') && VERSIONED.some((name) => name in entry);
    if (isText && mayHave(entry)) shown.add(Number(entry.id));
    return entry;
  });
  const versions = await versionsOfRows(strapi, [...shown], moment);
  if (versions.size === 0) return answer;
  const texts = await versionTexts(strapi, [...new Set([...versions.values()].map(({ id }) => id))]);
  return eachEntry(answer, schema, modelOf, (entry, { uid }) => {
    const version = uid === uidOf('page') ? versions.get(Number(entry.id)) : undefined;
    const text = version && texts.get(version.id);
    if (text === undefined) return entry;
    const named = VERSIONED.filter((name) => name in entry);
    return { ...entry, ...Object.fromEntries(named.map((name) => [name, text[name]])) };
  });
};
