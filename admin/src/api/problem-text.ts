import { createIntl } from 'react-intl';
import english from '../translations/problems.en.json';
import zhHans from '../translations/problems.zh-Hans.json';
import { labelsIn } from '../labels/labels';
import { languageName } from '../language/language-name';

const SENTENCES: Record<string, Record<string, string>> = { en: english, 'zh-Hans': zhHans };

/** A value that stands for a name: of a field, of a language, of a value of an enumeration. */
const named = (language: string, type: string, key: string, value: unknown): unknown => {
  const { types, values } = labelsIn(language);
  if (typeof value !== 'string') return value;
  if (key === 'other') return types[type]?.fields[value]?.[0] ?? value;
  if (key === 'visibility') return values[value] ?? value;
  if (key === 'locale') return languageName(language, value);
  return value;
};

const isPlain = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A problem in the words of a language; null for one that the plugin has not found, or that it cannot say in it. */
const problemText = (language: string, problem: Record<string, unknown>): string | null => {
  const { code, type, path, values, locale } = problem;
  const messages = SENTENCES[language] ?? english;
  if (typeof code !== 'string' || !Object.hasOwn(messages, code) || typeof type !== 'string') return null;
  const field = Array.isArray(path) ? String(path[0]) : '';
  const said = Object.entries(isRecord(values) ? values : {})
    .map(([key, value]): [string, unknown] => [key, named(language, type, key, value)])
    .filter(isPlain);
  const label = labelsIn(language).types[type]?.fields[field]?.[0] ?? field;
  const intl = createIntl({ locale: language, messages });
  const sentence = intl.formatMessage({ id: code }, { ...Object.fromEntries(said), label });
  return typeof locale === 'string' ? `${sentence} (${String(named(language, type, 'locale', locale))})` : sentence;
};

/** A refused write with the plugin's problems said in a language; null where it has none of them. */
export const problemTexts = (language: string, error: unknown): { message: string; details: object } | null => {
  const details = isRecord(error) ? error['details'] : undefined;
  if (!isRecord(details) || !Array.isArray(details['errors'])) return null;
  const problems = details['errors'].filter(isRecord);
  const said = problems.map((problem) => problemText(language, problem));
  if (said.every((text) => text === null)) return null;
  const errors = problems.map((problem, at) => ({ ...problem, message: said[at] ?? String(problem['message']) }));
  return { message: errors.map(({ message }) => message).join('\n'), details: { ...details, errors } };
};
