import type { Facet } from '../api/plan';
import { FilterSelect } from './FilterSelect';

/** A value that rows can be asked to have. */
interface Filter {
  /** Its parameter of the list. */
  name: string;
  label: string;
  facets: readonly Facet[];
  nameOf: (value: string) => string;
}

interface FiltersProps {
  filters: readonly Filter[];
  params: Record<string, string>;
  setFilter: (name: string, value: string) => void;
}

/** What a list can be narrowed by: of values of which only one occurs, nothing is to be chosen. */
export const Filters = ({ filters, params, setFilter }: FiltersProps) =>
  filters
    .filter(({ name, facets }) => facets.length > 1 || params[name] !== undefined)
    .map(({ name, label, facets, nameOf }) => (
      <FilterSelect
        key={name}
        label={label}
        facets={facets}
        value={params[name]}
        nameOf={nameOf}
        onChange={(value) => {
          setFilter(name, value);
        }}
      />
    ));
