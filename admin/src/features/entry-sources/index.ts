/** Used by other features. */
export { FieldQuotes } from './FieldQuotes';
