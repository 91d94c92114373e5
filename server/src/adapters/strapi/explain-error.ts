import { errors } from '@strapi/utils';
import { anything, listOf, object, orElse, text } from '../../../../model/readers';
import { plainMessage } from './plain-message';

/** A fault of a field, as Strapi's validation tells it. */
const fieldError = object({ path: orElse(listOf(anything), []), message: text });

/** An exception in words for people: what Strapi's validation says, field by field, or what else there is to say. */
export const explainError = (error: unknown): string => {
  if (!(error instanceof errors.ApplicationError)) return plainMessage(error);
  const details = object({ errors: orElse(listOf(fieldError), []) })(error.details ?? {});
  const lines = details.errors.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  return lines.length > 0 ? lines.join('; ') : text(error.message);
};
