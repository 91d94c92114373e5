import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { InputProps } from './input-props';
import { storedCodes } from './regions';
import { RegionsPicker } from './RegionsPicker';

/** A list of countries and regions in a form, chosen by name and stored as codes. */
export const RegionsInput = ({ name, label, hint, required = false, disabled = false }: InputProps) => {
  const { value, error, onChange } = useField(name);
  return (
    <Field.Root name={name} error={error} required={required} {...(hint !== undefined && { hint })}>
      <Field.Label>{label}</Field.Label>
      <RegionsPicker
        codes={storedCodes(value) ?? []}
        disabled={disabled}
        onChange={(chosen) => {
          onChange(name, chosen.length === 0 ? null : chosen);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
