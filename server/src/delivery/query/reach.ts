export interface Attribute {
  type: string;
  /** Of a relation: `oneToOne`, `manyToOne`, or a list: `oneToMany`, `manyToMany`. */
  relation?: string;
  /** Of a relation: the uid of what it leads to. */
  target?: string;
  /** Set on the far side of a relation: what is listed is what refers to this entry. */
  mappedBy?: string;
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
  schemaOf: (uid: string) => Schema | undefined;
  /** Refuses the query, with a message for its author. */
  refuse: (message: string) => never;
}

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LISTED: Json = { visibility: { $in: ['public', 'on-request'] } };
const PUBLISHED: Json = { publishedAt: { $notNull: true } };

/** Whether files and existence of these entries depend on their `visibility`. */
export const isGuarded = ({ uid }: Schema, { clearance }: Reader): boolean =>
  uid.endsWith('.document') && !clearance.restrictedDocuments;

const hasDrafts = ({ options }: Schema) => options?.draftAndPublish === true;

/** What entries of a type must fulfil for this reader to find them; `undefined` when all may be found. */
export const listedOnly = (schema: Schema, reader: Reader): Json | undefined =>
  isGuarded(schema, reader) ? LISTED : undefined;

/**
 * What entries of `target` must fulfil before a filter may look at them from `source`. From a type without drafts
 * Strapi joins the drafts of `target` too, and the filter would tell what stands in them.
 */
export const joinedOnly = (source: Schema, target: Schema, reader: Reader): Json | undefined => {
  const listed = listedOnly(target, reader);
  if (reader.clearance.drafts || !hasDrafts(target) || hasDrafts(source)) return listed;
  return listed ? { $and: [listed, PUBLISHED] } : PUBLISHED;
};
