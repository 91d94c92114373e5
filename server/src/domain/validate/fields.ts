import type { RecordType } from '../../migrator/model';
import { attributesOf } from './attributes';
import { declaredFormat } from './declared-format';
import { FORMATS } from './formats';
import { problem, type Problem } from './problem';
import { isEmpty, type RecordContext, type RecordValues } from './record';

const wrongValue = (type: RecordType, name: string, value: unknown): string | null => {
  const attribute = attributesOf(type)[name];
  const declared = attribute && declaredFormat(attribute)?.(value);
  return declared ?? FORMATS[type][name]?.(value) ?? null;
};

const isMissing = (value: unknown, { published, complete }: RecordContext): boolean =>
  published && isEmpty(value) && (complete || value !== undefined);

/** Each attribute by itself: its form, and that what must be filled in is filled in once it is published. */
export const checkFields = (type: RecordType, values: RecordValues, context: RecordContext): Problem[] => {
  const missing = Object.entries(attributesOf(type))
    .filter(([name, { required }]) => required === true && isMissing(values[name], context))
    .map(([name]) => problem(name, 'must be filled in'));
  const wrong = Object.keys(attributesOf(type)).flatMap((name) => {
    const words = isEmpty(values[name]) ? null : wrongValue(type, name, values[name]);
    return words === null ? [] : [problem(name, words)];
  });
  return [...missing, ...wrong];
};

/** The attributes that the rules look at; long texts are not among them. */
export const checkedAttributes = (type: RecordType): string[] =>
  Object.entries(attributesOf(type))
    .filter(
      ([name, attribute]) => attribute.required === true || declaredFormat(attribute) !== null || name in FORMATS[type],
    )
    .map(([name]) => name);
