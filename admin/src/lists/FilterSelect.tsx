import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../language/use-text';

interface FilterSelectProps<Value extends string> {
  label: string;
  facets: readonly { value: Value; count: number }[];
  value: string | undefined;
  nameOf: (value: Value) => string;
  onChange: (value: string) => void;
}

/** Chooses one value that rows must have, out of those that occur. */
export const FilterSelect = <Value extends string>({
  label,
  facets,
  value,
  nameOf,
  onChange,
}: FilterSelectProps<Value>) => {
  const text = useText();
  return (
    <SingleSelect
      aria-label={label}
      placeholder={label}
      size="S"
      value={value ?? null}
      onChange={(chosen: string | number) => {
        onChange(String(chosen));
      }}
      clearLabel={text('list.clear')}
      onClear={
        value === undefined
          ? undefined
          : () => {
              onChange('');
            }
      }
    >
      {facets
        // what has no language, say, cannot be chosen by one
        .filter((facet) => facet.value !== '')
        .map((facet) => (
          <SingleSelectOption key={facet.value} value={facet.value}>
            {`${nameOf(facet.value)} (${facet.count})`}
          </SingleSelectOption>
        ))}
    </SingleSelect>
  );
};
