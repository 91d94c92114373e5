import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useText } from '../../language/use-text';
import { CYCLES, monthsOf } from './cycles';
import type { InputProps } from './input-props';

/** How often something is audited, chosen in words. What an import has read stays, also where it is none of the usual. */
export const CycleInput = ({ name, label, hint, required = false, disabled = false }: InputProps) => {
  const text = useText();
  const { value, error, onChange } = useField<string | null>(name);
  const options = new Set<string>([
    ...CYCLES,
    ...(value === null || value === undefined || value === '' ? [] : [value]),
  ]);
  const nameOf = (cycle: string): string => {
    const months = monthsOf(cycle);
    if (months === null) return text('forms.cycleOther', { cycle });
    return months % 12 === 0
      ? text('forms.cycleYears', { count: months / 12 })
      : text('forms.cycleMonths', { count: months });
  };
  return (
    <Field.Root name={name} error={error} required={required} {...(hint !== undefined && { hint })}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value ?? null}
        disabled={disabled}
        placeholder={text('forms.cycleNone')}
        clearLabel={text('verify.clear')}
        onChange={(chosen: string | number) => {
          onChange(name, String(chosen));
        }}
        onClear={() => {
          onChange(name, null);
        }}
      >
        {[...options].map((cycle) => (
          <SingleSelectOption key={cycle} value={cycle}>
            {nameOf(cycle)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
