import { fromKeys } from './typed-keys';
import { contentTypes } from '../content-types';
import { RECORD_TYPES, type RecordType } from './contracts/values';
import { uidOf } from './plugin-id';

/** The part of a schema's attribute that defines its possible values and whether each locale has its own. */
export interface Attribute {
  type: string;
  required?: boolean;
  maxLength?: number;
  enum?: string[];
  pluginOptions?: { i18n?: { localized?: boolean }; compliance?: { shared?: boolean } };
  relation?: string;
  /** The uid of the type that a relation leads to. */
  target?: string;
  /** Of the side of a relation that only mirrors it: the attribute of the other side. */
  mappedBy?: string;
}

interface Schema {
  options: { draftAndPublish: boolean };
  pluginOptions?: { i18n: { localized: boolean } };
  attributes: Record<string, Attribute>;
}

/** The facts of a type, taken from its schema. */
interface RecordTypeFacts {
  attributes: Record<string, Attribute>;
  /** Whether the attribute `key` identifies one entry in the whole app, across sites and editors. */
  hasKey: boolean;
  /** Whether it has drafts. Without them, an entry is public as soon as it is written. */
  hasDrafts: boolean;
  /** Whether it has locales. Without them, a document is one entry, in the locale `''`. */
  hasLocales: boolean;
}

/**
 * Whether an attribute has a value for each locale. Strapi stores every relation and every uid for each locale,
 * whatever the schema says.
 */
export const isLocalizedAttribute = ({ type, pluginOptions }: Attribute): boolean =>
  pluginOptions?.i18n?.localized === true || type === 'relation' || type === 'uid';

const factsOf = ({ attributes, options, pluginOptions }: Schema): RecordTypeFacts => ({
  attributes,
  hasKey: 'key' in attributes,
  hasDrafts: options.draftAndPublish,
  hasLocales: pluginOptions?.i18n.localized === true,
});

/** The facts of every type that a plan may write. */
export const recordTypes = fromKeys(RECORD_TYPES, (type): RecordTypeFacts => factsOf(contentTypes[type].schema));

/** A relation that names the same records in every language of an entry. */
export interface SharedRelation {
  field: string;
  target: RecordType;
  isToMany: boolean;
}

const isShared = ({ pluginOptions }: Attribute): boolean => pluginOptions?.compliance?.shared === true;

const sharedRelation = ([field, attribute]: [string, Attribute]): SharedRelation[] => {
  const target = RECORD_TYPES.find((type) => uidOf(type) === attribute.target);
  if (target === undefined) return [];
  // either side writes the same links
  const owner = recordTypes[target].attributes[attribute.mappedBy ?? ''] ?? attribute;
  return isShared(owner) ? [{ field, target, isToMany: attribute.relation === 'manyToMany' }] : [];
};

/**
 * The relations of every type that are facts, as the schemas mark them: `pluginOptions.compliance.shared`. Strapi stores
 * them for each language. Those of a page follow from the text and the place of each language.
 */
export const sharedRelations = fromKeys(RECORD_TYPES, (type): readonly SharedRelation[] =>
  Object.entries(recordTypes[type].attributes).flatMap(sharedRelation),
);
