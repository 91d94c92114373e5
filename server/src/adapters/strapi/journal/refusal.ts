import type { Core } from '@strapi/strapi';
import { inSavepoint } from '../../../database/in-transaction';
import { isDiskFull, isTransient } from '../../../database/transient-error';
import { RunHaltedError } from '../../../../../migrator/run/halt';

/** Trouble of the database as a whole: another row would meet it as well. */
const isOfAllRows = (error: unknown): boolean =>
  isTransient(error) || isDiskFull(error) || error instanceof RunHaltedError;

/**
 * Writes rows as a part of the open transaction. Answers why the database refuses them, and then nothing of them is
 * stored; null when they are. Throws what another row would meet as well.
 */
export const refusalOf = async (
  strapi: Core.Strapi,
  write: () => Promise<unknown>,
): Promise<{ cause: unknown } | null> => {
  try {
    await inSavepoint(strapi, write);
    return null;
  } catch (cause) {
    if (isOfAllRows(cause)) throw cause;
    return { cause };
  }
};
