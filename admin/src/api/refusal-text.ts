import { createIntl } from 'react-intl';
import zhHans from '../translations/refusals.zh-Hans.json';
import type { ServerError } from './error-of';

const SENTENCES: Record<string, Record<string, string>> = { 'zh-Hans': zhHans };

/** Entries that have changed are named up to this many. */
const ENTRIES_TOLD = 10;

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What a sentence may name: `{message}`, `{entries}`, and every text or number of the details. */
const valuesOf = ({ message, details }: ServerError): Record<string, string | number> => {
  const { moves } = details;
  const keys = Array.isArray(moves) ? moves.map(({ key }: { key: unknown }) => String(key)) : [];
  return {
    ...Object.fromEntries(
      Object.entries(details).filter((entry): entry is [string, string | number] => isPlain(entry[1])),
    ),
    message: message ?? '',
    entries: [...keys.slice(0, ENTRIES_TOLD), ...(keys.length > ENTRIES_TOLD ? ['…'] : [])].join('\n'),
  };
};

/** What the server refuses, in the reader's language; in its own words where its code is not known. */
export const refusalText = (locale: string, error: ServerError): string | null => {
  const { code } = error.details;
  const messages = SENTENCES[locale];
  if (messages === undefined || typeof code !== 'string' || !Object.hasOwn(messages, code)) return error.message;
  return createIntl({ locale, messages }).formatMessage({ id: code }, valuesOf(error));
};
