import { createIntl } from 'react-intl';
import zhHans from '../translations/refusals.zh-Hans.json';
import type { MissingRight } from '../../../server/src/contracts/rights';
import { labelsIn } from '../labels/labels';
import { languageName } from '../language/language-name';
import type { ServerError } from './error-of';

const SENTENCES: Record<string, Record<string, string>> = { 'zh-Hans': zhHans };

/** Entries that have changed are named up to this many. */
const MAX_LISTED = 10;

type Right = Pick<MissingRight, 'action' | 'type' | 'locale' | 'fields'>;

const isRight = (value: unknown): value is Right =>
  typeof value === 'object' && value !== null && 'action' in value && 'type' in value && 'fields' in value;

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** What somebody lacks, in words of the reader's language: what may be done, with which entries, in which fields. */
const rightValues = (locale: string, needed: unknown): Record<string, string> => {
  if (!isRight(needed)) return { action: 'other', entry: '', fields: '' };
  const { action, type, locale: language, fields } = needed;
  const { name, fields: labels } = labelsIn(locale).types[type] ?? { name: type, fields: {} };
  const where = language === null ? '' : `（${languageName(locale, language)}）`;
  const names = fields.map((field) => labels[field]?.[0] ?? field).join('、');
  return {
    action: type === 'file' && action === 'delete' ? 'deleteFiles' : action,
    entry: `${name}${where}`,
    fields: names === '' ? '' : `，字段：${names}`,
  };
};

/** What a sentence may name: `{message}`, `{entries}`, a right, and every text or number of the details. */
const valuesOf = (locale: string, { message, details }: ServerError): Record<string, string | number> => {
  const { moves } = details;
  const keys = Array.isArray(moves) ? moves.map(({ key }: { key: unknown }) => String(key)) : [];
  return {
    ...Object.fromEntries(
      Object.entries(details).filter((entry): entry is [string, string | number] => isPlain(entry[1])),
    ),
    ...rightValues(locale, details['needed']),
    message: message ?? '',
    entries: [...keys.slice(0, MAX_LISTED), ...(keys.length > MAX_LISTED ? ['…'] : [])].join('\n'),
  };
};

/** What the server refuses, in the reader's language; in its own words where its code is not known. */
export const refusalText = (locale: string, error: ServerError): string | null => {
  const { code } = error.details;
  const messages = SENTENCES[locale];
  if (messages === undefined || typeof code !== 'string' || !Object.hasOwn(messages, code)) return error.message;
  return createIntl({ locale, messages }).formatMessage({ id: code }, valuesOf(locale, error));
};
