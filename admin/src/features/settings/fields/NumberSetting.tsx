import { TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { SettingField } from './SettingField';
import type { Draft } from '../use-draft';

interface NumberSettingProps {
  draft: Draft;
  name: string;
  label: string;
  hint?: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A whole number within its bounds; an empty field falls back to what stands behind it. */
export const NumberSetting = ({ draft, name, label, hint, value, onChange }: NumberSettingProps) => {
  const effective = draft.effective(name);
  return (
    <SettingField
      draft={draft}
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      isSet={value !== undefined}
      onUnset={() => {
        onChange(undefined);
      }}
    >
      <TextInput
        type="number"
        {...(effective.bounds !== null && { min: effective.bounds.least, max: effective.bounds.most })}
        value={value ?? ''}
        placeholder={typeof effective.value === 'number' ? String(effective.value) : ''}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          onChange(target.value === '' ? undefined : Number(target.value));
        }}
      />
    </SettingField>
  );
};
