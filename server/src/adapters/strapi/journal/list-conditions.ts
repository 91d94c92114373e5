import type { Asked, FilterName, List } from '../../../../../model/lists/list';
import { searchWords } from '../../../../../migrator/report/narrow';

/** How the database answers each filter of a list. */
export type Conditions<Of extends List> = { [Name in FilterName<Of>]: (asked: Asked<Of>[Name]) => object[] };

export const conditionsOf = <Question extends object>(
  // whatever is asked is answered
  conditions: NoInfer<{ [Name in keyof Question]: (asked: Question[Name]) => object[] }>,
  question: Question,
): object[] => (Object.keys(conditions) as (keyof Question)[]).flatMap((name) => conditions[name](question[name]));

/** The rows whose field has one of the values; none: all. */
export const among =
  (field: string) =>
  (values: readonly string[]): object[] =>
    values.length === 0 ? [] : [{ [field]: { $in: [...values] } }];

/** The rows in which these fields hold all words of a search, as `holdsWords` finds them in memory. */
export const whereWords = (q: string, fields: readonly string[]): object[] =>
  searchWords(q).map((word) => ({ $or: fields.map((field) => ({ [field]: { $containsi: word } })) }));
