import type { Facet } from '../../contracts/plan';
import type { FindingInList, FindingsPage, ListedFinding } from '../../contracts/listed-findings';
import { SEVERITIES } from '../../contracts/findings';
import { groupBy } from '../../migrator/group-by';
import { pageOf } from '../../migrator/report/page-of';

/** Which findings to list. A list allows any of its values, an empty one all. */
export interface ListFilter {
  severity: readonly string[];
  code: readonly string[];
  origin: readonly string[];
  locale: readonly string[];
  state: 'open' | 'accepted';
  /** Words, all of which it must hold; upper and lower case are the same. */
  q: string;
}

const facetsOf = (values: readonly string[]): Facet[] =>
  [...groupBy(values, (value) => value)]
    .map(([value, { length: count }]) => ({ value, count }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));

const among = (values: readonly string[], value: string): boolean => values.length === 0 || values.includes(value);

const localeOf = ({ entry }: ListedFinding): string => entry?.locale ?? '';

/** Information is listed where it is asked for: most of it is nothing that somebody has to do. */
const isWanted = ({ severity, code, origin, locale, q }: ListFilter) => {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return (finding: ListedFinding): boolean => {
    if (severity.length === 0 ? finding.severity === 'info' : !severity.includes(finding.severity)) return false;
    if (!among(code, finding.code) || !among(origin, finding.origin) || !among(locale, localeOf(finding))) return false;
    const said = [finding.entry?.title, finding.path, finding.message].join('\n').toLowerCase();
    return words.every((word) => said.includes(word));
  };
};

const rank = ({ severity }: ListedFinding): number => SEVERITIES.indexOf(severity);
const placeOf = ({ origin, code, entry, path, line, id }: ListedFinding): string =>
  [origin, code, entry?.title ?? '', path ?? '', String(line ?? 0).padStart(7, '0'), id].join('\n');

const isIn = (state: ListFilter['state']) => (finding: ListedFinding) =>
  (finding.accepted !== null) === (state === 'accepted');

const sorted = (findings: readonly ListedFinding[]): ListedFinding[] =>
  findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || (a.place < b.place ? -1 : 1))
    .map(({ finding }) => finding);

/** One page of the findings that a filter wants, the most severe first. */
export const findingsPage = (
  all: readonly ListedFinding[],
  filter: ListFilter,
  { page, pageSize }: { page: number; pageSize: number },
): Omit<FindingsPage, 'meta'> & { meta: Omit<FindingsPage['meta'], 'isCurrent' | 'checkedOn' | 'failure'> } => {
  const inState = all.filter(isIn(filter.state));
  const wanted = sorted(inState.filter(isWanted(filter)));
  const { data, pagination } = pageOf(wanted, page, pageSize);
  const meanings = new Map(wanted.map(({ code, meaning }) => [code, meaning]));
  const weighty = all.filter(({ severity }) => severity !== 'info');
  return {
    data,
    meta: {
      pagination,
      severities: facetsOf(inState.map(({ severity }) => severity)),
      codes: facetsOf(wanted.map(({ code }) => code)).map((facet) => ({
        ...facet,
        meaning: meanings.get(facet.value) ?? null,
      })),
      states: facetsOf(weighty.map(({ accepted }) => (accepted === null ? 'open' : 'accepted'))),
      origins: facetsOf(wanted.map(({ origin }) => origin)),
      locales: facetsOf(wanted.map(localeOf)),
    },
  };
};

/** A finding with its neighbours in the list that a filter makes of `all`, whether it is still in that list or not. */
export const inList = (finding: ListedFinding, all: readonly ListedFinding[], filter: ListFilter): FindingInList => {
  const { id } = finding;
  const isListed = [isIn(filter.state), isWanted(filter)];
  const list = sorted(all.filter((each) => each.id === id || isListed.every((matches) => matches(each))));
  const at = list.findIndex((each) => each.id === id);
  return { finding, previous: list[at - 1]?.id ?? null, next: list[at + 1]?.id ?? null };
};
