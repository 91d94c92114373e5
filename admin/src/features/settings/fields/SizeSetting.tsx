import { TextInput } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { useText } from '../../../core/language/use-text';
import type { Draft } from '../use-draft';
import { SettingField } from './SettingField';
import { bytesIn, sizeText } from './sizes';

interface SizeSettingProps {
  draft: Draft;
  name: string;
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** In place of a size that cannot be read: the least that is none, so that it is not stored. */
const UNREADABLE = -1;

const shown = (bytes: unknown): string => (typeof bytes === 'number' ? sizeText(bytes) : '');

/** A size within its bounds, written as `500 MB`; an empty field falls back to what stands behind it. */
export const SizeSetting = ({ draft, name, label, value, onChange }: SizeSettingProps) => {
  const text = useText();
  const [written, setWritten] = useState(shown(value));
  const effective = draft.effective(name);
  const { bounds } = effective;
  const problem = draft.problem(name);
  const says =
    problem === undefined || bounds === null
      ? problem
      : text('settings.sizeOutOfBounds', { least: sizeText(bounds.least), most: sizeText(bounds.most) });
  return (
    <SettingField
      draft={draft}
      name={name}
      label={label}
      problem={says}
      effective={{ ...effective, value: shown(effective.value) }}
      isSet={value !== undefined}
      onUnset={() => {
        setWritten('');
        onChange(undefined);
      }}
    >
      <TextInput
        value={written}
        placeholder={shown(effective.value)}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
          setWritten(target.value);
          onChange(target.value.trim() === '' ? undefined : (bytesIn(target.value) ?? UNREADABLE));
        }}
      />
    </SettingField>
  );
};
