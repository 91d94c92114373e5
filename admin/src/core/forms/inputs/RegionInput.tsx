import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { InputProps } from './input-props';
import { RegionPicker } from './RegionPicker';
import { useRegions } from './use-regions';

/** One country or region, chosen by name and stored as its code. */
export const RegionInput = ({ name, label, hint, required = false, disabled = false }: InputProps) => {
  const { regions } = useRegions();
  const { value, error, onChange } = useField<string | null>(name);
  return (
    <Field.Root name={name} error={error} required={required} {...(hint !== undefined && { hint })}>
      <Field.Label>{label}</Field.Label>
      <RegionPicker
        regions={regions}
        value={value ?? ''}
        disabled={disabled}
        onChange={(code) => {
          onChange(name, code);
        }}
        onClear={() => {
          onChange(name, null);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
