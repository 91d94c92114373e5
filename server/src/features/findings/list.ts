import type { FindingInList, ListedFinding } from '../../../../model/contracts/listed-findings';
import type { FacetedAnswer } from '../../../../model/contracts/lists';
import { SEVERITIES } from '../../../../model/contracts/findings';
import { holdsWords, narrow, type FilterValues } from '../../../../migrator/report/narrow';
import { pageOf } from '../../../../migrator/report/page-of';
import type { FINDINGS_LIST } from '../../../../model/lists/findings';
import type { Asked, FilterName } from '../../../../model/lists/list';

type ListFilter = Asked<typeof FINDINGS_LIST>;
type ListFilterName = FilterName<typeof FINDINGS_LIST>;

const VALUES: FilterValues<ListedFinding, ListFilterName> = {
  state: ({ accepted }) => [accepted === null ? 'open' : 'accepted'],
  severity: ({ severity }) => [severity],
  code: ({ code }) => [code],
  origin: ({ origin }) => [origin],
  locale: ({ locales }) => (locales.length === 0 ? [''] : locales),
};

const narrowed = (all: readonly ListedFinding[], { q, ...filter }: ListFilter) => {
  const holds = holdsWords(q);
  const found = all.filter(({ entry, path, message }) => holds(entry?.title, path, message));
  return narrow(found, VALUES, filter);
};

const rank = ({ severity }: ListedFinding): number => SEVERITIES.indexOf(severity);
/** How many reasons are offered again. */
const REASONS = 5;

/** The reasons for which findings were accepted, the latest first. */
export const latelyGiven = (all: readonly ListedFinding[]): string[] => {
  const accepted = all.flatMap((finding) => finding.accepted ?? []).sort((a, b) => (a.on < b.on ? 1 : -1));
  return [...new Set(accepted.map(({ reason }) => reason))].slice(0, REASONS);
};

const placeOf = ({ origin, code, entry, path, line, id }: ListedFinding): string =>
  [origin, code, entry?.title ?? '', path ?? '', String(line ?? 0).padStart(7, '0'), id].join('\n');

const sorted = (findings: readonly ListedFinding[]): ListedFinding[] =>
  findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || (a.place < b.place ? -1 : 1))
    .map(({ finding }) => finding);

/** All findings that a filter wants. */
export const matching = (all: readonly ListedFinding[], filter: ListFilter): ListedFinding[] =>
  narrowed(all, filter).rows;

/** One page of the findings that a filter wants, the most severe first. */
export const findingsPage = (
  all: readonly ListedFinding[],
  filter: ListFilter,
  { page, pageSize }: { page: number; pageSize: number },
): FacetedAnswer<ListedFinding, ListFilterName> => {
  const { rows, facets } = narrowed(all, filter);
  const { data, pagination } = pageOf(sorted(rows), page, pageSize);
  return { data, meta: { pagination, facets } };
};

/** A finding with its neighbours in the list that a filter makes of `all`, whether it is still in that list or not. */
export const inList = (finding: ListedFinding, all: readonly ListedFinding[], filter: ListFilter): FindingInList => {
  const { id } = finding;
  const { rows } = narrowed(all, filter);
  const list = sorted(rows.some((each) => each.id === id) ? rows : [...rows, finding]);
  const at = list.findIndex((each) => each.id === id);
  return { finding, reasons: latelyGiven(all), previous: list[at - 1]?.id ?? null, next: list[at + 1]?.id ?? null };
};
