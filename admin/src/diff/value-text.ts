import type { Value } from '../api/plan';

/** A field's value as text: what can be compared line by line, and shown. */
export const valueText = (value: Value | undefined): string =>
  value === null || value === undefined ? '' : String(value);
