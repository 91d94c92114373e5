/** What other features take. */
export { FieldQuotes } from './FieldQuotes';
