import type { MonthNames } from '../../../model/languages/language';
import { LANGUAGES } from '../../../model/languages/language-of';

/** The months in the languages whose facts are read: those of a year, of one language after the other. */
export const MONTHS: MonthNames = LANGUAGES.flatMap(({ facts, dates }) =>
  facts === null ? [] : (dates.named?.months ?? []),
);
