import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { CycleSelect } from './CycleSelect';
import type { InputProps } from './input-props';

/** How often something is audited, in a form. */
export const CycleInput = ({ name, label, hint, required = false, disabled = false }: InputProps) => {
  const { value, error, onChange } = useField<string | null>(name);
  return (
    <Field.Root name={name} error={error} required={required} {...(hint !== undefined && { hint })}>
      <Field.Label>{label}</Field.Label>
      <CycleSelect
        value={value ?? null}
        disabled={disabled}
        onChange={(chosen) => {
          onChange(name, chosen);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
