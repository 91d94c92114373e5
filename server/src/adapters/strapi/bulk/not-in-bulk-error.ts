/** A batch has to be written entry by entry, since only then it is certain that it is stored as Strapi stores it. */
export class NotInBulkError extends Error {
  override name = 'NotInBulkError';
}
