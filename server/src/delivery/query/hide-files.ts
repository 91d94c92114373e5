import { own } from '../../../../model/own';
import { FILE, isGuarded, isJson, type Attribute, type Reader, type Schema } from './reach';

const NAMES_ITSELF = ['dynamiczone', 'relation'];

/** The uid of the entries in an attribute of a response; in polymorphic attributes, each entry states its type. */
export const uidOfValue = (attribute: Attribute | undefined, value: unknown): string => {
  if (attribute === undefined || !isJson(value)) return '';
  if (attribute.type === 'media') return FILE;
  const own = attribute.target ?? attribute.component;
  if (own !== undefined || !NAMES_ITSELF.includes(attribute.type)) return own ?? '';
  const named = value.__component ?? value.__type;
  return typeof named === 'string' ? named : '';
};

/** A response without the files of documents that are available on request only, at any depth. */
export const hideFiles = (answer: unknown, schema: Schema, reader: Reader): unknown => {
  if (Array.isArray(answer)) return answer.map((entry) => hideFiles(entry, schema, reader));
  if (!isJson(answer)) return answer;
  const isHidden = isGuarded(schema, reader) && answer.visibility !== 'public';
  const shown = Object.entries(answer).filter(([key]) => !(isHidden && own(schema.attributes, key)?.type === 'media'));
  const hideIn = (attribute: Attribute | undefined, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => hideIn(attribute, each));
    const target = reader.schemaOf(uidOfValue(attribute, value));
    return target === undefined ? value : hideFiles(value, target, reader);
  };
  return Object.fromEntries(shown.map(([key, value]) => [key, hideIn(own(schema.attributes, key), value)]));
};
