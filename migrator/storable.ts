/** No database stores a NUL everywhere, and none half of a surrogate pair: it is no character of any encoding. */
const EVERY_UNSTORABLE = /[\0\p{Cs}]/gu;

/** Asked of every text of every page; the two methods are many times as fast as the expression. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const isStorableValue = (value: unknown): boolean => {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isStorableValue);
  return Object.entries(value).every(([key, each]) => isStorable(key) && isStorableValue(each));
};

const storableText = (text: string): string => (isStorable(text) ? text : text.replace(EVERY_UNSTORABLE, ''));

/**
 * A JSON value without characters that a database refuses, in its texts and in the keys of its objects. A value that
 * holds none comes back as it is. YAML escapes spell such characters, and cutting a text may split a pair.
 */
export const storable = <Value>(value: Value): Value =>
  isStorableValue(value) ? value : (withoutUnstorable(value) as Value);

const withoutUnstorable = (value: unknown): unknown => {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutUnstorable);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [storableText(key), withoutUnstorable(each)]));
};
