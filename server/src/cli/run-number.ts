import { CliError } from './cli-error';
import { EXIT } from './exit-codes';

/** The number of a run as a person writes it. */
export const runNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text))
    throw new CliError(EXIT.usage, `"${text}" is not the number of a run (see: strapi-compliance runs)`);
  return Number(text);
};
