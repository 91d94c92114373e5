import { Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useText } from '../../language/use-text';
import type { InputProps } from './input-props';
import { RegionPicker } from './RegionPicker';
import { storedCodes } from './regions';
import { useRegions } from './use-regions';

/** A list of countries and regions, chosen by name and stored as codes. */
export const RegionsInput = ({ name, label, hint, required = false, disabled = false }: InputProps) => {
  const text = useText();
  const { regions, nameOf } = useRegions();
  const { value, error, onChange } = useField(name);
  const codes = storedCodes(value) ?? [];
  const choose = (chosen: string[]) => {
    onChange(name, chosen.length === 0 ? null : chosen);
  };
  return (
    <Field.Root name={name} error={error} required={required} {...(hint !== undefined && { hint })}>
      <Field.Label>{label}</Field.Label>
      {codes.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {codes.map((code) => (
            <Tag
              key={code}
              icon={<Cross />}
              label={text('verify.remove', { name: nameOf(code) })}
              disabled={disabled}
              onClick={() => {
                choose(codes.filter((each) => each !== code));
              }}
            >
              {nameOf(code)}
            </Tag>
          ))}
        </Flex>
      )}
      <RegionPicker
        // a new one for each choice, so that what was typed is gone
        key={codes.join()}
        regions={regions.filter(({ code }) => !codes.includes(code))}
        value=""
        disabled={disabled}
        onChange={(code) => {
          choose([...codes, code]);
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
