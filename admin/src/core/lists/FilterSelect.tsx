import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../language/use-text';
import type { Choice } from './offered';

interface FilterSelectProps {
  label: string;
  /** While nothing is chosen. */
  placeholder: string;
  choices: readonly Choice[];
  value: string | undefined;
  nameOf: (value: string) => string;
  /** `''` for all. */
  onChange: (value: string) => void;
  /** One is always chosen. */
  isRequired: boolean;
}

/** Chooses one value that rows must have, out of those that occur. */
export const FilterSelect = ({
  label,
  placeholder,
  choices,
  value,
  nameOf,
  onChange,
  isRequired,
}: FilterSelectProps) => {
  const text = useText();
  return (
    <SingleSelect
      aria-label={label}
      placeholder={placeholder}
      size="S"
      value={value ?? null}
      onChange={(chosen: string | number) => {
        onChange(String(chosen));
      }}
      clearLabel={text('list.clear')}
      onClear={
        isRequired || value === undefined
          ? undefined
          : () => {
              onChange('');
            }
      }
    >
      {choices
        // what has no language, say, cannot be chosen by one
        .filter((choice) => choice.value !== '')
        .map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.count === undefined ? nameOf(choice.value) : `${nameOf(choice.value)} (${choice.count})`}
          </SingleSelectOption>
        ))}
    </SingleSelect>
  );
};
