/** What was to be written in bulk has to be written one by one, since only then it is sure to be as Strapi writes it. */
export class NotInBulkError extends Error {
  override name = 'NotInBulkError';
}
