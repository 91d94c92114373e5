import { invisibleIn, onOneLine } from '../invisible';
import type { RecordType } from '../model';
import type { FieldChange } from '../plan/plan';
import { settle } from '../plan/three-way';
import type { EntryValue } from '../ports';
import { characterNames, unwantedIn } from '../read/unwanted-characters';
import { isName } from '../stored-name';
import { SettlementError } from './settlement-error';

const LONG_TEXT = 'body';

/** A person's own words as the field holds them. Throws a `SettlementError` for what an import would not store there. */
export const ownValue = (type: RecordType, change: FieldChange, text: string): EntryValue => {
  const { field, base, stored, source } = change;
  const sample = [stored, source, base].find((value) => value !== null);
  if (typeof sample === 'number') {
    if (text.trim() === '' || !Number.isFinite(Number(text)))
      throw new SettlementError(`“${text.trim()}” is not a number`);
    return Number(text);
  }
  if (typeof sample === 'boolean') throw new SettlementError(`${field} is yes or no: take base, editor or source`);
  const value = isName(type, field) ? ownName(field, text) : ownText(field, text);
  return settle(value) === null ? null : value;
};

const ownText = (field: string, text: string): string => {
  const unwanted = unwantedIn(text);
  if (unwanted !== '')
    throw new SettlementError(`The text for ${field} holds characters that cannot be stored: ${unwanted}`);
  const lines = text.replace(/\r\n?/g, '\n');
  return field === LONG_TEXT ? lines : lines.trim();
};

const ownName = (field: string, text: string): string => {
  const line = onOneLine(ownText(field, text));
  const invisible = invisibleIn(line);
  if (invisible.length > 0)
    throw new SettlementError(`The text for ${field} holds invisible characters: ${characterNames(invisible)}`);
  return line;
};
