import type { LoadedAttribute } from '../../../content/content-type';

/** The demands of a schema on a value that are not checked here. */
type Attribute = LoadedAttribute & Partial<Record<(typeof DEMANDS)[number], unknown>>;

const DEMANDS = ['minLength', 'regex', 'min', 'max', 'unique', 'conditions'] as const;

const LONGEST_STRING = 255;

const isText = (value: unknown, longest = Infinity): boolean => typeof value === 'string' && value.length <= longest;

const TYPES: Readonly<Record<string, (value: unknown, attribute: Attribute) => boolean>> = {
  string: (value, { maxLength = LONGEST_STRING }) => isText(value, maxLength),
  text: (value, { maxLength }) => isText(value, maxLength),
  richtext: (value, { maxLength }) => isText(value, maxLength),
  uid: (value, { maxLength }) => isText(value, maxLength) && /^[A-Za-z0-9-_.~]*$/.test(String(value)),
  enumeration: (value, { enum: values = [] }) => values.some((each) => each === value),
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  integer: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  boolean: (value) => typeof value === 'boolean',
  json: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

/**
 * Whether Strapi's own validator surely accepts a value and stores it unchanged. Its schemas of a type cost more than all
 * else that is done for a row; what is not known here is for it to decide. `unique` of a uid is left to the database.
 */
export const isKnownValid = (value: unknown, attribute: Attribute, published: boolean): boolean => {
  if (value === undefined || value === null) return !(published && attribute.required === true);
  return (
    DEMANDS.every((demand) => attribute[demand] === undefined) && TYPES[attribute.type]?.(value, attribute) === true
  );
};
