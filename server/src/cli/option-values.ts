import { InvalidArgumentError, Option } from 'commander';
import { localesSchema } from '../config/site-settings';
import { CliError } from './exit/cli-error';
import { EXIT } from './exit/exit-codes';

/** The number of a run as a person writes it. */
export const runNumber = (text: string): number => {
  if (!/^\d{1,9}$/.test(text))
    throw new CliError(EXIT.usage, `"${text}" is not the number of a run (see: strapi-compliance runs)`);
  return Number(text);
};

/** Length of the column that holds it. */
const SITE_LENGTH = 255;

/** `--all`: what is told in a summary of less than a hundred lines otherwise. */
export const allOption = (): Option => new Option('--all', 'print every finding and entry instead of a summary');

/** A glob of `--only`. */
export const globOption = (value: string): string => {
  if (value === '') throw new InvalidArgumentError('Write a glob, such as "support/**".');
  return value;
};

/** `en,de,fr`: the languages that pages may have. */
export const localesOption = (value: string): string[] => {
  const locales = value.split(',').map((code) => code.trim());
  const parsed = localesSchema.safeParse(locales);
  if (!parsed.success) throw new InvalidArgumentError('Write different locale codes, such as "en,zh-CN".');
  return parsed.data;
};

/** The name of a site: it is stored with everything that is imported, and printed. */
export const siteOption = (value: string): string => {
  if (value.trim() === '' || value.length > SITE_LENGTH || /\p{Cc}/u.test(value))
    throw new InvalidArgumentError(`Write a name of 1 to ${String(SITE_LENGTH)} characters.`);
  return value;
};
