/** No database stores a NUL everywhere, and none half of a surrogate pair: it is no character of any encoding. */
const EVERY_UNSTORABLE = /[\0\p{Cs}]/gu;

/** Asked of every text of every page; the two methods are many times as fast as the expression. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const storableText = (text: string): string => (isStorable(text) ? text : text.replace(EVERY_UNSTORABLE, ''));

/**
 * A JSON value without characters that a database refuses, in its texts and in the keys of its objects. A value that
 * holds none comes back as it is. YAML escapes spell such characters, and cutting a text may split a pair.
 */
export const storable = <Value>(value: Value): Value => {
  if (typeof value === 'string') return storableText(value) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => storable(item));
    return (items.some((item, index) => item !== value[index]) ? items : value) as Value;
  }
  const before = Object.entries(value);
  const after = before.map(([key, each]: [string, unknown]): [string, unknown] => [storableText(key), storable(each)]);
  const isSame = after.every(([key, each], index) => key === before[index]?.[0] && each === before[index][1]);
  return isSame ? value : (Object.fromEntries(after) as Value);
};
