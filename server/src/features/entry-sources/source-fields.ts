import type { SourceField } from '../../../../model/contracts/entry-sources';
import type { EntryValue, RecordType } from '../../../../model/contracts/values';
import { recordTypes } from '../../../../model/record-types';
import { compareThreeWay, isEmptyValue } from '../../../../migrator/plan/compare/three-way';
import type { StatedFact } from '../../../../migrator/model/record-draft';
import type { StoredEntry } from '../../../../migrator/model/ports/entry';
import type { Base } from '../../../../migrator/model/ports/source-map';

/** Whether a number or a Latin word at this place is only a part of another one, as `1.2` is of `TLS1.2`. */
const isPartOfWord = (line: string, value: string, at: number): boolean =>
  (/^\w/.test(value) && /\w[.-]?$/.test(line.slice(0, at))) ||
  (/\w$/.test(value) && /^[.-]?\w/.test(line.slice(at + value.length)));

/**
 * The first line that holds a value word for word, 1-based; null for a value that says too little to be found, such as `1.1`,
 * and for one of several lines.
 */
export const lineOf = (text: string, value: EntryValue): { line: number; text: string } | null => {
  if (typeof value !== 'string' || !/\p{L}{2}/u.test(value) || /[\r\n]/.test(value)) return null;
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex((line) => {
    for (let from = line.indexOf(value); from !== -1; from = line.indexOf(value, from + 1))
      if (!isPartOfWord(line, value, from)) return true;
    return false;
  });
  return at === -1 ? null : { line: at + 1, text: (lines[at] ?? '').trim() };
};

type Values = Record<string, EntryValue>;

/** The values that the last import of one site wrote into an entry, with the facts that all its languages share. */
export interface WrittenValues {
  values: Values;
  stated: Record<string, StatedFact>;
}

export const writtenValues = (bases: readonly Base[]): WrittenValues => ({
  values: Object.fromEntries<EntryValue>(
    bases.flatMap(({ fields, relations }) => [...Object.entries(fields), ...Object.entries(relations)]),
  ),
  stated: Object.fromEntries(bases.flatMap(({ stated = {} }) => Object.entries(stated))),
});

const valuesOf = ({ fields, shared, relations }: StoredEntry): Values => ({ ...fields, ...shared, ...relations });

/** Texts of people; a word of a list of choices or an address proves nothing where it is found. */
const isProse = (type: RecordType, field: string): boolean =>
  ['string', 'text'].includes(recordTypes[type].attributes[field]?.type ?? '');

interface Compared {
  entry: StoredEntry;
  written: WrittenValues;
  /** The values of other sites' imports. */
  elsewhere: readonly WrittenValues[];
  /** The entry's own file. */
  file: { path: string; text: string | null };
  isShown: (field: string) => boolean;
}

/** The fields that an import wrote, in the order of the type, each with what the entry holds now and where it is stated. */
export const sourceFields = ({ entry, written, elsewhere, file, isShown }: Compared): SourceField[] => {
  const now = valuesOf(entry);
  const { values, stated } = written;
  const others = (field: string): EntryValue[] =>
    elsewhere.flatMap((other) => other.values[field] ?? []).filter((value) => !isEmptyValue(value));
  const { edited } = compareThreeWay(values, now, values, { adopted: false, values: others });
  const quoteOf = (field: string, value: EntryValue): SourceField['quote'] => {
    const fact = stated[field];
    if (fact !== undefined) return { text: fact.text, path: fact.path, line: fact.line };
    const found = file.text === null || !isProse(entry.type, field) ? null : lineOf(file.text, value);
    return found && { ...found, path: file.path };
  };
  return Object.keys(recordTypes[entry.type].attributes).flatMap((field): SourceField[] => {
    const imported = values[field];
    if (imported === undefined || !isShown(field)) return [];
    const current = now[field] ?? null;
    if (isEmptyValue(imported) && isEmptyValue(current)) return [];
    return [{ field, imported, current, changed: edited.includes(field), quote: quoteOf(field, imported) }];
  });
};
