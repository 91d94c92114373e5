import { fromKeys } from '../typed-keys';
import { contentTypes } from '../../../content-types';
import { RECORD_TYPES } from '../contracts/values';

/** The part of a schema's attribute that defines its possible values and whether each locale has its own. */
export interface Attribute {
  type: string;
  required?: boolean;
  maxLength?: number;
  enum?: string[];
  pluginOptions?: { i18n?: { localized?: boolean } };
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
