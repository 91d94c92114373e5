import { errors } from '@strapi/utils';
import { plainMessage } from './plain-message';

interface Details {
  errors?: { path?: (string | number)[]; message: string }[];
}

/** An exception in words for people: what Strapi's validation says, field by field, or what else there is to say. */
export const explainError = (error: unknown): string => {
  if (!(error instanceof errors.ApplicationError)) return plainMessage(error);
  const { errors: found = [] } = error.details as Details;
  const lines = found.map(({ path = [], message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
  return lines.length > 0 ? lines.join('; ') : (error.message as string);
};
