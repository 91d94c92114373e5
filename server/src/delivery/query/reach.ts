import { uidOf } from '../../plugin-id';

/** The type of the files in Strapi's media library. */
export const FILE = 'plugin::upload.file';

export interface Attribute {
  type: string;
  /** Of a relation: `oneToOne`, `manyToOne`, or a list: `oneToMany`, `manyToMany`. */
  relation?: string;
  /** Of a relation: the uid of what it leads to. */
  target?: string;
  /** Set on the far side of a relation: what is listed is what refers to this entry. */
  mappedBy?: string;
  /** Of a relation that joins rows by columns of its own choice. */
  joinColumn?: object;
  /** Of a component: its uid. */
  component?: string;
  /** Of a dynamic zone: the uids of the components that may stand in it. */
  components?: readonly string[];
}

/** As much of a Strapi schema as a walk over a query needs. */
export interface Schema {
  uid: string;
  options?: { draftAndPublish?: boolean };
  attributes: Readonly<Record<string, Attribute>>;
}

/** What a reader may see beyond published and public content. */
export interface Clearance {
  drafts: boolean;
  /** Evidence that is internal, and the files of evidence that is not public. */
  restrictedDocuments: boolean;
}

/** Somebody whose query is being answered. */
export interface Reader {
  clearance: Clearance;
  /** Whether the rows that are read may be drafts. By default those of a type with drafts are published. */
  readsDrafts?: boolean;
  /** What operators of filters begin with: `$eq` in Strapi, `eq` in GraphQL. */
  sign?: '' | '$';
  schemaOf: (uid: string) => Schema | undefined;
  /** Refuses the query, with a message for its author. */
  refuse: (message: string) => never;
}

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An operator of filters, as this reader's query spells it. */
export const operator = (name: string, { sign = '$' }: Reader): string => `${sign}${name}`;

/** Whether a type is the plugin's; what an app shows of its own types is the app's business. */
export const isOwn = ({ uid }: Schema): boolean => uid.startsWith(uidOf(''));

/** Whether files and existence of these entries depend on their `visibility`. */
export const isGuarded = ({ uid }: Schema, { clearance }: Reader): boolean =>
  uid === uidOf('document') && !clearance.restrictedDocuments;

/** Whether an attribute is the file of a document, which only those that are public show. */
export const isGuardedFile = (key: string, schema: Schema, reader: Reader): boolean =>
  isGuarded(schema, reader) && schema.attributes[key]?.type === 'media';

const hasDrafts = ({ options }: Schema) => options?.draftAndPublish === true;

const listed = (reader: Reader): Json => ({ visibility: { [operator('in', reader)]: ['public', 'on-request'] } });
const published = (reader: Reader): Json => ({ publishedAt: { [operator('notNull', reader)]: true } });

/** What entries of a type must fulfil for this reader to find them; `undefined` when all may be found. */
export const listedOnly = (schema: Schema, reader: Reader): Json | undefined =>
  isGuarded(schema, reader) ? listed(reader) : undefined;

/** What rows of a type must fulfil, whatever leads to them; `undefined` when all may be shown. */
export const shownOnly = (schema: Schema, reader: Reader): Json | undefined => {
  const only = listedOnly(schema, reader);
  if (reader.clearance.drafts || !isOwn(schema) || !hasDrafts(schema)) return only;
  return only ? { [operator('and', reader)]: [only, published(reader)] } : published(reader);
};

/** Whether this reader may be shown a whole row. */
export const isShown = (row: Json, schema: Schema, reader: Reader): boolean => {
  if (isGuarded(schema, reader) && row.visibility === 'internal') return false;
  return reader.clearance.drafts || !isOwn(schema) || !hasDrafts(schema) || row.publishedAt !== null;
};

/** What filters and sort meet where they follow an attribute. */
export interface Joined<R extends Reader> {
  schema: Schema;
  /** What the joined rows must fulfil before a filter may look at them; `undefined` when all may be looked at. */
  only: Json | undefined;
  /** The same reader, standing in the joined rows. */
  reader: R;
}

/**
 * Whether Strapi joins drafts here beside published rows: to an entry without drafts, to one that may be a draft
 * itself, and by a column that all rows of an entry share, as `localizations` of the i18n plugin does.
 */
const joinsDrafts = ({ joinColumn }: Attribute, source: Schema, { readsDrafts }: Reader): boolean =>
  !hasDrafts(source) || readsDrafts === true || joinColumn !== undefined;

/**
 * What an attribute leads to in filters and sort; `undefined` for a value. Joined drafts of the plugin's types are cut
 * out, for a filter would tell what stands in them; those of the app's types are kept, and lead on to drafts. A
 * component has the drafts of the entry that it stands in.
 */
export const join = <R extends Reader>(key: string, source: Schema, reader: R): Joined<R> | undefined => {
  const attribute = source.attributes[key];
  const schema = reader.schemaOf(attribute?.target ?? attribute?.component ?? '');
  if (attribute === undefined || schema === undefined) return undefined;
  if (attribute.type === 'component')
    return { schema: { ...schema, options: source.options }, only: undefined, reader };
  if (!joinsDrafts(attribute, source, reader)) return { schema, only: listedOnly(schema, reader), reader };
  return { schema, only: shownOnly(schema, reader), reader: { ...reader, readsDrafts: !isOwn(schema) } };
};
