import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  COVERAGE_STATES,
  type CoverageCell,
  type CoverageRow,
  type CoverageState,
} from '../../../../../model/contracts/coverage';
import type { Locale } from '../../../../../model/contracts/values';
import { spokenFirst } from '../../../../../model/spoken-first';
import { groupBy } from '../../../../../migrator/group-by';
import { fromKeys } from '../../../../../model/typed-keys';
import { listOf, number, object, oneOf, orElse, orNull, text } from '../../../../../model/readers';
import { coverageQuery, lackColumn, type CoverageScope } from './coverage-query';

/** PostgreSQL answers sums as texts, MariaDB too where they are decimal. */
const count = (value: unknown): number => Number(value ?? 0);
const counts = { total: count, ...fromKeys(COVERAGE_STATES, () => count) };

const counted = listOf(object(counts));
const listed = listOf(object({ document_id: text, wanted: count, ...counts }));
const cellRows = listOf(
  object({
    document_id: text,
    locale: text,
    title: orElse(text, ''),
    path: orNull(text),
    publication: oneOf('draft', 'modified', 'published'),
    stale: number,
    copied: number,
  }),
);

/** How many pages there are, and how many are in each state. */
interface CoverageCounts {
  total: number;
  states: Record<CoverageState, number>;
}

const countsOf = (row: Record<'total' | CoverageState, number> | undefined): CoverageCounts => ({
  total: row?.total ?? 0,
  states: fromKeys(COVERAGE_STATES, (state) => row?.[state] ?? 0),
});

const documentsIn = (strapi: Core.Strapi, scope: CoverageScope): Knex.QueryBuilder =>
  strapi.db.connection.from(coverageQuery(strapi, scope).documents().as('documents'));

/** The counts, and how many pages lack each language. */
export const countCoverage = async (
  strapi: Core.Strapi,
  scope: CoverageScope,
): Promise<CoverageCounts & { lacking: Map<Locale, number> }> => {
  const { connection } = strapi.db;
  const lacks = scope.locales.map((_, index) => lackColumn(index));
  const found: unknown = await documentsIn(strapi, scope)
    .count('* as total')
    .select([...COVERAGE_STATES, ...lacks].map((column) => connection.raw('sum(??) as ??', [column, column])));
  const [lackingRow] = listOf(object(fromKeys(lacks, () => count)))(found);
  return {
    ...countsOf(counted(found)[0]),
    lacking: new Map(scope.locales.map((locale, index) => [locale, lackingRow?.[lackColumn(index)] ?? 0])),
  };
};

/** The pages on one page of the list, and the counts; `page` counts from 1. */
const placesOf = async (
  strapi: Core.Strapi,
  scope: CoverageScope,
  state: CoverageState | null,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ ids: string[]; counts: CoverageCounts }> => {
  const { connection } = strapi.db;
  // one pass for the list and its counts: the pages that are in the state come first, and the others are left out
  const found: unknown = await documentsIn(strapi, scope)
    .select('document_id', connection.raw(`${state === null ? '1' : '??'} as wanted`, state === null ? [] : [state]))
    .select(connection.raw('count(*) over () as total'))
    .select(COVERAGE_STATES.map((each) => connection.raw('sum(??) over () as ??', [each, each])))
    .orderByRaw('wanted desc, place, document_id')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const rows = listed(found);
  const ids = rows.filter(({ wanted }) => wanted === 1).map(({ document_id: id }) => id);
  return { ids, counts: rows.length === 0 ? await countCoverage(strapi, scope) : countsOf(rows[0]) };
};

/** The languages of pages, with what is noted of their drafts. */
type NamedCell = CoverageCell & { title: string; path: string | null };

/** The languages that pages have, by document id. */
export const readCells = async (
  strapi: Core.Strapi,
  scope: CoverageScope,
  documentIds: readonly string[],
): Promise<Map<string, NamedCell[]>> => {
  const found: unknown = await coverageQuery(strapi, scope).cells(documentIds);
  const cells = groupBy(cellRows(found), ({ document_id: id }) => id);
  return new Map(
    [...cells].map(([id, own]) => [
      id,
      own.map(({ locale, title, path, publication, stale, copied }) => ({
        ...{ locale, title, path, publication },
        isStale: stale === 1,
        isCopy: copied === 1,
      })),
    ]),
  );
};

const MISSING = { publication: 'missing', isStale: false, isCopy: false } as const;

/** A page of the pages that are in a state, or of all of them, by path; and how many there are of each. */
export const readCoverage = async (
  strapi: Core.Strapi,
  scope: CoverageScope,
  state: CoverageState | null,
  page: { page: number; pageSize: number },
): Promise<{ rows: CoverageRow[]; counts: CoverageCounts }> => {
  const { ids, counts: found } = await placesOf(strapi, scope, state, page);
  const cells = await readCells(strapi, scope, ids);
  const named = spokenFirst(scope.language, scope.locales);
  const rows = ids.map((documentId): CoverageRow => {
    const own = scope.locales.map((locale) => cells.get(documentId)?.find((cell) => cell.locale === locale));
    const main = named.flatMap((locale) => own.find((cell) => cell?.locale === locale) ?? [])[0];
    return {
      documentId,
      title: main?.title ?? '',
      path: main?.path ?? null,
      cells: scope.locales.map((locale, index): CoverageCell => {
        const { publication, isStale, isCopy } = own[index] ?? MISSING;
        return { locale, publication, isStale, isCopy };
      }),
    };
  });
  return { rows, counts: found };
};
