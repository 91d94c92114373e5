import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { useText } from '../../language/use-text';
import type { Region } from './regions';

interface RegionPickerProps {
  regions: readonly Region[];
  /** Code of the region that is shown as chosen; '' for none. */
  value: string;
  disabled?: boolean;
  onChange: (code: string) => void;
  onClear?: () => void;
}

/** A name is found by any part of it. */
const CONTAINS = { type: 'list', filter: 'contains' } as const;

/** Chooses a country or region by typing a part of its name. */
export const RegionPicker = ({ regions, value, disabled = false, onChange, onClear }: RegionPickerProps) => {
  const text = useText();
  const shown = regions.find(({ code }) => code === value)?.name ?? value;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Combobox
      autocomplete={CONTAINS}
      value={value}
      textValue={typed ?? shown}
      disabled={disabled}
      placeholder={text('forms.regionTyped')}
      noOptionsMessage={() => text('list.noneFound')}
      onChange={(code: string | undefined) => {
        if (code === undefined || !regions.some((region) => region.code === code)) return;
        setTyped(null);
        onChange(code);
      }}
      onInputChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
        setTyped(currentTarget.value);
      }}
      {...(onClear !== undefined && {
        onClear: () => {
          setTyped(null);
          onClear();
        },
      })}
    >
      {regions.map(({ code, name }) => (
        <ComboboxOption key={code} value={code} textValue={name}>
          {name}
        </ComboboxOption>
      ))}
    </Combobox>
  );
};
