import type { Attribute } from './attributes';
import { calendarDate } from './calendar-date';
import type { Format } from './format';
import { quote } from './problem';

const textUpTo =
  (longest: number): Format =>
  (value) => {
    if (typeof value !== 'string') return `must be text, not ${quote(value)}`;
    return value.length > longest ? `has ${value.length} characters; it may have at most ${longest}` : null;
  };

const oneOf =
  (values: readonly string[]): Format =>
  (value) =>
    values.includes(value as string) ? null : `must be one of ${values.join(', ')}, not ${quote(value)}`;

/** What a schema already says about an attribute's values; null when it says nothing. */
export const declaredFormat = ({ type, maxLength, enum: values }: Attribute): Format | null => {
  if (type === 'date') return calendarDate;
  if (values !== undefined) return oneOf(values);
  return maxLength === undefined ? null : textUpTo(maxLength);
};
