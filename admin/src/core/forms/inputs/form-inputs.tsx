import { Field } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { CycleSelect } from './CycleSelect';
import type { InputProps } from './input-props';
import { RegionPicker } from './RegionPicker';
import { storedCodes } from './regions';
import { RegionsPicker } from './RegionsPicker';
import { useRegions } from './use-regions';

/** The value of a field, and how another one is chosen. */
interface Chosen {
  value: unknown;
  disabled: boolean;
  choose: (value: unknown) => void;
}

interface FormFieldProps {
  input: InputProps;
  children: (chosen: Chosen) => ReactNode;
}

/** A field of a form around the control that chooses its value. */
const FormField = ({ input: { name, label, hint, required = false, disabled = false }, children }: FormFieldProps) => {
  const { value, error, onChange } = useField(name);
  const choose = (chosen: unknown) => {
    onChange(name, chosen);
  };
  return (
    <Field.Root name={name} error={error} required={required} {...(hint !== undefined && { hint })}>
      <Field.Label>{label}</Field.Label>
      {children({ value, disabled, choose })}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** How often something is audited. */
export const CycleInput = (input: InputProps) => (
  <FormField input={input}>
    {({ value, disabled, choose }) => <CycleSelect value={textOrNull(value)} disabled={disabled} onChange={choose} />}
  </FormField>
);

/** One country or region, chosen by name and stored as its code. */
export const RegionInput = (input: InputProps) => {
  const { regions } = useRegions();
  return (
    <FormField input={input}>
      {({ value, disabled, choose }) => (
        <RegionPicker
          regions={regions}
          value={textOrNull(value) ?? ''}
          disabled={disabled}
          onChange={choose}
          onClear={() => {
            choose(null);
          }}
        />
      )}
    </FormField>
  );
};

/** A list of countries and regions, chosen by name and stored as codes. */
export const RegionsInput = (input: InputProps) => (
  <FormField input={input}>
    {({ value, disabled, choose }) => (
      <RegionsPicker
        codes={storedCodes(value) ?? []}
        disabled={disabled}
        onChange={(codes) => {
          choose(codes.length === 0 ? null : codes);
        }}
      />
    )}
  </FormField>
);
