import type { RecordType } from '../contracts/values';
import { recordTypes, type Attribute } from '../record-types';
import { calendarDate } from './formats/calendar-date';
import type { Format } from './formats/format';
import { FORMATS } from './formats/formats';
import { asTyped, flaw, problem, quote, type Flaw, type Problem } from './problem';
import { isEmpty, type RecordContext, type RecordValues } from './record';

/** PostgreSQL stores no text with this character, so that no database does. */
const storable: Format = (value) =>
  typeof value === 'string' && value.includes('\u0000')
    ? flaw('UNSTORABLE', 'contains the character U+0000, which cannot be stored', { characters: 'U+0000' })
    : null;

const wrongValue = (type: RecordType, name: string, value: unknown): Flaw | null => {
  const attribute = recordTypes[type].attributes[name];
  const declared = attribute && declaredFormat(attribute)?.(value);
  return storable(value) ?? declared ?? FORMATS[type][name]?.(value) ?? null;
};

const isMissing = (value: unknown, { published, complete }: RecordContext): boolean =>
  published && isEmpty(value) && (complete || value !== undefined);

/** Attributes that are null where there is nothing, and never an empty text, which would be an address. */
const NEVER_BLANK: Partial<Record<RecordType, readonly string[]>> = { page: ['path'] };

const isUnset = (type: RecordType, name: string, value: unknown): boolean =>
  isEmpty(value) && !(value === '' && NEVER_BLANK[type]?.includes(name) === true);

/** Checks the format of each attribute and, on publication, that required attributes are set. */
export const checkFields = (type: RecordType, values: RecordValues, context: RecordContext): Problem[] => {
  const missing = Object.entries(recordTypes[type].attributes)
    .filter(([name, { required }]) => required === true && isMissing(values[name], context))
    .map(([name]) => problem(name, flaw('REQUIRED', 'must be filled in')));
  const refused = Object.keys(recordTypes[type].attributes).flatMap((name) => {
    const wrong = isUnset(type, name, values[name]) ? null : wrongValue(type, name, values[name]);
    return wrong === null ? [] : [problem(name, wrong)];
  });
  return [...missing, ...refused];
};

/** The attributes with rules; long texts have none. */
export const checkedAttributes = (type: RecordType): string[] =>
  Object.entries(recordTypes[type].attributes)
    .filter(
      ([name, attribute]) => attribute.required === true || declaredFormat(attribute) !== null || name in FORMATS[type],
    )
    .map(([name]) => name);

const textUpTo =
  (longest: number): Format =>
  (value) => {
    if (typeof value !== 'string')
      return flaw('NOT_TEXT', `must be text, not ${quote(value)}`, { value: asTyped(value) });
    const { length } = value;
    if (length <= longest) return null;
    return flaw('TOO_LONG', `has ${length} characters; the limit is ${longest}`, { length, limit: longest });
  };

const oneOf =
  (values: readonly string[]): Format =>
  (value) =>
    values.some((one) => one === value)
      ? null
      : flaw('NOT_ONE_OF', `must be one of ${values.join(', ')}, not ${quote(value)}`, {
          value: asTyped(value),
          allowed: values.join(', '),
        });

/** The format that a schema declares for an attribute; null if it declares none. */
const declaredFormat = ({ type, maxLength, enum: values }: Attribute): Format | null => {
  if (type === 'date') return calendarDate;
  if (values !== undefined) return oneOf(values);
  return maxLength === undefined ? null : textUpTo(maxLength);
};
