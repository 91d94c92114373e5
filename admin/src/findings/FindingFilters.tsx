import type { FindingsPage } from '../../../server/src/contracts/listed-findings';
import { SEVERITIES } from '../plan/findings/FindingCountsRow';
import { useFindingText } from '../plan/findings/use-finding-text';
import { Filters } from '../lists/Filters';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';

interface FindingFiltersProps {
  meta: FindingsPage['meta'];
  params: Record<string, string>;
  setFilter: (name: string, value: string) => void;
}

/** What the list of findings can be narrowed by. */
export const FindingFilters = ({ meta, params, setFilter }: FindingFiltersProps) => {
  const text = useText();
  const meaningOf = useFindingText();
  const { localeName } = useLabels();
  const severities = SEVERITIES.map((value) => ({
    value,
    count: meta.severities.find((facet) => facet.value === value)?.count ?? 0,
  }));
  const meanings = new Map(meta.codes.map(({ value, meaning }) => [value, meaning]));
  const nameOfState = (state: string) => text(state === 'accepted' ? 'findings.accepted' : 'findings.open');
  const nameOfOrigin = (origin: string) => text(origin === 'import' ? 'findings.imports' : 'findings.content');
  const filters = [
    { name: 'state', label: text('findings.state'), facets: meta.states, nameOf: nameOfState },
    {
      name: 'severity',
      label: text('run.severity'),
      facets: severities,
      nameOf: (severity: string) =>
        severities.flatMap(({ value }) => (value === severity ? [text(`severityName.${value}`)] : [])).join(''),
    },
    { name: 'origin', label: text('findings.origin'), facets: meta.origins, nameOf: nameOfOrigin },
    {
      name: 'code',
      label: text('findings.finding'),
      facets: meta.codes,
      nameOf: (code: string) => meaningOf(code) ?? meanings.get(code) ?? code,
    },
    { name: 'locale', label: text('plan.locale'), facets: meta.locales, nameOf: localeName },
  ];
  return <Filters filters={filters} params={params} setFilter={setFilter} />;
};
