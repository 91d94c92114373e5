import { PROBLEM_SENTENCES } from '../../../../model/sentences/problems';
import { writeSaid } from '../../../../model/sentences/said';
import { ENGLISH, PANEL_WORDS } from '../../../../model/sentences';
import { own } from '../../../../model/own';
import { fieldLabelOf, labelsIn, valueLabel } from '../labels/labels';
import { languageName } from '../language/language-name';

/** A value that stands for a name: of a field, of a language, of a value of an enumeration. */
const named = (language: string, type: string, key: string, value: string): string => {
  if (key === 'other') return fieldLabelOf(labelsIn(language), type, value);
  if (key === 'visibility') return valueLabel(labelsIn(language), value);
  if (key === 'locale') return languageName(language, value);
  return value;
};

const isPlain = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A problem in the words of a language; null for one that the plugin has not found, or that it cannot say in it. */
const problemText = (language: string, problem: Record<string, unknown>): string | null => {
  const { code, type, path, values, locale } = problem;
  if (typeof code !== 'string' || !Object.hasOwn(PROBLEM_SENTENCES, code) || typeof type !== 'string') return null;
  const field = Array.isArray(path) ? String(path[0]) : '';
  const label = fieldLabelOf(labelsIn(language), type, field);
  const given = Object.entries(isRecord(values) ? values : {}).filter(isPlain);
  const sentence = writeSaid(
    { code, values: { ...Object.fromEntries(given), label } },
    own(PANEL_WORDS, language) ?? ENGLISH,
    (name, value) => (typeof value === 'number' ? value.toLocaleString(language) : named(language, type, name, value)),
  );
  return sentence !== null && typeof locale === 'string'
    ? `${sentence} (${named(language, type, 'locale', locale)})`
    : sentence;
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
