import { knownEncoding } from '../../../../migrator/reader/read/stated-encoding';
import { SEVERITIES } from '../../../../model/contracts/findings';
import type { Said, SaidValue } from '../../../../model/sentences/said';
import { editorialType } from '../../content/type-names';
import { RECORD_TYPES, type FieldValue, type RecordType, type RelationValue } from '../../../../model/contracts/values';
import {
  UnexpectedValueError,
  anything,
  both,
  flag,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  partial,
  parts,
  recordOf,
  text,
  type Reader,
} from '../../../../model/readers';

/** The type of the plugin's that a uid names. */
export const recordTypeOfUid: Reader<RecordType> = (value) => {
  const type = editorialType(text(value));
  if (type === undefined) throw new UnexpectedValueError("one of the plugin's types", value);
  return type;
};

const texts = listOf(text);

export const fieldValue: Reader<FieldValue> = (value) => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return texts(value);
  throw new UnexpectedValueError('a text, a number, true, false, a list of texts or null', value);
};

const relationValue: Reader<RelationValue> = (value) =>
  value === null || typeof value === 'string' ? value : texts(value);

const statedFact = object({ value: text, path: text, line: number, text, certification: text, field: text });

/** The values that an import has written, as the source map keeps them. */
export const base = both(
  object({ fields: recordOf(fieldValue), relations: recordOf(relationValue), published: flag }),
  partial({ stated: recordOf(statedFact), adopted: oneOf(true) }),
);

const encodingName: Reader<string> = (value) => {
  const encoding = knownEncoding(text(value));
  if (encoding === undefined) throw new UnexpectedValueError('an encoding', value);
  return encoding;
};

export const originalText = both(object({ text, encoding: encodingName, bom: flag }), partial({ bytes: text }));

const rowSnapshot = object({
  values: recordOf(anything),
  media: recordOf(texts),
  relations: recordOf(listOf(object({ documentId: text, locale: orNull(text) }))),
});

const rowById = object({ id: number });
const rowByEntry = object({ documentId: text, locale: orNull(text), published: flag });
const rowPlace = (value: unknown) => ('id' in parts(value) ? rowById(value) : rowByEntry(value));

const incomingLink = object({
  uid: text,
  field: text,
  from: rowPlace,
  toPublished: flag,
  order: recordOf(orNull(number)),
});

/** One locale of a record as it was before an item wrote it. */
export const entrySnapshot = both(
  object({
    type: oneOf(...RECORD_TYPES),
    documentId: text,
    locale: text,
    draft: rowSnapshot,
    published: orNull(rowSnapshot),
  }),
  partial({ incoming: listOf(incomingLink) }),
);

/** A row of the source map as it was before an item wrote it. */
export const sourceBefore = object({ sourceId: text, row: orNull(recordOf(anything)) });

export const lostTarget = object({ kind: oneOf('page', 'image', 'document'), host: orNull(text), folder: text });

/** A finding in a file of a source, by attribute. */
export const FINDING = {
  code: text,
  severity: oneOf(...SEVERITIES),
  message: text,
  path: text,
  line: number,
  column: number,
  hint: orNull(text),
};

const saidValue: Reader<SaidValue> = (value) =>
  typeof value === 'string' || typeof value === 'number' ? value : said(value);

export const said: Reader<Said> = (value) => {
  const given = parts(value);
  if ('text' in given) return object({ text })(value);
  if ('list' in given) return object({ list: listOf(said), joint: oneOf('comma', 'and') })(value);
  return both(object({ code: text }), partial({ values: recordOf(saidValue) }))(value);
};

/** The codes and values of a finding's sentences, which earlier versions did not store. */
export const findingSays = object({ message: said, hint: orNull(said) });

export const finding = both(object(FINDING), partial({ target: lostTarget, says: findingSays }));
