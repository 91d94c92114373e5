import { createIntl } from 'react-intl';
import english from '../../translations/refusals.en.json';
import zhHans from '../../translations/refusals.zh-Hans.json';
import type { RefusalCode, SourceErrorCode } from '../../../../model/contracts/refusals';
import type { MissingRight } from '../../../../model/contracts/rights';
import { own } from '../../../../model/own';
import { fieldLabelOf, labelsIn, typeLabel } from '../labels/labels';
import { languageName } from '../language/language-name';
import type { ServerError } from './error-of';

interface Refusals {
  sentences: Readonly<Record<RefusalCode | SourceErrorCode, string>>;
  /** An entry of a type in a language. */
  inLanguage: (type: string, language: string) => string;
  /** The fields that a right is about, behind it. */
  fields: (names: string[]) => string;
}

const ENGLISH: Refusals = {
  sentences: english,
  inLanguage: (type, language) => `${type} (${language})`,
  fields: (names) => `; fields: ${names.join(', ')}`,
};

const REFUSALS: Readonly<Record<string, Refusals>> = {
  en: ENGLISH,
  'zh-Hans': {
    sentences: zhHans,
    inLanguage: (type, language) => `${type}（${language}）`,
    fields: (names) => `，字段：${names.join('、')}`,
  },
};

/** Entries that have changed are named up to this many. */
const MAX_LISTED = 10;

type Right = Pick<MissingRight, 'action' | 'type' | 'locale' | 'fields'>;

const isRight = (value: unknown): value is Right =>
  typeof value === 'object' && value !== null && 'action' in value && 'type' in value && 'fields' in value;

const isPlain = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** A missing right in the reader's language: the action, the entries and the fields. */
const rightValues = (locale: string, words: Refusals, needed: unknown): Record<string, string> => {
  if (!isRight(needed)) return { action: 'other', entry: '', fields: '' };
  const { action, type, locale: language, fields } = needed;
  const labels = labelsIn(locale);
  const name = typeLabel(labels, type);
  return {
    action: type === 'file' && action === 'delete' ? 'deleteFiles' : action,
    entry: language === null ? name : words.inLanguage(name, languageName(locale, language)),
    fields: fields.length === 0 ? '' : words.fields(fields.map((field) => fieldLabelOf(labels, type, field))),
  };
};

/** The names that a sentence may use: `{message}`, `{entries}`, a right, and every text or number of the details. */
const valuesOf = (locale: string, words: Refusals, { message, details }: ServerError) => {
  const { moves } = details;
  const keys = Array.isArray(moves) ? moves.map(({ key }: { key: unknown }) => String(key)) : [];
  return {
    ...Object.fromEntries(
      Object.entries(details).filter((entry): entry is [string, string | number] => isPlain(entry[1])),
    ),
    ...rightValues(locale, words, details['needed']),
    message: message ?? '',
    entries: [...keys.slice(0, MAX_LISTED), ...(keys.length > MAX_LISTED ? ['…'] : [])].join('\n'),
  };
};

/** The server's refusal in the reader's language or in English; in the server's own words where its code is not known. */
export const refusalText = (reader: string, error: ServerError): string | null => {
  const { code } = error.details;
  const locale = Object.hasOwn(REFUSALS, reader) ? reader : 'en';
  const words = own(REFUSALS, locale) ?? ENGLISH;
  if (typeof code !== 'string' || !Object.hasOwn(words.sentences, code)) return error.message;
  const intl = createIntl({ locale, messages: words.sentences });
  return intl.formatMessage({ id: code }, valuesOf(locale, words, error));
};
