import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Facet } from '../api/plan';

interface FilterSelectProps {
  label: string;
  facets: Facet[];
  value: string | undefined;
  nameOf: (value: string) => string;
  onChange: (value: string) => void;
}

/** Chooses one value that rows must have, out of those that occur. */
export const FilterSelect = ({ label, facets, value, nameOf, onChange }: FilterSelectProps) => (
  <SingleSelect
    aria-label={label}
    placeholder={label}
    size="S"
    value={value ?? null}
    onChange={(chosen: string | number) => {
      onChange(String(chosen));
    }}
    onClear={
      value === undefined
        ? undefined
        : () => {
            onChange('');
          }
    }
  >
    {facets.map((facet) => (
      <SingleSelectOption key={facet.value} value={facet.value}>
        {`${nameOf(facet.value)} (${facet.count})`}
      </SingleSelectOption>
    ))}
  </SingleSelect>
);
