import { own } from '../../../../model/own';
import { isJson, type Json, type Schema } from './reach';

/** Parameters that are read in one way only: nothing has to be worked out. */
const PLAIN = ['fields', 'filters', 'sort', 'populate', 'status', 'start', 'limit'] as const;
/** Parameters that ask for rows in another way than by filters. */
const OTHERWISE = ['_q', 'publicationFilter', 'hasPublishedVersion', 'page', 'pageSize', 'lookup'] as const;

const hasDrafts = ({ options }: Schema): boolean => options?.draftAndPublish === true;

const isPlainPopulate = (populate: unknown, schema: Schema, schemaOf: (uid: string) => Schema | undefined): boolean => {
  if (populate === undefined) return true;
  if (!isJson(populate)) return false;
  return Object.entries(populate).every(([key, value]) => {
    const attribute = own(schema.attributes, key);
    if (attribute?.type === 'media') return true;
    const target = attribute?.type === 'relation' ? schemaOf(attribute.target ?? '') : undefined;
    if (target === undefined) return false;
    return !isJson(value) || (value.on === undefined && isPlainPopulate(value.populate, target, schemaOf));
  });
};

/** Strapi's documents always say which they are. */
const withDocumentId = (fields: unknown): unknown =>
  Array.isArray(fields) && !fields.includes('documentId') ? fields.concat('documentId') : fields;

const populateWithIds = (populate: Json, schema: Schema, schemaOf: (uid: string) => Schema | undefined): Json =>
  Object.fromEntries(
    Object.entries(populate).map(([key, value]) => {
      const target = schemaOf(own(schema.attributes, key)?.target ?? '');
      if (target === undefined || !isJson(value)) return [key, value];
      const inner = isJson(value.populate) ? { populate: populateWithIds(value.populate, target, schemaOf) } : {};
      return [key, { ...value, ...('fields' in value && { fields: withDocumentId(value.fields) }), ...inner }];
    }),
  );

/** A read of published entries as the database takes it: its parameters, and the rows that it is about. */
interface StoredRead {
  params: Json;
  lookup: Json;
}

/**
 * The parameters of Strapi's Document Service as a read of rows; null for those that it has to work out by itself: drafts,
 * searches, relations that lead to several types.
 *
 * @param localized whether the type has languages
 */
export const storedRead = (
  params: Json,
  schema: Schema,
  localized: boolean,
  schemaOf: (uid: string) => Schema | undefined,
): StoredRead | null => {
  const { locale, status, fields, populate } = params;
  if (status !== 'published' || OTHERWISE.some((name) => params[name] !== undefined)) return null;
  if (localized && (typeof locale !== 'string' || locale === '')) return null;
  if (fields !== undefined && !Array.isArray(fields)) return null;
  if (!isPlainPopulate(populate, schema, schemaOf)) return null;
  const stated = PLAIN.filter((name) => params[name] !== undefined).map((name): [string, unknown] => [
    name,
    params[name],
  ]);
  return {
    params: {
      ...Object.fromEntries(stated),
      ...(fields !== undefined && { fields: withDocumentId(fields) }),
      ...(isJson(populate) && { populate: populateWithIds(populate, schema, schemaOf) }),
    },
    lookup: {
      ...(hasDrafts(schema) && { publishedAt: { $notNull: true } }),
      ...(localized && locale !== '*' && { locale }),
    },
  };
};
