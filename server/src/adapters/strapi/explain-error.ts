import { errors } from '@strapi/utils';

interface Details {
  errors?: { path?: (string | number)[]; message: string }[];
}

/**
 * An exception in words for people: what Strapi's validation says, field by field. Anything else may carry SQL or
 * server paths, so only its first line is kept, up to the statement that knex puts in front of the driver's words.
 */
export const explainError = (error: unknown): string => {
  if (error instanceof errors.ApplicationError) {
    const { errors: found = [] } = error.details as Details;
    const lines = found.map(({ path = [], message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
    return lines.length > 0 ? lines.join('; ') : (error.message as string);
  }
  if (!(error instanceof Error)) return 'unknown error';
  const [firstLine = ''] = error.message.split('\n');
  const driverWords = firstLine.lastIndexOf(' - ');
  return driverWords < 0 ? firstLine : firstLine.slice(driverWords + 3);
};
