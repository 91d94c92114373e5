import { errors } from '@strapi/utils';
import type { Problem } from '../../domain/validate/problem';

/** Strapi's own shape of validation errors, so that forms show each one at its field. */
export const validationError = (problems: readonly Problem[]) => {
  const found = problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' }));
  const [first] = found;
  const message = found.length === 1 && first ? first.message : `${String(found.length)} errors occurred`;
  return new errors.ValidationError(message, { errors: found });
};
