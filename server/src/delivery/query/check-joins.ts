import { own } from '../../../../model/own';
import { isJson, type Attribute, type Json, type Reader, type Schema } from './reach';
import { sortPaths } from './sort-paths';

/** How many relations the filters and the order of one level may use, and how many of them may be lists. */
const MOST_RELATIONS = 10;
const MOST_LISTS = 3;

/** A relation that a query crosses; `depth` is 0 for one of the entry itself. */
interface Crossing {
  key: string;
  depth: number;
  attribute: Attribute;
}

type Target = [attribute: Attribute, schema: Schema | undefined];

const follow = (key: string, { attributes }: Schema, { schemaOf }: Reader): Target | undefined => {
  const attribute = own(attributes, key);
  if (attribute?.type === 'media') return [attribute, undefined];
  const schema = schemaOf(attribute?.target ?? attribute?.component ?? '');
  return attribute && schema && [attribute, schema];
};

const ofFilters = (filters: unknown, schema: Schema, reader: Reader, depth: number): Crossing[] => {
  if (Array.isArray(filters)) return filters.flatMap((filter) => ofFilters(filter, schema, reader, depth));
  if (!isJson(filters)) return [];
  return Object.entries(filters).flatMap(([key, value]) => {
    if (key.startsWith('$')) return ofFilters(value, schema, reader, depth);
    const [attribute, target] = follow(key, schema, reader) ?? [];
    if (attribute === undefined) return [];
    return [{ key, depth, attribute }, ...(target ? ofFilters(value, target, reader, depth + 1) : [])];
  });
};

const ofPath = ([key = '', ...rest]: readonly string[], schema: Schema, reader: Reader, depth: number): Crossing[] => {
  const [attribute, target] = follow(key, schema, reader) ?? [];
  if (attribute === undefined) return [];
  return [{ key, depth, attribute }, ...(target ? ofPath(rest, target, reader, depth + 1) : [])];
};

const isList = ({ attribute }: Crossing) => attribute.relation?.endsWith('ToMany') === true;

/**
 * Refuses filters and an order that cross too many relations. Strapi joins a list anew for each mention of it, so that
 * every mention multiplies the rows: ten of `filters[$or][n][certifications][name]=x` keep the database busy for five
 * seconds over sixty pages, and the whole of SQLite's process with it.
 */
export const checkJoins = ({ filters, sort }: Json, schema: Schema, reader: Reader): void => {
  const crossings = [
    ...ofFilters(filters, schema, reader, 0),
    ...sortPaths(sort).flatMap((path) => ofPath(path, schema, reader, 0)),
  ];
  const back = crossings.find(({ attribute, depth }) => depth > 0 && attribute.mappedBy !== undefined);
  if (back)
    reader.refuse(`"${back.key}" cannot be used in filters or sort at this depth: query the related type instead`);
  if (crossings.length > MOST_RELATIONS)
    reader.refuse(`Filters and sort can use at most ${MOST_RELATIONS} relations in all`);
  if (crossings.filter(isList).length > MOST_LISTS)
    reader.refuse(`Filters and sort can use at most ${MOST_LISTS} lists of related entries in all`);
};
