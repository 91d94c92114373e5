import { invisibleIn, onOneLine } from '../../invisible';
import type { RecordType, EntryValue } from '../../../model/contracts/values';
import type { FieldChange } from '../../../model/contracts/plan';
import { settle } from '../../plan/compare/three-way';
import { characterNames, unwantedIn } from '../../unwanted-characters';
import { isName } from '../../stored-name';
import { ResolutionError } from './resolution-error';

const LONG_TEXT = 'body';

/**
 * A value that a person entered, as the field stores it. Throws a `ResolutionError` for a value that an import would
 * not store.
 */
export const ownValue = (type: RecordType, change: FieldChange, text: string): EntryValue => {
  const { field, base, stored, source } = change;
  const sample = [stored, source, base].find((value) => value !== null);
  if (typeof sample === 'number') {
    if (text.trim() === '' || !Number.isFinite(Number(text)))
      throw new ResolutionError(`“${text.trim()}” is not a number`);
    return Number(text);
  }
  if (typeof sample === 'boolean') throw new ResolutionError(`${field} is true or false: use base, editor or source`);
  const value = isName(type, field) ? ownName(field, text) : ownText(field, text);
  return settle(value) === null ? null : value;
};

const ownText = (field: string, text: string): string => {
  const unwanted = unwantedIn(text);
  if (unwanted !== '')
    throw new ResolutionError(`The text for ${field} contains characters that cannot be stored: ${unwanted}`);
  const lines = text.replace(/\r\n?/g, '\n');
  return field === LONG_TEXT ? lines : lines.trim();
};

const ownName = (field: string, text: string): string => {
  const line = onOneLine(ownText(field, text));
  const invisible = invisibleIn(line);
  if (invisible.length > 0)
    throw new ResolutionError(`The text for ${field} contains invisible characters: ${characterNames(invisible)}`);
  return line;
};
