import type { Facet, PagedAnswer } from '../contracts/lists';
import type { Sentence } from '../sentences/stage';

/** Words of the panel. */
export interface Words extends Sentence {
  /** Their place in their definition. Under it an app may have other words: `compliance.list.findings.empty`. */
  id?: string;
}

/** The panel's names for the values of a filter; `itself`: as they are spelt. */
export type ValueNames =
  | 'language'
  | 'type'
  | 'value'
  | 'severity'
  | 'action'
  | 'outcome'
  | 'finding'
  | 'fileState'
  | 'runState'
  | 'certificationSet'
  | 'region'
  | 'itself';

/** A select of the panel for a filter. */
interface Control {
  label: Words;
  /** In place of the label while nothing is chosen. */
  unchosen?: Words;
  /** Of the values: a sentence for each, or the name of such a table of the panel. */
  names: ValueNames | Readonly<Record<string, Words>>;
}

/** Exactly one of these, or of all languages. `unasked` holds where the question names none; without it, the question has to. */
interface OneValue {
  one: readonly string[] | 'language';
  unasked?: string | null;
}

/** Any number of values: rows with any of them are listed. `unasked` are those that hold where the question names none. */
interface AnyValues {
  one?: never;
  unasked?: readonly string[];
}

/** A parameter that narrows a list. */
export type Filter = (OneValue | AnyValues) &
  // something else of the page sets a filter without a select
  (Control | { label: null });

/** The types of the rows of a list, and of what its answer says beside them. Only the compiler sees them. */
export interface Rows<Row, Meta> {
  row?: Row;
  meta?: Meta;
}

export const rowsOf = <Row, Meta = unknown>(): Rows<Row, Meta> => ({});

/** A list of the panel: the server answers it, and the panel shows it. */
export interface List {
  /** Its address below `/compliance`. */
  at: string;
  rows: Rows<unknown, unknown>;
  /** Whether the answer says how many rows have each value of the filters with a select. */
  isCounted?: boolean;
  title: Words;
  /** Of the field for words that rows must hold; null: the list has none. */
  search: Words | null;
  /** Where there is nothing, and no filter is set. */
  empty: Words;
  /** Their heads, in their order. */
  columns: Readonly<Record<string, Words>>;
  /** In the order of their controls. */
  filters: Readonly<Record<string, Filter>>;
}

const named = <Part>(part: Part, id: string): Part => {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  // words that several lists share keep the id that they have
  if ('en' in part) return 'id' in part ? part : { ...part, id };
  // the same parts under the same names
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, named(each, `${id}.${name}`)])) as Part;
};

/** A definition whose words have their ids. */
export const withIds = <const Of extends Record<string, Words>>(name: string, words: Of): Of => named(words, name);

/** A list of this name, which no other list has. */
export const list = <const Of extends List>(name: string, given: Of): Of => named(given, name);

export type ColumnName<Of extends List> = keyof Of['columns'] & string;

export type FilterName<Of extends List> = keyof Of['filters'] & string;

/** The filters with a select. */
export type ShownFilter<Of extends List> = {
  [Name in FilterName<Of>]: Of['filters'][Name] extends { label: null } ? never : Name;
}[FilterName<Of>];

/** A row of a list, as the server answers it. */
export type RowOf<Of extends List> = Of['rows'] extends Rows<infer Row, unknown> ? Row : never;

type MetaOf<Of extends List> = Of['rows'] extends Rows<unknown, infer Meta> ? Meta : never;

type CountsOf<Of extends List> = Of extends { isCounted: true }
  ? { facets: Record<ShownFilter<Of>, Facet[]> }
  : unknown;

/** One page of a list, as the server answers it. */
export interface AnswerOf<Of extends List> {
  data: RowOf<Of>[];
  meta: PagedAnswer<unknown>['meta'] & CountsOf<Of> & MetaOf<Of>;
}

type OneOf<Of> = Of extends { one: readonly (infer Value)[] } ? Value : string;

type Unasked<Of> = Of extends { unasked: infer Value } ? Value : never;

/** The values that a question asks of a filter. */
type AskedValue<Of> = Of extends { one: unknown } ? OneOf<Of> | Unasked<Of> : readonly string[];

/** A question for rows of a list, as its parser gives it. `q`: words that must occur. */
export type Asked<Of extends List> = {
  [Name in FilterName<Of>]: AskedValue<Of['filters'][Name]>;
} & (Of['search'] extends null ? unknown : { q: string });

/** A list that needs no question. */
type Openable = List & { filters: Readonly<Record<string, Filter & (AnyValues | { unasked: string | null })>> };

/** The question of a list that is just opened. */
export const opened = <Of extends Openable>({ filters, search }: Of): Asked<Of> => {
  const values = Object.entries<Filter>(filters).map(([name, { unasked = [] }]) => [name, unasked]);
  return { ...Object.fromEntries(values), ...(search && { q: '' }) } as Asked<Of>;
};

/** The values that a question allows; none: all. */
export const allowed = (asked: string | null | readonly string[]): readonly string[] =>
  typeof asked === 'string' ? [asked] : (asked ?? []);
