import type { Value } from '../api/plan';

/** A field's value as text: what can be compared line by line, and shown. A list has a line for each member. */
export const valueText = (value: Value | undefined): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.join('\n') : String(value);
};
