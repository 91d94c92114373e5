import { own } from '../../../../model/own';
import { uidOf } from '../../../../model/plugin-id';

/** The type of the files in Strapi's media library. */
export const FILE = 'plugin::upload.file';

export interface Attribute {
  type: string;
  /** Of a relation: `oneToOne`, `manyToOne`, or a list: `oneToMany`, `manyToMany`. */
  relation?: string;
  /** Of a relation: the uid of its target. */
  target?: string;
  /** Set on the inverse side of a relation, which lists the entries that refer to this one. */
  mappedBy?: string;
  /** Of a relation that joins rows by custom columns. */
  joinColumn?: object;
  /** Of a component: its uid. */
  component?: string;
  /** Of a dynamic zone: the uids of its components. */
  components?: readonly string[];
}

/** The parts of a Strapi schema that are needed to walk a query. */
export interface Schema {
  uid: string;
  options?: { draftAndPublish?: boolean; populateCreatorFields?: boolean };
  attributes: Readonly<Record<string, Attribute>>;
}

/** The content that a reader may see beyond published and public content. */
export interface Clearance {
  drafts: boolean;
  /** Evidence that is internal, and the files of evidence that is not public. */
  restrictedDocuments: boolean;
}

/** The reader who sent the query. */
export interface Reader {
  clearance: Clearance;
  /** Whether the query may read drafts. By default, only published rows of a type with drafts are read. */
  readsDrafts?: boolean;
  /** The prefix of filter operators: `$eq` in Strapi, `eq` in GraphQL. */
  sign?: '' | '$';
  schemaOf: (uid: string) => Schema | undefined;
  /** Refuses the query with a message. */
  refuse: (message: string) => never;
}

/** A reader whose query may populate polymorphic relations. */
export interface LinkReader extends Reader {
  /** The uids of all types and components: the possible targets of such a relation. */
  uids: readonly string[];
}

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A filter operator in the syntax of this reader's query. */
export const operator = (name: string, { sign = '$' }: Reader): string => `${sign}${name}`;

/** Whether a type is the plugin's. The plugin does not restrict the app's own types. */
export const isOwn = ({ uid }: Schema): boolean => uid.startsWith(uidOf(''));

/** Whether files and existence of these entries depend on their `visibility`. */
export const isGuarded = ({ uid }: Schema, { clearance }: Reader): boolean =>
  uid === uidOf('document') && !clearance.restrictedDocuments;

/** Whether an attribute is the file of a document, which only public documents show. */
export const isGuardedFile = (key: string, schema: Schema, reader: Reader): boolean =>
  isGuarded(schema, reader) && own(schema.attributes, key)?.type === 'media';

const hasDrafts = ({ options }: Schema) => options?.draftAndPublish === true;

const listed = (reader: Reader): Json => ({ visibility: { [operator('in', reader)]: ['public', 'on-request'] } });
const published = (reader: Reader): Json => ({ publishedAt: { [operator('notNull', reader)]: true } });

/** The filter for the entries of a type that this reader may find; `undefined` if there is none. */
export const listedOnly = (schema: Schema, reader: Reader): Json | undefined =>
  isGuarded(schema, reader) ? listed(reader) : undefined;

/** The filter for the rows of a type that may be shown, on any path to them; `undefined` if there is none. */
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

/** The target of an attribute in filters and sort. */
interface Joined<R extends Reader> {
  schema: Schema;
  /** The filter for the joined rows that other filters may test; `undefined` if there is none. */
  only: Json | undefined;
  /** The same reader, in the joined rows. */
  reader: R;
}

/**
 * Whether Strapi joins drafts here beside published rows: to an entry without drafts, to one that may be a draft
 * itself, and by a column that all rows of an entry share, as `localizations` of the i18n plugin does.
 */
const joinsDrafts = ({ joinColumn }: Attribute, source: Schema, { readsDrafts }: Reader): boolean =>
  !hasDrafts(source) || readsDrafts === true || joinColumn !== undefined;

/**
 * The target of an attribute in filters and sort; `undefined` for a value. Joined drafts of the plugin's types are
 * excluded, because a filter would disclose their content; those of the app's types are kept, and lead to drafts. A
 * component has the drafts of its entry.
 */
export const join = <R extends Reader>(key: string, source: Schema, reader: R): Joined<R> | undefined => {
  const attribute = own(source.attributes, key);
  const schema = reader.schemaOf(attribute?.target ?? attribute?.component ?? '');
  if (attribute === undefined || schema === undefined) return undefined;
  if (attribute.type === 'component')
    return { schema: { ...schema, options: source.options }, only: undefined, reader };
  if (!joinsDrafts(attribute, source, reader)) return { schema, only: listedOnly(schema, reader), reader };
  return { schema, only: shownOnly(schema, reader), reader: { ...reader, readsDrafts: !isOwn(schema) } };
};
